import Foundation
import Scenarios
import TestKit
import Testing
import Vocabulary

struct LawReaderTests {
    @Test func `the shipped tables have no problem`() throws {
        let reading = try LawTexts().read()
        #expect(reading.problems.map(\.text) == [])
        #expect(reading.tables.kinds.count == 60)
        #expect(reading.tables.provisions.count == 205)
    }

    @Test(arguments: Kind.allCases) func `every kind has a card that rests on law`(_ kind: Kind) throws {
        let tables = try LawTexts().read().tables
        let card = tables.card(of: kind)
        #expect(card.id == kind.rawValue)
        #expect((1...3).contains(card.weight))
        #expect(card.basis.contains { tables.provisions[$0]?.isLaw == true })
        #expect(card.guidance.allSatisfy { tables.provisions[$0]?.isLaw == false })
    }

    @Test func `a card holds what the file says`() throws {
        let card = try LawTexts().read().tables.card(of: .purePayCodeAbsence)
        #expect(card.zh == "停车无纯净缴费码")
        #expect(card.grade == .suspected)
        #expect(card.weight == 2)
        #expect(card.places == ["P0", "P1"])
        #expect(card.services == ["parking"])
        #expect(card.basis == ["pipl-6", "cpl-9"])
        #expect(card.guidance == ["g-sh-parking", "g-yn"])
        #expect(card.nearMiss.count == 2)
    }

    @Test func `a provision holds what the file says`() throws {
        let tables = try LawTexts().read().tables
        let article = try #require(tables.provisions["pipl-16"])
        #expect(article.article == "16" && article.isLaw && article.confidence == .confirmed)
        let unverified = try #require(tables.provisions["app-4-2"])
        #expect(unverified.isLaw && unverified.confidence == .unverified)
        let policy = try #require(tables.provisions["eld-45"])
        #expect(!policy.isLaw && policy.article.isEmpty)
    }

    @Test func `a card holds what stands beside the plain case`() throws {
        let tables = try LawTexts().read().tables
        let card = tables.card(of: .purePayCodeAbsence)
        #expect(card.gradeWhen.map(\.value) == [.primaFacie])
        #expect(card.gradeWhen.first?.when == Bilingual(zh: "同时出现强制索取", en: "a gate is also shown"))
        #expect(card.needsAllPlaces && card.tier == .core)
        #expect(card.examples == ["shanghai-parking-2024-03", "yunnan-2025"])
        #expect(card.missing?.words.en.contains("nowhere else at the car park") == true)
        let leak = try #require(tables.kinds["order-enumeration-leak"])
        #expect(leak.isSimulatorOnly && leak.chinese?.observe.contains("订单号") == true)
        let identity = tables.card(of: .identityFieldExcess)
        #expect(identity.weightWhen.map(\.value) == [3])
        #expect(identity.parts(of: "g-sh-8") == ["(3)"])
        #expect(tables.card(of: .privacyNoticeAbsence).onlyIf == "any personal information is processed")
        #expect(tables.card(of: .forcedFollowGate).context == ["pub-12"])
    }

    @Test(
        arguments: [
            ("csl-43", "2025-12-31", "41"), ("csl-43", "2026-01-01", "43"), ("inv-18", "2023-07-19", "19"),
            ("inv-18", "2023-07-20", "18"), ("adl-62", "2021-03", "63"), ("pipl-16", "2021-03", "16"),
        ]
    ) func `a renumbered article is cited by the number of the day`(
        _ id: String,
        _ day: String,
        _ article: String
    ) throws {
        let provision = try #require(try LawTexts().read().tables.provisions[id])
        #expect(provision.article(on: try #require(CivilDate(day))) == article)
    }

