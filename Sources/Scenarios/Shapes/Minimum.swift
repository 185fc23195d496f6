package import Vocabulary

/// An amount below which an order is not taken.
package struct Minimum: Hashable, Sendable {
    /// What the amount is said to be for.
    package enum Basis: String, CaseIterable, Hashable, Sendable {
        /// Being served at all.
        case spend
        /// Being delivered to (起送价).
        case delivery
    }

    /// The practice's id.
    package var id: PracticeID
    /// The amount of goods.
    package var amount: Fen
    /// What it is said to be for.
    package var basis: Basis
    /// Says that a smaller order is refused; otherwise the amount is a suggestion.
    package var refuses: Bool

    /// Reads a minimum from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        amount = Fen(practice.number("amount"))
        basis = Basis(rawValue: practice.word("basis")) ?? .spend
        refuses = practice.flag("refuses")
    }

    static let meaning = "an amount of goods below which an order is not taken, or that is only suggested"

    static let parameters: [Parameter] = [
        Parameter("amount", .number(20_000...50_000), standard: .number(20_000), "how much, in fen"),
        Parameter(
            "basis",
            .word(Basis.allCases.map(\.rawValue)),
            standard: .word("spend"),
            decides: true,
            "what it is said to be for: being served, or being delivered to (takeaway only)"
        ),
        Parameter(
            "refuses",
            .flag,
            standard: .flag(true),
            decides: true,
            "whether a smaller order is refused; otherwise the menu suggests the amount"
        ),
    ]
}
