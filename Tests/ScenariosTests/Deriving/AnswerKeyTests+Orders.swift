import Scenarios
import Vocabulary

extension AnswerKeyTests {
    // MARK: - orders under addresses of their own

    static let orders = [
        Sketch("a number, open", .takeaway, [.order("number", "anybody")], "order-enumeration-leak at receipt"),
        Sketch(
            "dishes alone",
            .retail,
            [.order("number", "anybody", "dishes")],
            "order-enumeration-leak at receipt"
        ),
        Sketch("a number that is called", .pickup, [.order("number", "anybody", "queue")]),
        Sketch("the table's", .dineIn, [.order("number", "table", "dishes")]),
        Sketch("the owner's", .ticketing, [.order("number", "owner")]),
        Sketch("a word that nobody guesses", .dineIn, [.order("token", "anybody")]),
        Sketch("behind a bare code", .dineIn, [.code("order", bare: true), .order("number", "anybody")]),
    ]
}

extension Practice {
    /// The page of one's own order.
    fileprivate static func order(_ name: String, _ reader: String, _ view: String = "whole") -> Practice {
        Practice(
            id: "order",
            shape: .orderAddress,
            settings: ["named": .word(name), "open-to": .word(reader), "view": .word(view)]
        )
    }
}
