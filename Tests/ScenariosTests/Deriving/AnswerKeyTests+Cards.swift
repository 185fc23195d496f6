import Scenarios
import Vocabulary

extension AnswerKeyTests {
    /// What is sold with a term.
    static let cards = [
        Sketch("a trial that ends", .dineIn, [.card("ends", ["told": "absent", "cancelling": "absent"])]),
        Sketch("a renewal with all that it must have", .parking, [.card("renews")]),
        Sketch(
            "six days and one question",
            .retail,
            [.card("renews", ["reminder": "six-days", "cancelling": "one-question", "first": "paid"])]
        ),
        Sketch(
            "nothing told",
            .dineIn,
            [.card("renews", ["told": "absent"])],
            "auto-renewal-without-notice at receipt"
        ),
        Sketch(
            "told in small print",
            .ticketing,
            [.card("renews", ["told": "small-print"])],
            "auto-renewal-without-notice at receipt"
        ),
        Sketch(
            "told afterwards, and no way out",
            .tissue,
            [.card("renews", ["told": "after", "cancelling": "absent"])],
            "auto-renewal-without-notice at receipt"
        ),
        Sketch(
            "no reminder",
            .pickup,
            [.card("renews", ["reminder": "absent", "cancelling": "dead"])],
            "auto-renewal-without-notice at inbox"
        ),
        Sketch(
            "a late reminder",
            .dineIn,
            [.card("renews", ["reminder": "two-days"])],
            "auto-renewal-without-notice at inbox"
        ),
        Sketch(
            "cancelled in vain",
            .dineIn,
            [.card("renews", ["cancelling": "ignored"])],
            "auto-renewal-without-notice at inbox"
        ),
        Sketch("a fee", .dineIn, [.card("renews", ["cancelling": "fee"])], "auto-renewal-without-notice at account"),
        Sketch("behind a bare code", .dineIn, [.code("order", bare: true), .card("renews", ["told": "absent"])]),
        Sketch(
            "a code that orders",
            .tissue,
            [.gate([.phoneNumber], .order, "passes").sending("subscription")],
            "paid-subscription-trap at entry"
        ),
        Sketch(
            "before paying",
            .parking,
            [.gate([.phoneNumber], .pay, "passes").sending("subscription")],
            "paid-subscription-trap at payment"
        ),
        Sketch("a code to log in", .dineIn, [.gate([.phoneNumber], .menu, "passes").sending("login")]),
        Sketch(
            "whoever gave the number before is not asked",
            .dineIn,
            [.gate([.phoneNumber], .menu, "passes"), .gate([.phoneNumber], .order, "passes").sending("subscription")]
        ),
        Sketch(
            "whoever wrote the number into the form is not asked",
            .dineIn,
            [.field(.phoneNumber), .gate([.phoneNumber], .pay, "passes").sending("subscription")]
        ),
        Sketch(
            "the form comes after the gate",
            .dineIn,
            [.field(.phoneNumber), .gate([.phoneNumber], .order, "passes").sending("subscription")],
            "paid-subscription-trap at checkout"
        ),
    ]
}

extension Practice {
    /// A card with a term.
    fileprivate static func card(_ sequel: String, _ words: [String: String] = [:]) -> Practice {
        let settings = words.mapValues(Setting.word).merging(["then": .word(sequel)]) { first, _ in first }
        return Practice(id: "card", shape: .subscription, settings: settings)
    }

    /// The same gate, sending a short message with a code.
    fileprivate func sending(_ code: String) -> Practice { turning("code", to: .word(code)) }
}
