package import Vocabulary

/// A phone number that was given, shown again where others can read it.
package struct Display: Hashable, Sendable {
    /// Where it shows.
    package enum Place: String, CaseIterable, Hashable, Sendable {
        /// On the receipt.
        case receipt
        /// On the screen over the counter (pickup only).
        case screen
    }

    /// How much of the number shows.
    package enum Number: String, CaseIterable, Hashable, Sendable {
        /// Every figure.
        case full
        /// Every figure, in groups.
        case grouped
        /// Stars in the place of the middle.
        case masked
        /// The last four figures.
        case tail

        /// Says that whoever reads it can call.
        package var isWhole: Bool { self == .full || self == .grouped }
    }

    /// The practice's id.
    package var id: PracticeID
    /// Where it shows.
    package var place: Place
    /// How much of the number shows.
    package var number: Number

    /// Reads a display from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        place = Place(rawValue: practice.word("at")) ?? .receipt
        number = Number(rawValue: practice.word("number")) ?? .masked
    }

    static let meaning = "a phone number that was given before, shown again where others can read it"

    static let parameters: [Parameter] = [
        Parameter(
            "at",
            .word(Place.allCases.map(\.rawValue)),
            standard: .word("receipt"),
            decides: true,
            "where it shows: on the receipt, or on the screen over the counter (pickup only)"
        ),
        Parameter(
            "number",
            .word(Number.allCases.map(\.rawValue)),
            standard: .word("masked"),
            decides: true,
            "how much of it shows: all, all in groups, stars in the middle, the last four figures"
        ),
    ]
}