    @Test func `a law that came later was not in force`() throws {
        let provisions = try LawTexts().read().tables.provisions
        let march = try #require(CivilDate("2021-03"))
        #expect(provisions["pipl-16"]?.isInForce(on: march) == false)
        #expect(provisions["csl-43"]?.isInForce(on: march) == true)
        #expect(provisions["cpl-9"]?.isInForce(on: march) == true)
        #expect(
            try LawTexts().read().tables.provisions.values.allSatisfy { $0.isInForce(on: CivilDate(of: .visitStart)) }
        )
    }

    @Test func `every kind has a liability, an authority and words in both languages`() throws {
        let tables = try LawTexts().read().tables
        for card in tables.kinds.values {
            #expect(!tables.liabilities(of: card).isEmpty && !tables.authorities(of: card).isEmpty, "\(card.id)")
            #expect(card.chinese != nil && (card.missing != nil) == card.canBeSuspected, "\(card.id)")
        }
        #expect(tables.ladder.count == 9)
    }

    @Test(
        arguments: [
            (Demand.phoneNumber, Service.dineIn, Stage.entry, Necessity.Mark.excess),
            (.licencePlate, .parking, .menu, .necessary),
            (.licencePlate, .dineIn, .menu, .excess),
            (.dinerCount, .dineIn, .menu, .conditional),
            (.dinerCount, .parking, .menu, .absent),
            (.taxpayerNumber, .parking, .invoice, .conditional),
            (.follow, .dineIn, .invoice, .excess),
        ]
    ) func `a mark is the one of its column`(
        _ demand: Demand,
        _ service: Service,
        _ stage: Stage,
        _ mark: Necessity.Mark
    ) throws {
        #expect(try LawTexts().read().tables.necessity.mark(of: demand, for: service, at: stage) == mark)
    }

    @Test(arguments: LawFault.all) func `a fault is told with its line`(_ fault: LawFault) throws {
        var texts = try LawTexts()
        let line = texts.turn(fault)
        try #require(line != nil, "the text to turn is gone: \(fault.from)")
        let problems = texts.read().problems
        #expect(problems.allSatisfy { $0.id == .lawTable })
        let told = problems.filter { $0.file == fault.file && $0.message.contains(fault.told) }
        #expect(told.count >= 1, "\(problems.map(\.text))")
        if fault.isOnItsLine { #expect(told.contains { $0.line == line }, "\(told.map(\.text))") }
    }

    @Test func `all faults are told at once, in the order of the files`() throws {
        var texts = try LawTexts()
        for fault in LawFault.all where fault.isOnItsLine { _ = texts.turn(fault) }
        let problems = texts.read().problems
        #expect(problems.count >= LawFault.all.filter(\.isOnItsLine).count)
        #expect(problems == problems.sorted())
    }

    @Test func `a text that is no YAML is told alone`() throws {
        var texts = try LawTexts()
        texts.provisions = "provisions: [unclosed"
        let reading = texts.read()
        #expect(reading.problems.map(\.file) == [LawReader.provisionsFile])
        #expect(reading.tables.kinds.isEmpty)
    }

    @Test(arguments: ["", "# nothing", "- a list", "a word", "a: 1\na: 2", "a: &b 1"])
    func `a text that is no mapping of different keys is a problem`(_ text: String) throws {
        var texts = try LawTexts()
        texts.kinds = text
        let problems = texts.read().problems
        #expect(problems.count == 1)
        #expect(problems.first?.file == LawReader.kindsFile)
    }
}

/// One thing turned wrong in the shipped texts, and what must be said of it.
struct LawFault: Sendable, CustomTestStringConvertible {
    var file: String
    var from: String
    var to: String
    var told: String
    /// Says that the problem stands on the line that was turned.
    var isOnItsLine = true

    var testDescription: String { told }

