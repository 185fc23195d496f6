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
        // Prices that differ with who orders.
        Sketch("members pay more", .takeaway, [.tier("member-dearer")], "differential-pricing at menu"),
        Sketch("members pay less", .dineIn, [.tier("member-cheaper")], "differential-pricing at menu"),
        Sketch("members pay less, as said", .dineIn, [.tier("member-cheaper", isStated: true)]),
        Sketch("a first order", .retail, [.tier("first-order")]),
        Sketch("one price", .pickup, [.tier("one-price")]),
        // How pages travel.
        Sketch("a plain form", .takeaway, [.pages("plain")], "plaintext-transport at checkout"),
        Sketch(
            "a plain invoice form",
            .dineIn,
            [.pages("plain"), .field(.email, at: "invoice")],
            "plaintext-transport at invoice"
        ),
        Sketch("plain pages that carry nobody's data", .dineIn, [.pages("plain")]),
        Sketch("a plain address before them", .takeaway, [.pages("upgraded")]),
        Sketch("plain pictures", .takeaway, [.pages("plain-pictures")]),
        Sketch("a price behind a bare code", .dineIn, [.code("order", bare: true), .tier("member-dearer")]),
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

    /// Another price for whom the merchant knows.
    fileprivate static func tier(_ manner: String, isStated: Bool = false) -> Practice {
        Practice(id: "tier", shape: .priceTier, settings: ["manner": .word(manner), "stated": .flag(isStated)])
    }

    /// How the merchant's pages travel.
    fileprivate static func pages(_ manner: String) -> Practice {
        Practice(id: "pages", shape: .transport, settings: ["pages": .word(manner)])
    }
}
