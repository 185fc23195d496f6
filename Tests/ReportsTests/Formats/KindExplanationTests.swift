import Reports
import TestKit
import Testing
import Vocabulary

struct KindExplanationTests {
    @Test func `law and guidance stand apart, each with its mark`() throws {
        let text = try explanation(of: card())
        let law = try #require(text.firstRange(of: "Basis in law"))
        let guidance = try #require(text.firstRange(of: "Guidance (not law)"))
        let context = try #require(text.firstRange(of: "Context (never relied on alone)"))
        #expect(law.lowerBound < guidance.lowerBound && guidance.lowerBound < context.lowerBound)
        #expect(text[law.lowerBound..<guidance.lowerBound].contains("law-1 Regulations, art. 7(2) [C]"))
        #expect(
            text[law.lowerBound..<guidance.lowerBound].contains("law-2 Regulations, art. 9 [M] (unverified citation)")
        )
        #expect(text[guidance.lowerBound...].contains("advice-1 Advice [S], not law"))
        #expect(!text[law.lowerBound..<guidance.lowerBound].contains("advice-1"))
    }

    @Test(arguments: [("2025-12-31", "art. 6 [C] (art. 8 from 2026-01-01)"), ("2026-01-01", "art. 8 [C]")])
    func `a renumbered article is cited by the number of the day`(_ day: String, _ cited: String) throws {
        #expect(try explanation(of: card(), on: day).contains(cited))
    }

    @Test func `a law that came later says so`() throws {
        let text = try explanation(of: card(), on: "2021-03")
        #expect(text.contains("art. 7(2) [C] (not in force that day, only from 2024-07-01)"))
    }

    @Test func `class, exception, missing fact, liability, authority and ladder are told with their marks`() throws {
        let text = try explanation(of: card())
        for part in [
            "class B: needs one more fact that the client cannot see, weight 2",
            "class A: suspected on the facts seen alone, if a gate is also shown", "whether it is used [C]",
            "a fine [S]; Regulations, art. 7 [C]", "the market authority [C]", "1. refuse [C]: law-1",
            "2021, Shanghai, a paper: seen [C]",
        ] { #expect(text.contains(part), "\(part)\n\(text)") }
    }

    @Test func `everything is said in Chinese too`() throws {
        let text = try explanation(of: card(), in: .zh)
        for part in ["涉嫌", "看什么", "一个框", "如果同时出现强制", "是否使用", "罚款", "市场监管", "拒绝", "未核实引用", "指引（不是法律）"] {
            #expect(text.contains(part), "\(part)\n\(text)")
        }
        #expect(!text.contains("two boxes") && !text.contains("one box"))
    }

    @Test func `nothing is called unlawful`() throws {
        for language in Language.allCases {
            let text = try explanation(of: card(), in: language)
            #expect(!text.contains("is unlawful.") && !text.contains("违法的"))
        }
    }

    private func explanation(
        of card: KindCard,
        on day: String = "2026-03-18",
        in language: Language = .en
    ) throws -> String {
        KindExplanation(of: card, tables: try tables(), on: try #require(CivilDate(day)), in: language).text
    }

    private func card() -> KindCard {
        KindCard(
            id: "bundled-consent",
            zh: "捆绑授权",
            en: "Bundled consent",
            grade: .suspected,
            weight: 2,
            places: ["P1"],
            services: [],
            parent: [],
            basis: ["law-1", "law-2", "law-3"],
            guidance: ["advice-1"],
            observe: "one box",
            compliant: "two boxes",
            nearMiss: ["one box for one purpose"],
            note: "",
            gradeWhen: [.init(.primaFacie, when: Bilingual("同时出现强制", "a gate is also shown"))],
            context: ["law-4"],
            pinpoints: [.init(provision: "law-1", part: "(2)")],
            examples: ["case-1"],
            missing: .init(words: Bilingual("是否使用", "whether it is used"), confidence: .confirmed),
            chinese: .init(observe: "一个框", compliant: "两个框", nearMiss: ["一框一事"])
        )
    }

    private func tables() throws -> LawTables {
        func law(_ id: String, _ article: String, _ confidence: Provision.Confidence = .confirmed) -> Provision {
            Provision(
                id: id,
                code: "law",
                instrument: "条例",
                instrumentEn: "Regulations",
                article: article,
                gist: "no bundles",
                keyPhrase: "",
                confidence: confidence,
                rank: .law
            )
        }
        var first = law("law-1", "7")
        first.effective = CivilDate("2024-07-01")
        var third = law("law-3", "8")
        third.former = Provision.Former(article: "6", before: try #require(CivilDate("2026-01-01")))
        var advice = law("advice-1", "", .substance)
        advice.rank = .guidance
        advice.instrumentEn = "Advice"
        let rows = [first, law("law-2", "9", .unverified), third, law("law-4", "10"), advice]
        return LawTables(
            kinds: [:],
            provisions: Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) }),
            necessity: Necessity(marks: [:]),
            reports: [
                "case-1": CaseReport(
                    id: "case-1",
                    date: try #require(CivilDate("2021")),
                    place: Bilingual("上海", "Shanghai"),
                    publisher: Bilingual("一份报纸", "a paper"),
                    what: Bilingual("所见", "seen"),
                    confidence: .confirmed
                )
            ],
            authorities: [
                Remedy(id: "market", words: Bilingual("市场监管", "the market authority"), confidence: .confirmed)
            ],
            liabilities: [
                Remedy(
                    id: "fine",
                    words: Bilingual("罚款", "a fine"),
                    from: ["law"],
                    provisions: ["law-1"],
                    authorities: ["market"],
                    confidence: .substance
                )
            ],
            ladder: [
                Remedy(id: "refuse", words: Bilingual("拒绝", "refuse"), provisions: ["law-1"], confidence: .confirmed)
            ]
        )
    }
}
