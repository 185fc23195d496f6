import Scenarios
import Testing

struct MessageCheckTests {
    private static func problems(_ words: String, without ids: String...) -> [String] {
        var wording = Shelf.library.wording
        for id in ids { wording.messages[id] = nil }
        let merchants = Shelf.library.merchants.values.sorted { $0.id < $1.id }
        let text = Shelf.sample(
            "practices:\n  - { id: a, shape: gate, demands: [phone-number], before: menu, refusal: passes, words: \(words) }"
        )
        let reading = ScenarioReader(merchants: merchants, wording: wording)
            .read(Array(text.utf8), file: "sample.yaml")
        #expect(reading.problems.allSatisfy { $0.id == .unknownMessage && $0.line == 5 })
        return reading.problems.map(\.message)
    }

    @Test func `each message that a gate's page looks up is demanded`() {
        #expect(Self.problems("gate-moon") == ["gate-moon-give", "gate-moon-title"].map(Self.missing))
        #expect(Self.problems("gate-follow", without: "gate-follow-give") == [Self.missing("gate-follow-give")])
        #expect(Self.problems("gate-follow", without: "gate-follow-title") == [Self.missing("gate-follow-title")])
        #expect(Self.problems("gate-follow") == [])
    }

    @Test func `the standard stem, written out, follows the first demand`() {
        #expect(Self.problems("gate") == [])
        #expect(
            Self.problems("gate", without: "gate-phone-number-give") == [Self.missing("gate-phone-number-give")]
        )
    }

    private static func missing(_ id: String) -> String { "there is no message `\(id)`" }
}
