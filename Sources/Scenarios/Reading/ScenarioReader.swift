package import Vocabulary
import Yams

/// Reads one scenario file.
///
/// - Source: docs/scenario-format.md, fixtures/schema/scenario.schema.json.
package struct ScenarioReader: Sendable {
    /// A scenario as read, with the places that later checks need.
    package struct Reading: Sendable {
        /// The scenario; nil where too much is wrong to make one.
        package var scenario: Scenario?
        /// What is wrong.
        package var problems: [Problem]
    }

    private let merchants: [MerchantID: Merchant]
    private let wording: Wording
    private let reports: [String: CaseReport]

    /// Makes a reader that knows the merchants, messages and published reports there are.
    package init(merchants: [Merchant], wording: Wording, reports: [String: CaseReport] = [:]) {
        self.merchants = Dictionary(merchants.map { ($0.id, $0) }) { first, _ in first }
        self.wording = wording
        self.reports = reports
    }

    /// Makes a reader that knows what a library has.
    package init(of library: Library) {
        merchants = library.merchants
        wording = library.wording
        reports = library.law.reports
    }

    /// Reads a file's bytes; every mistake is reported, none is thrown.
    package func read(_ bytes: [UInt8], file: String) -> Reading {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return Reading(scenario: nil, problems: [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let scenario = scenario(node, in: &draft)
            let isPlayable = !draft.problems.contains(where: \.id.stopsPlaying)
            return Reading(scenario: isPlayable ? scenario : nil, problems: draft.problems.sorted())
        }
    }

    /// The keys of a scenario file with their meaning, in the order of the format page.
    package static let keys: [(name: String, isRequired: Bool, meaning: String)] = [
        ("id", true, "the scenario's id, the same as the file's stem"),
        ("title", true, "what it shows, in `zh` and `en`"),
        ("merchant", true, "the id of a merchant under fixtures/merchants"),
        ("shows", false, "the kind that the scenario shows"),
        ("near-miss-of", false, "the kind that a hasty eye would see and that is not there"),
        ("practices", false, "what the merchant does; nothing for a plain merchant"),
        ("twin", false, "the one switch that makes the lawful twin: `practice`, `parameter`, `to`, and its `expect`"),
        ("axes", false, "how it looks: `layout`, `widget`, `dialect`, `look`, `refusal`; never decides"),
        (
            "entry", false,
            "with which app its codes are scanned: `chat` (without a word from the author), `wallet`, `browser`"
        ),
        ("era", false, "in which years it was typical: `2021`, `2023` or `2025`; with `source`"),
        ("source", false, "the report that says so, an id of fixtures/law/reports.yaml; its date is in the era"),
        ("unplated", false, "true for a car without a plate"),
        ("circumstances", false, "what ordinary life brings into the visit; never decides"),
        ("faults", false, "what goes wrong on the way and is nobody's doing; never decides. docs/faults.md"),
        (
            "expect", true,
            "what an inspector should find: `findings`, `price` for milestones that matter, `declared` for items and hosts"
        ),
    ]

    private func scenario(_ node: Node, in draft: inout Draft) -> Scenario? {
        let required = Self.keys.filter(\.isRequired).map(\.name)
        let optional = Self.keys.filter { !$0.isRequired }.map(\.name) + ["$schema"]
        let keys = draft.mapping(node, of: "a scenario", required: required, optional: optional)
        let id = draft.id(keys["id"], of: "id")
        if let id, Self.stem(of: draft.file) != id {
            draft.report(keys["id"], .badID, "id `\(id)` is not the file's stem", fix: "name the file \(id).yaml")
        }
        let title = draft.bilingual(keys["title"], of: "title")
        let merchant = merchant(keys["merchant"], in: &draft)
        let practices = PracticeReader.practices(keys["practices"], in: &draft)
        let role = role(shows: keys["shows"], nearMiss: keys["near-miss-of"], in: &draft)
        let axes = axes(keys["axes"], in: &draft)
        let unplated = draft.flag(keys["unplated"], of: "unplated") ?? false
        let entry = draft.word(keys["entry"], of: "entry", from: ScanApp.allCases.map(\.rawValue))
        let circumstances = circumstances(keys["circumstances"], in: &draft)
        let faults = faults(keys["faults"], in: &draft)
        let period = period(era: keys["era"], source: keys["source"], in: &draft)
        let expect = expectation(keys["expect"], in: &draft)
        let twin = twin(keys["twin"], of: practices, written: keys["practices"], in: &draft)
        guard let id, let title, let merchant else { return nil }
        let scenario = Scenario(
            id: ScenarioID(rawValue: id),
            title: title,
            merchant: merchant.id,
            service: merchant.service,
            practices: practices,
            axes: axes,
            isUnplated: unplated,
            circumstances: circumstances,
            faults: faults,
            entry: entry.flatMap(ScanApp.init(rawValue:)) ?? .chat,
            role: role,
            twin: twin?.turn,
            period: period,
            expect: expect,
            twinExpect: twin?.expect ?? .init()
        )
        let checker = ScenarioChecker(merchant: merchant, wording: wording)
        for problem in checker.problems(in: scenario, at: Places(node: node, file: draft.file)) { draft.add(problem) }
        return scenario
    }

    private func merchant(_ node: Node?, in draft: inout Draft) -> Merchant? {
        guard let node, let id = draft.id(node, of: "merchant") else { return nil }
        if let merchant = merchants[MerchantID(rawValue: id)] { return merchant }
        let known = merchants.keys.sorted().map(\.rawValue).joined(separator: ", ")
        draft.report(node, .unknownMerchant, "there is no merchant `\(id)`", fix: "use one of \(known)")
        return nil
    }

    private func role(shows: Node?, nearMiss: Node?, in draft: inout Draft) -> Scenario.Role {
        let kinds = Kind.allCases.map(\.rawValue)
        if let word = draft.word(shows, of: "shows", from: kinds), let kind = Kind(rawValue: word) {
            if nearMiss != nil {
                draft.report(
                    nearMiss,
                    .contradiction,
                    "a scenario shows a kind or nearly misses one, not both",
                    fix: "keep `shows` or `near-miss-of`"
                )
            }
            return .violation(kind)
        }
        let word = draft.word(nearMiss, of: "near-miss-of", from: kinds)
        return word.flatMap(Kind.init(rawValue:)).map(Scenario.Role.nearMiss) ?? .plain
    }

    private func period(era: Node?, source: Node?, in draft: inout Draft) -> Scenario.Period? {
        guard era != nil || source != nil else { return nil }
        let word = draft.word(era, of: "era", from: Era.allCases.map(\.rawValue))
        let name = draft.word(source, of: "source", from: reports.keys.sorted())
        guard era != nil, source != nil else {
            let missing = era == nil ? "era" : "source"
            draft.report(era ?? source, .missingKey, "an era needs its source", fix: "add `\(missing):`")
            return nil
        }
        guard let era = word.flatMap(Era.init(rawValue:)), let name, let report = reports[name] else { return nil }
        guard Era(ofYear: report.date.year) == era else {
            let right = Era(ofYear: report.date.year).rawValue
            draft.report(source, .contradiction, "`\(name)` is of \(report.date)", fix: "write `era: \(right)`")
            return nil
        }
        return Scenario.Period(era: era, source: name, date: report.date)
    }

    private func circumstances(_ node: Node?, in draft: inout Draft) -> [Circumstance] {
        let words = draft.words(node, of: "circumstances", from: Circumstance.allCases.map(\.rawValue))
        return Circumstance.allCases.filter { words.contains($0.rawValue) }
    }

    private func faults(_ node: Node?, in draft: inout Draft) -> [SeededFault] {
        var found: [SeededFault] = []
        for item in draft.list(node, of: "faults") {
            guard let text = draft.text(item, of: "faults") else { continue }
            switch FaultReader.fault(text) {
            case .success(let fault) where found.contains { $0.id == fault.id }:
                draft.report(item, .duplicateID, "faults names `\(fault.id.rawValue)` twice", fix: "name it once")
            case .success(let fault): found.append(fault)
            case .failure(let mistake):
                draft.report(item, mistake.isNumber ? .outOfRange : .unknownWord, mistake.message, fix: mistake.fix)
            }
        }
        return SeededFault.merged([], found)
    }

    private func axes(_ node: Node?, in draft: inout Draft) -> Axes {
        guard let node else { return Axes() }
        let keys = draft.mapping(node, of: "axes", optional: ["layout", "widget", "dialect", "look", "refusal"])
        func word<Axis: RawRepresentable & CaseIterable>(_ name: String, _ type: Axis.Type) -> Axis?
        where Axis.RawValue == String {
            draft.word(keys[name], of: name, from: Axis.allCases.map(\.rawValue)).flatMap(Axis.init(rawValue:))
        }
        return Axes(
            layout: word("layout", Axes.Layout.self) ?? .full,
            widget: word("widget", Axes.Widget.self) ?? .box,
            dialect: word("dialect", Axes.Dialect.self) ?? .english,
            look: draft.word(keys["look"], of: "look", from: Axes.looks),
            refusal: word("refusal", Axes.Refusal.self)
        )
    }

    private func twin(
        _ node: Node?,
        of practices: [Practice],
        written: Node?,
        in draft: inout Draft
    ) -> (turn: Scenario.Switch, expect: Scenario.Expectation)? {
        guard let node else { return nil }
        let keys = draft.mapping(node, of: "twin", required: ["practice", "parameter", "to"], optional: ["expect"])
        let expect = expectation(keys["expect"], in: &draft)
        guard
            let id = draft.id(keys["practice"], of: "practice"),
            let name = draft.text(keys["parameter"], of: "parameter"),
            let to = keys["to"]
        else { return nil }
        guard let practice = practices.first(where: { $0.id.rawValue == id }) else {
            // One that is there and cannot be read has its own problem.
            let isWritten = written?.sequence?.contains { $0.mapping?["id"]?.scalar?.string == id } ?? false
            guard !isWritten else { return nil }
            draft.report(
                keys["practice"],
                .unknownPractice,
                "there is no practice `\(id)`",
                fix: "name a practice of this file"
            )
            return nil
        }
        guard let parameter = practice.shape.parameter(name) else {
            draft.report(
                keys["parameter"],
                .unknownWord,
                "a \(practice.shape.rawValue) has no `\(Draft.shown(name))`",
                fix: "use one of \(practice.shape.parameters.map(\.name).joined(separator: ", "))"
            )
            return nil
        }
        guard let setting = PracticeReader.setting(to, of: parameter, in: &draft) else { return nil }
        if practice[name] == setting {
            draft.report(
                to,
                .idleSwitch,
                "`\(name)` is `\(Draft.shown(setting.description))` already",
                fix: "turn it to another value"
            )
        }
        return (Scenario.Switch(practice: practice.id, parameter: name, setting: setting), expect)
    }

    private func expectation(_ node: Node?, in draft: inout Draft) -> Scenario.Expectation {
        ExpectationReader.expectation(node, in: &draft)
    }

    static func stem(of file: String) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    }
}
