import Scenarios
import Testing
import Vocabulary

struct ScenarioDeclarationsTests {
    private static let arrival = Practice(id: "arrival", shape: .notice)
    private static let field = Practice(
        id: "own-field",
        shape: .field,
        settings: ["item": .word("phone-number")]
    )

    private func declared(_ text: [String: Setting], _ more: Practice...) -> [String] {
        let scenario = Scenario(
            id: "any",
            title: Bilingual(zh: "例", en: "example"),
            merchant: "suowa-noodle",
            service: .dineIn,
            practices: [Self.arrival, Practice(id: "text", shape: .policy, settings: text)] + more
        )
        return scenario.declarations.map { "\($0.subject) \($0.standing.rawValue)" }
    }

    @Test func `all that is asked for is listed where the author says nothing`() {
        #expect(declared([:]).isEmpty)
        #expect(declared([:], Self.field) == ["phone-number clear"])
    }

    @Test func `an item is left out, covered loosely, denied`() {
        let without: [String: Setting] = ["leaves-out": .words(["phone-number"])]
        #expect(declared(without, Self.field) == ["phone-number omitted"])
        #expect(declared(without.merging(["loose": .flag(true)]) { $1 }, Self.field) == ["phone-number vague"])
        let denying: [String: Setting] = ["denies": .words(["phone-number"]), "loose": .flag(true)]
        #expect(declared(denying, Self.field) == ["phone-number incorrect"])
        #expect(declared(denying).isEmpty)
    }

    @Test func `what is added is over-claimed unless somebody asks for it`() {
        let adding: [String: Setting] = ["adds": .words(["phone-number", "contacts"])]
        #expect(declared(adding, Self.field) == ["contacts over-claimed", "phone-number clear"])
    }

    @Test func `a list that is not there names nothing`() {
        #expect(declared(["omits": .words(["kinds"])], Self.field) == ["phone-number omitted"])
    }

    @Test func `no text opens, and nothing stands`() {
        #expect(declared(["opens": .word("picture")], Self.field).isEmpty)
    }

    @Test func `a chain's second host is one of those who get something`() {
        let settings: [String: Setting] = ["item": .word("platform-id"), "by": .word("chain")]
        let chain = Practice(id: "report", shape: .beacon, settings: settings)
        #expect(
            declared([:], chain) == [
                "platform-id clear", "cm.shulian-e.localhost clear", "hm.tongji-a.localhost clear",
            ]
        )
        #expect(
            declared(["denies-sharing": .flag(true)], chain) == [
                "platform-id clear", "cm.shulian-e.localhost incorrect", "hm.tongji-a.localhost incorrect",
            ]
        )
    }
}