    static let all = [
        LawFault(LawReader.kindsFile, "class: A", "class: D", "has class D"),
        LawFault(LawReader.kindsFile, "weight: 3", "weight: 4", "has weight 4"),
        LawFault(LawReader.kindsFile, "places: [P1, P3, P5]", "places: [P1, P9]", "unknown place P9"),
        LawFault(LawReader.kindsFile, "services: [parking]", "services: [parkign]", "unknown service parkign"),
        LawFault(LawReader.kindsFile, "basis: [pipl-6, cpl-9]", "basis: []", "rests on no provision"),
        LawFault(LawReader.kindsFile, "basis: [pipl-5, cpl-8, cpl-20-3]", "basis: [g-bj-6]", "which is not law"),
        LawFault(LawReader.kindsFile, "guidance: [g-cca-2023, g-bj-6]", "guidance: [cpl-8]", "which is law"),
        LawFault(LawReader.kindsFile, "parent: [pipl-16, npi-4, app-4-2]", "parent: [pipl-99]", "cites pipl-99"),
        LawFault(LawReader.kindsFile, "context: [pub-12]", "context: [pub-99]", "cites pub-99"),
        LawFault(LawReader.kindsFile, "pinpoint: [\"g-bj-6(1)\"]", "pinpoint: [\"g-bj-9(1)\"]", "names g-bj-9"),
        LawFault(LawReader.kindsFile, "nearMiss:", "nearMisses:", "unknown key nearMisses"),
        LawFault(
            LawReader.kindsFile,
            "id: bundled-consent",
            "id: bundled-consents",
            "bundled-consent has no card",
            false
        ),
        LawFault(LawReader.kindsFile, "id: app-download-gate", "id: forced-follow-gate", "stands twice in kinds"),
        LawFault(LawReader.provisionsFile, "confidence: C", "confidence: X", "has confidence X"),
        LawFault(LawReader.provisionsFile, "code: pipl\n", "code: pilp\n", "unknown code pipl", false),
        LawFault(LawReader.provisionsFile, "kind: standard", "kind: norm", "has kind norm"),
        LawFault(LawReader.provisionsFile, "gist: \"Right to know", "gits: \"Right to know", "cpl-8 lacks gist", false),
        LawFault(LawReader.necessityFile, "- id: birthday", "- id: birthdate", "the item birthdate is no demand"),
        LawFault(LawReader.necessityFile, "- id: camera", "- id: cameras", "camera has no row", false),
        LawFault(LawReader.necessityFile, "- id: dine-in\n", "- id: dinein\n", "dine-in has no column", false),
        LawFault(
            LawReader.necessityFile,
            "parking: { mark: \"X\" }\n",
            "parkign: { mark: \"X\" }\n",
            "cell for parkign"
        ),
        LawFault(LawReader.necessityFile, "wifi: { mark: \"X\" }\n", "", "has no cell for wifi", false),
        LawFault(LawReader.necessityFile, "pickup: { mark: \"X\" }", "pickup: { mark: \"Y\" }", "has mark Y"),
        LawFault(LawReader.necessityFile, "mark: \"K\", when: ", "mark: \"K\", what: ", "does not say when"),
        LawFault(LawReader.necessityFile, "provision: npi-4,", "provision: npi-44,", "names \"npi-44\""),
        LawFault(LawReader.kindsFile, "class: A, when: \"a gate", "class: B, when: \"a gate", "is the plain class"),
        LawFault(LawReader.kindsFile, "placesNeeded: all\n", "placesNeeded: some\n", "has placesNeeded some"),
        LawFault(LawReader.kindsFile, "examples: [hefei-2024]", "examples: [hefei-2042]", "unknown report hefei-2042"),
        LawFault(LawReader.kindsFile, "pinpoint: [\"g-sh-8(4)\"]", "pinpoint: [\"g-sh-8\"]", "names no paragraph"),
        LawFault(LawReader.provisionsFile, "before: \"2026-01-01\"", "before: \"2026-13-01\"", "has before 2026-13-01"),
        LawFault(
            LawReader.provisionsFile,
            "former: { article: \"19\"",
            "former: { article: \"18\"",
            "the present number"
        ),
        LawFault(LawReader.provisionsFile, "source: [S16]", "source: [S160]", "unknown source S160"),
        LawFault(LawReader.wordsFile, "- id: cash-refusal", "- id: cash-refuse", "has words and no card"),
        LawFault(LawReader.wordsFile, "- id: cash-refusal", "- id: cash-refuse", "cash-refusal has no Chinese", false),
        LawFault(LawReader.wordsFile, "nearMiss: [\"正好四次点击\", ", "nearMiss: [", "has 1 near misses here"),
        LawFault(LawReader.wordsFile, "when: [\"现场无人值守\"]", "when: []", "0 conditions here and 1"),
        LawFault(LawReader.remediesFile, "rests: cplr-50", "rests: g-bj-6", "rests on g-bj-6, which is no law"),
        LawFault(LawReader.remediesFile, "by: [tax]", "by: [taxman]", "unknown authority taxman"),
        LawFault(LawReader.remediesFile, "from: [ndr]", "from: [ndx]", "names ndx, which is neither"),
        LawFault(LawReader.remediesFile, "kind: cash-refusal", "kind: cash-refuse", "which is no kind"),
        LawFault(LawReader.remediesFile, "kind: cash-refusal", "kind: default-add-on", "needs no missing fact"),
        LawFault(LawReader.reportsFile, "date: \"2024-02\"", "date: \"2024-2\"", "has date 2024-2"),
        LawFault(LawReader.provisionsFile, "after: bj-afw-8", "after: pipl-16", "which is no basis of minimum-spend"),
        LawFault(LawReader.provisionsFile, "kind: minimum-spend,", "kind: minimum-spent,", "has kind minimum-spent"),
        LawFault(
            LawReader.provisionsFile,
            "services: [dine-in, pickup",
            "services: [dine-out, pickup",
            "service dine-out"
        ),
        LawFault(LawReader.necessityFile, "pinpoint: stax-16", "pinpoint: stax-61", "names stax-61"),
    ]

