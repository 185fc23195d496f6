package import Vocabulary

/// Another price of the same goods for those whom the merchant knows, or for those whom it does not.
package struct PriceTier: Hashable, Sendable {
    /// Who pays less.
    package enum Manner: String, CaseIterable, Hashable, Sendable {
        /// Nobody.
        case onePrice = "one-price"
        /// Members, by each portion.
        case memberCheaper = "member-cheaper"
        /// Everybody but members, by each portion.
        case memberDearer = "member-dearer"
        /// Whoever orders for the first time, once; the menu and the bill say so.
        case firstOrder = "first-order"
        /// Members, by each portion: both prices stand beside each other, and the form offers the membership.
        case beside
    }

    /// The practice's id.
    package var id: PracticeID
    /// Who pays less.
    package var manner: Manner
    /// Says that the menu tells everybody of the difference and for whom it is.
    package var isStated: Bool
    /// How much less.
    package var amount: Fen

    /// Reads a tier from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        manner = Manner(rawValue: practice.word("manner")) ?? .onePrice
        isStated = practice.flag("stated")
        amount = Fen(practice.number("amount-fen"))
    }

    /// Says that one of two people pays more for the same and is not told.
    package var isHidden: Bool { (manner == .memberCheaper || manner == .memberDearer) && !isStated }

    /// The membership that the form offers; nil where the prices are not for choosing.
    var offer: Banner? { manner == .beside ? Banner(of: .membership, by: id, words: "tier-beside") : nil }

    static let meaning =
        "another price of the same goods for whom the merchant knows, or does not; where goods are ordered"

    static let parameters: [Parameter] = [
        Parameter(
            "manner",
            .word(Manner.allCases.map(\.rawValue)),
            standard: nil,
            decides: true,
            "who pays less: nobody, members, everybody but members (by each portion), whoever orders for the "
                + "first time (once), or members, with both prices `beside` each other and the membership offered on "
                + "the form; of the last two the menu tells whatever `stated` is"
        ),
        Parameter(
            "stated",
            .flag,
            standard: .flag(true),
            decides: true,
            "whether the menu tells everybody of the difference and for whom it is"
        ),
        Parameter("amount-fen", .number(50...100), standard: .number(100), "how much less, in fen"),
    ]
}
