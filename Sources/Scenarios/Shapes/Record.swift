package import Vocabulary

/// What the merchant has on file of whoever ordered, and shows.
package struct Record: Hashable, Sendable {
    /// What is on file.
    package enum Entry: String, CaseIterable, Hashable, Sendable {
        /// A member's number.
        case memberNumber = "member-number"
        /// Points.
        case points
        /// A level.
        case level
        /// The orders so far, by the platform's id.
        case orderHistory = "order-history"

        /// Says that only a member has one.
        package var isMembers: Bool { self != .orderHistory }
    }

    /// Where it shows.
    package enum Place: String, CaseIterable, Hashable, Sendable {
        /// On the receipt.
        case receipt
        /// On the account page.
        case account

        /// Where in a visit that is.
        package var stage: Stage { self == .receipt ? .receipt : .account }
    }

    /// The practice's id.
    package var id: PracticeID
    /// What is on file.
    package var entry: Entry
    /// Where it shows.
    package var place: Place

    /// Reads a record from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        entry = Entry(rawValue: practice.word("of")) ?? .orderHistory
        place = Place(rawValue: practice.word("at")) ?? .account
    }

    static let meaning = "what the merchant has on file of whoever ordered, member or not, and shows"

    static let parameters: [Parameter] = [
        Parameter(
            "of",
            .word(Entry.allCases.map(\.rawValue)),
            standard: nil,
            decides: true,
            "what is on file: a member's number, points or level, or the orders so far"
        ),
        Parameter(
            "at",
            .word(Place.allCases.map(\.rawValue)),
            standard: .word("account"),
            decides: true,
            "where it shows"
        ),
    ]
}
