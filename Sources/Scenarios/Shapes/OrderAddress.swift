package import Vocabulary

/// The page of one's own order behind the receipt: how its address names the order, and to whom it opens.
package struct OrderAddress: Hashable, Sendable {
    /// How the address names the order.
    package enum Name: String, CaseIterable, Hashable, Sendable {
        /// By a word that nobody guesses.
        case token
        /// By the number that the receipt prints.
        case number
    }

    /// Who sees the order under an address that names it.
    package enum Reader: String, CaseIterable, Hashable, Sendable {
        /// Whoever placed it.
        case owner
        /// Whoever sits at the same table: a list that they order from together.
        case table
        /// Anybody.
        case anybody
    }

    /// What the page shows of the order.
    package enum View: String, CaseIterable, Hashable, Sendable {
        /// The number that is called, and how far it is.
        case queue
        /// What was ordered, and what it cost.
        case dishes
        /// The same with the masked number and the invoice's title.
        case whole
    }

    /// The practice's id.
    package var id: PracticeID
    /// How the address names the order.
    package var name: Name
    /// Who sees it.
    package var reader: Reader
    /// What shows.
    package var view: View

    /// Reads an order's address from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        name = Name(rawValue: practice.word("named")) ?? .token
        reader = Reader(rawValue: practice.word("open-to")) ?? .owner
        view = View(rawValue: practice.word("view")) ?? .whole
    }

    /// Says that whoever changes the address reads what somebody else ordered.
    package var leaks: Bool { name == .number && reader == .anybody && view != .queue }

    static let meaning =
        "the page of one's own order behind the receipt, with an address of its own; where goods are ordered"

    static let parameters: [Parameter] = [
        Parameter(
            "named",
            .word(Name.allCases.map(\.rawValue)),
            standard: .word("token"),
            decides: true,
            "how its address names the order: by a word that nobody guesses, by the number on the receipt"
        ),
        Parameter(
            "open-to",
            .word(Reader.allCases.map(\.rawValue)),
            standard: .word("owner"),
            decides: true,
            "who sees it under that address: whoever placed it, the people at the same table (dine-in, with "
                + "`view: dishes`), anybody"
        ),
        Parameter(
            "view",
            .word(View.allCases.map(\.rawValue)),
            standard: .word("whole"),
            decides: true,
            "what it shows: the number that is called, the goods and their price, these with the masked phone number "
                + "and the invoice's title"
        ),
    ]
}