    init(_ file: String, _ from: String, _ to: String, _ told: String, _ isOnItsLine: Bool = true) {
        self.file = file
        self.from = from
        self.to = to
        self.told = told
        self.isOnItsLine = isOnItsLine
    }
}

/// The shipped texts, to be turned wrong.
struct LawTexts {
    var kinds: String
    var provisions: String
    var necessity: String
    var words: String
    var remedies: String
    var reports: String

    init() throws {
        kinds = try Fixture.text(LawReader.kindsFile)
        provisions = try Fixture.text(LawReader.provisionsFile)
        necessity = try Fixture.text(LawReader.necessityFile)
        words = try Fixture.text(LawReader.wordsFile)
        remedies = try Fixture.text(LawReader.remediesFile)
        reports = try Fixture.text(LawReader.reportsFile)
    }

    func read() -> (tables: LawTables, problems: [Problem]) {
        LawReader.read(
            LawReader.Texts(
                kinds: Array(kinds.utf8),
                provisions: Array(provisions.utf8),
                necessity: Array(necessity.utf8),
                words: Array(words.utf8),
                remedies: Array(remedies.utf8),
                reports: Array(reports.utf8)
            )
        )
    }

    /// Turns the first place that reads so, and answers its line; nil when there is none.
    mutating func turn(_ fault: LawFault) -> Int? {
        let path: WritableKeyPath<Self, String> =
            switch fault.file {
            case LawReader.kindsFile: \.kinds
            case LawReader.provisionsFile: \.provisions
            case LawReader.wordsFile: \.words
            case LawReader.remediesFile: \.remedies
            case LawReader.reportsFile: \.reports
            default: \.necessity
            }
        guard let range = self[keyPath: path].range(of: fault.from) else { return nil }
        let line = self[keyPath: path][..<range.lowerBound].count { $0 == "\n" } + 1
        self[keyPath: path].replaceSubrange(range, with: fault.to)
        return line
    }
}
