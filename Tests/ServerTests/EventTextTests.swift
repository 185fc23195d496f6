import Foundation
import Testing
import Vocabulary

@testable import Server

/// Events are written by hand as the encoder writes them.
struct EventTextTests {
    private static func encoded(_ row: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(row), as: UTF8.self)
    }

    @Test(
        arguments: [
            Event(option: "scan/code", app: .wallet),
            Event(option: "site"),
            Event(option: "count-heads", given: [Event.Given(item: .dinerCount, length: 2)], heads: 4),
            Event(option: "choose-shop", shop: 2, app: .browser),
            Event(option: "choose-name", heads: 2, shop: 1, tableName: 3),
            Event(option: "take-out/7"),
            Event(
                option: "submit",
                picks: [Event.Pick(good: 0, count: 1), Event.Pick(good: 31, count: 99)],
                given: Demand.allCases.map { Event.Given(item: $0, length: 11) },
                ticked: ["terms", "a-2_b"]
            ),
        ]
    )
    func `an event's text is its encoding`(_ event: Event) throws {
        #expect(EventText.plain(event) == (try Self.encoded(event)))
    }

    @Test(
        arguments: [
            Showing.Manner(face: .html, origin: "http://localhost:8080"),
            Showing.Manner(
                face: .json,
                origin: "https://waichu.localhost:8443",
                plainPort: 8080,
                securePort: 8443,
                refusal: "missing-answer",
                words: "too-much",
                isBeside: true
            ),
        ]
    )
    func `a showing's text is its encoding`(_ manner: Showing.Manner) throws {
        let showing = Showing(after: 7, manner: manner, hash: String(repeating: "a7", count: 32), bytes: 5_120)
        #expect(EventText.plain(showing) == (try Self.encoded(showing)))
        var spoken = showing
        spoken.manner.words = "请先选好菜品"
        #expect(EventText.plain(spoken) == nil)
    }

    @Test(arguments: [#"grant/a"b"#, "grant/订单", #"grant/a\b"#, "grant/a b"])
    func `what needs care is left to the encoder`(_ option: String) {
        #expect(EventText.plain(Event(option: option)) == nil)
        #expect(EventText.plain(Event(option: "submit", ticked: [PracticeID(rawValue: option)])) == nil)
    }
}
