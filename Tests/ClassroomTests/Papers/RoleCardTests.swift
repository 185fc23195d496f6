import Classroom
import Flow
import Scenarios
import Testing
import Vocabulary

struct RoleCardTests {
    private static let reading: (words: RoleWords?, problems: [Problem]) = {
        let file = ClassShelf.file("fixtures/classroom/role-cards.yaml")
        return RoleWordsReader.read(file.bytes, file: file.name, beside: ClassShelf.library.wording)
    }()

    private static func card(of id: ScenarioID) throws -> (card: RoleCard, words: RoleWords) {
        let library = ClassShelf.library
        let scenario = try #require(library.scenario(id))
        let words = try #require(reading.words)
        return (RoleCard(of: library.varied(scenario, by: .standard), in: words), words)
    }

    @Test func `the shipped words read`() {
        #expect(Self.reading.problems.isEmpty, "\(Self.reading.problems.map(\.text))")
    }

    @Test(arguments: ClassShelf.library.files.map(\.id))
    func `every scenario has a card in both languages`(_ id: ScenarioID) throws {
        let (card, words) = try Self.card(of: id)
        #expect(!card.lines.isEmpty)
        for text in card.paper(in: words).words {
            // A message that has no words shows its id.
            #expect(!text.zh.contains("staff-") && !text.en.contains("staff-"), "\(text)")
            #expect(!text.zh.contains("hearing-") && !text.en.contains("hearing-"), "\(text)")
            #expect(!text.zh.contains("{") && !text.en.contains("{"), "\(text)")
        }
    }

    @Test(arguments: Service.allCases)
    func `the card of a service says what its screen's staff say`(_ service: Service) throws {
        let library = ClassShelf.library
        let scenario = try #require(library.files.first { $0.service == service })
        let card = try Self.card(of: scenario.id).card
        let script = Script(scenario, merchant: library.merchant(of: scenario), wording: library.wording)
        let labels = Visit(in: script, seed: "card").page(in: script).controls.map(\.label)
        for line in card.lines { #expect(labels.contains(line.ask.zh), "\(line.ask.zh)") }
    }

    @Test func `cash refused on the screen is refused on the card, and its twin takes it`() throws {
        let pay = { (card: RoleCard) in card.lines.first { $0.milestone == .pay } }
        let refused = try #require(pay(try Self.card(of: "dine-in-no-cash").card))
        #expect(refused.given == .refused && refused.answer?.zh.contains("不收现金") == true)
        let taken = try #require(pay(try Self.card(of: "dine-in-no-cash.twin").card))
        #expect(taken.given.helps && taken.answer?.en.contains("change") == true)
    }

    @Test func `where nobody is there, nobody answers`() throws {
        let (card, words) = try Self.card(of: "parking-unattended-exit")
        #expect(card.lines.contains { $0.given == .unattended && $0.answer == nil })
        #expect(card.paper(in: words).words.contains(words.nobody))
    }

    @Test func `a complaint is answered as the scenario says`() throws {
        #expect(try Self.card(of: "retail-complaint-refused").card.complaint != nil)
        #expect(try Self.card(of: "dine-in-pure").card.complaint == nil)
    }
}
