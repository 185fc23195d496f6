import Scenarios
import Testing
import Vocabulary

@testable import Scoring

/// The coarser lists follow from the law tables.
struct TaxonomyCatalogueTests {
    private static let law = SmallBench.law

    @Test func `each has as many items as its document`() {
        let counts = TaxonomyCatalogue.all(in: Self.law).map { "\($0.id) \($0.items.count)" }
        #expect(counts == ["app-31 31", "beijing-6 6", "shanghai-8 8"])
        #expect(TaxonomyCatalogue.all(in: Self.law).map(\.id) == TaxonomyCatalogue.ids)
    }

    @Test func `rows that nobody confirmed are marked`() throws {
        let app = try #require(TaxonomyCatalogue.taxonomy("app-31", in: Self.law))
        let unverified = app.items.filter(\.isUnverified).map(\.id)
        let marked = Self.law.provisions.values.filter { $0.code == "app" && $0.confidence == .unverified }.map(\.id)
        #expect(unverified == marked.sorted() && !unverified.isEmpty)
        let shanghai = try #require(TaxonomyCatalogue.taxonomy("shanghai-8", in: Self.law))
        #expect(shanghai.items.filter(\.isUnverified).map(\.id) == ["g-sh-8(6)", "g-sh-8(7)", "g-sh-8(8)"])
    }

    @Test func `every point of the Beijing guide has a kind, and words of its own`() throws {
        let beijing = try #require(TaxonomyCatalogue.taxonomy("beijing-6", in: Self.law))
        for item in beijing.items { #expect(!item.kinds.isEmpty && !item.isUnverified, "\(item.id)") }
        #expect(beijing.items[2].name.en == "limit frequency of prompts")
        #expect(beijing.items[2].kinds == [.repeatedConsentPrompt])
    }

    @Test func `a kind under several items is scored under each`() throws {
        let taxonomy = try #require(TaxonomyCatalogue.taxonomy("app-31", in: Self.law))
        let scheme = LabelScheme(taxonomy: taxonomy, law: Self.law)
        let labels = scheme.labels(of: .locationPermissionGate)
        #expect(Set(["app-4-1", "app-4-2"]).isSubset(of: labels))
        let key = SmallBench.key(SmallBench.pairs(3, of: .locationPermissionGate))
        let card = SmallBench.card(SmallBench.submission(SmallBench.perfect(key), of: key), key, scheme: scheme)
        #expect(card.labels.map(\.label.id) == labels && card.macroJ.value == 1 && card.twins.rate == Rate(3, of: 3))
        // A tool may name the item itself.
        let submission = Submission(
            tool: .init(name: "x"),
            cases: [.init(id: "bad-0", status: .ok, findings: [.init(rule: "APP-4-2")])]
        )
        let named = SmallBench.card(submission, key, scheme: scheme)
        #expect(named.pooled == Tally(tp: 1, fn: labels.count - 1) && named.unmapped.isEmpty)
    }

    @Test(arguments: ["forced-follow-gate", "Forced-Follow-Gate", "强制关注公众号", "Forced follow of a public account"])
    func `a kind is known by all its names`(_ word: String) {
        let meaning = SmallBench.kinds.meaning(of: word)
        #expect(meaning == .labels(["forced-follow-gate"]))
    }

    @Test func `a file makes a taxonomy, or is told what is wrong with it`() throws {
        let csv =
            "item,kind,name_zh,name_en,unverified\na,forced-follow-gate,甲,A,true\na,cash-refusal\nb,cash-refusal\n"
        let taxonomy = try #require(TaxonomyCSV.read(csv, file: "own.csv").taxonomy)
        #expect(taxonomy.items.map(\.kinds) == [[.cashRefusal, .forcedFollowGate], [.cashRefusal]])
        #expect(taxonomy.items[0].isUnverified && taxonomy.id == "own")
        #expect(TaxonomyCSV.read("item,kind\na,none\n,x\n", file: "own.csv").problems.map(\.line) == [2, 3])
        #expect(TaxonomyCSV.read("", file: "own.csv").problems.count == 1)
        let yaml = """
            id: own
            name: { zh: 自拟, en: own }
            items:
              - { id: gates, name: { zh: 门, en: gates }, kinds: [forced-follow-gate, app-download-gate] }
            """
        #expect(TaxonomyReader.read(Array(yaml.utf8), file: "own.yaml").taxonomy?.items.first?.kinds.count == 2)
        let bad = TaxonomyReader.read(Array("id: own\nitems: [{id: a, kinds: [x]}]".utf8), file: "own.yaml")
        #expect(bad.taxonomy == nil && bad.problems.count >= 3)
    }
}
