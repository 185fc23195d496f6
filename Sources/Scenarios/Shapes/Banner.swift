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

    /// What is held out to whoever takes it.
    package enum Lure: String, CaseIterable, Hashable, Sendable {
        /// Nothing: the control says what it does.
        case none
        /// 立减.
        case moneyOff = "money-off"
        /// 免费停车, in a car park.
        case freeParking = "free-parking"
        /// 领券.
        case coupon
    }

    /// The practice's id.
    package var id: PracticeID
    /// What taking it gives.
    package var demand: Demand
    /// Where it stands.
    package var place: Place
    /// What is held out.
    package var lure: Lure
    /// Says that what it takes stands beside it.
    package var isTold: Bool

    /// The stem of the messages shown, where they follow from no demand and no lure; empty elsewhere.
    package var words = ""

    /// Makes an offer on the order form that another practice brings with it, and says what it takes.
    init(of demand: Demand, by id: PracticeID, words: String) {
        self.id = id
        self.demand = demand
        self.words = words
        place = .checkout
        lure = .none
        isTold = true
    }

    /// Reads a banner from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        demand = Demand(rawValue: practice.word("demand")) ?? .follow
        place = Place(rawValue: practice.word("at")) ?? .menu
        lure = Lure(rawValue: practice.word("lure")) ?? .none
        isTold = practice.flag("told")
    }

    /// Says that the control itself says what it takes.
    package var isPlain: Bool { lure == .none }

    /// The stem of the messages that it shows.
    package var stem: String {
        guard words.isEmpty else { return words }
        return isPlain ? "banner-\(demand.rawValue)" : "lure-\(lure.rawValue)"
    }

    /// Says that a page which shows it links the privacy notice.
    package var linksNotice: Bool { demand.isPersonal && isTold }

    /// Demands that a banner can offer.
    static let offerable: [Demand] = [.follow, .membership, .appInstall, .phoneNumber, .staffContact]

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
        Parameter(
            "lure",
            .word(Lure.allCases.map(\.rawValue)),
            standard: .word("none"),
            decides: true,
            "what is held out on the control in the place of what it takes: money off, free parking (in a car park), a coupon"
        ),
        Parameter(
            "told",
            .flag,
            standard: .flag(true),
            decides: true,
            "whether what it takes stands beside it; `false` with a `lure` only"
        ),
    ]
}
