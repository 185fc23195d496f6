package import Vocabulary

/// An offer beside the service: it can be taken or left.
package struct Banner: Hashable, Sendable {
    /// Where it stands.
    package enum Place: String, CaseIterable, Hashable, Sendable {
        /// On the menu, or beside the bill of a car park.
        case menu
        /// On the order form, or beside the bill of a car park.
        case checkout
        /// On the receipt.
        case receipt
    }

    /// The practice's id.
    package var id: PracticeID
    /// What taking it gives.
    package var demand: Demand
    /// Where it stands.
    package var place: Place

    /// Reads a banner from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        demand = Demand(rawValue: practice.word("demand")) ?? .follow
        place = Place(rawValue: practice.word("at")) ?? .menu
    }

    /// Demands that a banner can offer.
    static let offerable: [Demand] = [.follow, .membership, .appInstall]

    static let meaning = "an offer beside the service, to take or to leave"

    static let parameters: [Parameter] = [
        Parameter("demand", .word(offerable.map(\.rawValue)), standard: nil, decides: true, "what taking it gives"),
        Parameter(
            "at",
            .word(Place.allCases.map(\.rawValue)),
            standard: .word("menu"),
            decides: true,
            "where it stands; in a car park `menu` and `checkout` are the bill"
        ),
    ]
}
