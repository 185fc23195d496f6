import Reports
import Testing
import Vocabulary

struct LawPagesTests {
    @Test func `the same tables give the same bytes, whatever the order of a dictionary`() {
        let ids = (1...40).map { "law-\($0)" }
        let forwards = LawPages(tables(of: ids))
        let backwards = LawPages(tables(of: ids.reversed()))
        #expect(forwards.kinds == backwards.kinds)
        #expect(forwards.provisions == backwards.provisions)
        #expect(forwards.necessity == backwards.necessity)
    }

    @Test func `a kind shows its names, its class and how it looks when lawful`() {
        let text = LawPages(tables(of: ["law-1"])).kinds
        for part in [
            "\n## bundled-consent\n", "**捆绑授权** · Bundled consent", "- Class A, weight 3, at P1, P2; holds for parking",
            "- To observe: one box", "- Lawful form: two boxes", "  - one box for one purpose", "- Note: see above",
            "| [bundled-consent](#bundled-consent) | 捆绑授权 | Bundled consent | A | 3 | P1 P2 |",
        ] { #expect(text.contains(part), "\(part)") }
    }

    @Test func `basis and guidance stand apart`() throws {
        var tables = tables(of: ["law-1"])
        tables.provisions["advice-1"] = provision("advice-1", isLaw: false)
        tables.kinds["bundled-consent"]?.guidance = ["advice-1"]
        let lines = LawPages(tables).kinds.split(separator: "\n").map(String.init)
        let basis = try #require(lines.firstIndex(of: "- Basis:"))
        #expect(lines[basis + 1] == "  - [law-1](provisions.md#law-1) 条例, 7")
        #expect(lines[basis + 2] == "- Guidance, not law:")
        #expect(lines[basis + 3].hasPrefix("  - [advice-1](provisions.md#advice-1)"))
    }

    @Test func `a row that nobody confirmed says so on both pages`() {
        var tables = tables(of: ["law-1"])
        tables.provisions["law-1"]?.confidence = .unverified
        let pages = LawPages(tables)
        #expect(pages.kinds.contains("条例, 7: unverified citation (未核实引用)"))
        #expect(pages.provisions.contains("| M: unverified citation (未核实引用) |"))
    }

    @Test func `provisions stand in the order of their articles, and no law stands among law`() throws {
        var tables = tables(of: ["law-10", "law-9"])
        tables.provisions["advice-1"] = provision("advice-1", isLaw: false)
        let text = LawPages(tables).provisions
        let places = try ["law-9\"", "law-10\"", "## Guidance", "advice-1\""].map { part in
            try #require(text.firstRange(of: part)).lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test func `no sign in a text is taken for Markdown`() {
        var tables = tables(of: ["law-1"])
        tables.provisions["law-1"]?.gist = "this | that <i>"
        tables.kinds["bundled-consent"]?.nearMiss = ["138****1234"]
        #expect(LawPages(tables).provisions.contains("| this \\| that &lt;i> |"))
        #expect(LawPages(tables).kinds.contains("  - 138\\*\\*\\*\\*1234"))
    }

    @Test(arguments: Demand.allCases) func `every demand has a row of marks`(_ demand: Demand) {
        let table = LawPages(tables(of: ["law-1"])).necessity.split(separator: "\n").filter { $0.hasPrefix("|") }
        let row = table.first { $0.hasPrefix("| \(demand.rawValue) |") }
        #expect(row?.split(separator: "|").count == Service.allCases.count + 3)
    }

    @Test func `a mark stands in its column`() {
        let text = LawPages(tables(of: ["law-1"])).necessity
        #expect(
            text.contains(
                "| demand | what it is | dine-in | pickup | takeaway | parking | retail | ticketing | tissue | e-invoice |"
            )
        )
        #expect(text.contains("| licence-plate | shown, never priced | X | X | X | N | X | X | X | – |"))
        #expect(text.contains("| follow | tie to the trader | X | X | X | X | X | X | X | X |"))
    }

    private func tables(of ids: [String]) -> LawTables {
        var marks: [String: [Demand: Necessity.Mark]] = ["parking": [.licencePlate: .necessary]]
        marks["e-invoice"] = [.licencePlate: .absent]
        return LawTables(
            kinds: Dictionary(
                uniqueKeysWithValues: (["bundled-consent"] + ids).map { ($0, card($0, basis: ids.sorted())) }
            ),
            provisions: Dictionary(uniqueKeysWithValues: ids.map { ($0, provision($0, isLaw: true)) }),
            necessity: Necessity(marks: marks)
        )
    }

    private func card(_ id: String, basis: [String]) -> KindCard {
        KindCard(
            id: id,
            zh: "捆绑授权",
            en: "Bundled consent",
            grade: .primaFacie,
            weight: 3,
            places: ["P1", "P2"],
            services: ["parking"],
            parent: [],
            basis: basis,
            guidance: [],
            observe: "one box",
            compliant: "two boxes",
            nearMiss: ["one box for one purpose"],
            note: "see above"
        )
    }

    private func provision(_ id: String, isLaw: Bool) -> Provision {
        Provision(
            id: id,
            instrument: "条例",
            instrumentEn: "Regulations",
            article: "7",
            gist: "no bundles",
            keyPhrase: "",
            confidence: .confirmed,
            rank: isLaw ? .law : .guidance
        )
    }
}
