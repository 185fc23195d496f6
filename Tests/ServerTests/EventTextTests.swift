import Foundation
import Testing
import Vocabulary

@testable import Server

/// Events are written by hand as the encoder writes them.
struct EventTextTests {
    private static func encoded(_ event: Event) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(event), as: UTF8.self)
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

    @Test(arguments: [#"grant/a"b"#, "grant/订单", #"grant/a\b"#, "grant/a b"])
    func `what needs care is left to the encoder`(_ option: String) {
        #expect(EventText.plain(Event(option: option)) == nil)
        #expect(EventText.plain(Event(option: "submit", ticked: [PracticeID(rawValue: option)])) == nil)
    }
}
