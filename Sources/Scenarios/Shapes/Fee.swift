package import Vocabulary

/// An amount beside the goods: tableware, tea, packing, a donation.
package struct Fee: Hashable, Sendable {
    /// How it comes onto the bill.
    package enum Taking: String, CaseIterable, Hashable, Sendable {
        /// Everybody pays it.
        case charged
        /// By a box that is ticked before anybody touched it, and can be emptied.
        case ticked
        /// By a box that is empty.
        case unticked
        /// By a choice that starts with nothing chosen.
        case choice

        /// Says that the consumer decides.
        package var isChosen: Bool { self != .charged }
    }

    /// What it is counted by.
    package enum Per: String, CaseIterable, Hashable, Sendable {
        /// Once for the whole order.
        case order
        /// Once for each who sits at the table, who are counted before the menu opens.
        case head
    }

    /// The practice's id.
    package var id: PracticeID
    /// What it is charged for.
    package var item: FeeItem
    /// How much.
    package var price: Fen
    /// What it is counted by.
    package var per: Per
    /// How it comes onto the bill.
    package var taking: Taking
    /// Says that it is posted with its amount before anything is chosen.
    package var isAnnounced: Bool

    /// Reads a fee from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        item = FeeItem(rawValue: practice.word("item")) ?? .tableware
        price = Fen(practice.number("price"))
        per = Per(rawValue: practice.word("per")) ?? .order
        taking = Taking(rawValue: practice.word("taking")) ?? .charged
        isAnnounced = practice.flag("announced")
    }

    static let meaning = "an amount beside the goods, on everybody's bill or to be chosen"

    static let parameters: [Parameter] = [
        Parameter("item", .word(FeeItem.allCases.map(\.rawValue)), standard: nil, "what it is charged for"),
        Parameter("price", .number(10...20_000), standard: .number(200), "how much, in fen"),
        Parameter(
            "per",
            .word(Per.allCases.map(\.rawValue)),
            standard: .word("order"),
            "what it is counted by: once, or for each at a table, whose number is asked before the menu"
        ),
        Parameter(
            "taking",
            .word(Taking.allCases.map(\.rawValue)),
            standard: .word("charged"),
            decides: true,
            "charged to everybody, or chosen on the menu: a ticked box, an empty box, a choice without a default"
        ),
        Parameter(
            "announced",
            .flag,
            standard: .flag(true),
            decides: true,
            "whether a charge for everybody is posted with its amount, on the menu or at a car park's entrance"
        ),
    ]
}
