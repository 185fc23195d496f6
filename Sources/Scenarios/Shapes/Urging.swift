package import Vocabulary

/// Words and counts that move diners to order more, or that help them to order as much as they eat.
package struct Urging: Hashable, Sendable {
    /// How it is done.
    package enum Manner: String, CaseIterable, Hashable, Sendable {
        /// A dialog before the order: so much more, and there is something.
        case popup
        /// Portions lie in the cart before anybody chose them, some for each head.
        case portions
        /// A gift for a large order.
        case gift
        /// Money off a large order.
        case moneyOff = "money-off"
        /// A set meal recommended by the number of heads.
        case setMeal = "set-meal"
    }

    /// The practice's id.
    package var id: PracticeID
    /// How it is done.
    package var manner: Manner
    /// The amount from which there is something.
    package var amount: Fen
    /// Says that the menu reminds diners to order as much as they eat.
    package var reminds: Bool

    /// Reads an urging from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        manner = Manner(rawValue: practice.word("manner")) ?? .moneyOff
        amount = Fen(practice.number("amount"))
        reminds = practice.flag("reminds")
    }

    /// Says that it presses diners to order more.
    ///
    /// A dialog and portions that nobody chose do, whatever is said beside them; a gift does where nothing reminds of
    /// ordering with measure.
    package var presses: Bool {
        switch manner {
        case .popup, .portions: true
        case .gift: !reminds
        case .moneyOff, .setMeal: false
        }
    }

    static let meaning =
        "what moves diners to order more, or helps them to order as much as they eat; where food is ordered"

    static let parameters: [Parameter] = [
        Parameter(
            "manner",
            .word(Manner.allCases.map(\.rawValue)),
            standard: nil,
            decides: true,
            "a dialog that asks for more, portions that nobody chose, a gift for a large order, money off one, "
                + "a set meal by the number of heads"
        ),
        Parameter("amount", .number(5_000...50_000), standard: .number(10_000), "how much a large order is, in fen"),
        Parameter(
            "reminds",
            .flag,
            standard: .flag(false),
            decides: true,
            "whether the menu reminds diners to order as much as they eat"
        ),
    ]
}
