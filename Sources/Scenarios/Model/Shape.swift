/// A shape of practice: a handful of them, with parameters, cover every kind.
package enum Shape: String, Codable, CaseIterable, Hashable, Sendable {
    /// Something wanted that stands before a milestone.
    case gate
    /// A field in the order form, or beside the bill.
    case field
    /// A box to tick, or words that take going on for a yes.
    case tick
    /// The privacy notice that opens on arrival.
    case notice
    /// The privacy notice itself: what it says, and how it opens.
    case policy
    /// An offer beside the service.
    case banner
    /// How prices are shown.
    case prices
    /// A code on the table or pillar.
    case code
    /// What the staff do when asked.
    case channel
    /// An amount beside the goods.
    case fee
    /// An amount below which an order is not taken.
    case minimum
    /// Messages that reach the phone in the days after.
    case message
    /// A way to a right on the account page.
    case right
    /// What the merchant has on file of whoever ordered.
    case record
    /// Goods that the account page recommends.
    case recommendation
    /// A request that a page makes beside the one that brought it.
    case beacon
    /// Who trades here, at the foot of the first page.
    case imprint
    /// A number that was given, shown again.
    case display
    /// What the invoice form answers.
    case invoicing
    /// What moves diners to order more.
    case urging
    /// An amount that may be taken off the bill.
    case reduction
    /// A card with a term, offered after the errand.
    case subscription
    /// The page of one's own order, under an address of its own.
    case orderAddress = "order-address"
    /// Another price for whom the merchant knows.
    case priceTier = "price-tier"
    /// How the merchant's pages travel.
    case transport
    /// How the wallet makes sure of who pays.
    case unlock
    /// What the merchant's people answer to a complaint.
    case hearing

    /// What it is, in one sentence.
    package var meaning: String { definition.meaning }

    /// Its parameters, in the order of the format page.
    package var parameters: [Parameter] { definition.parameters }

    /// The parameter of a name; nil when the shape has none such.
    package func parameter(_ name: String) -> Parameter? { parameters.first { $0.name == name } }

    private var definition: (meaning: String, parameters: [Parameter]) {
        switch self {
        case .gate: (Gate.meaning, Gate.parameters)
        case .field: (Field.meaning, Field.parameters)
        case .tick: (Tick.meaning, Tick.parameters)
        case .notice: (Notice.meaning, Notice.parameters)
        case .policy: (NoticeText.meaning, NoticeText.parameters)
        case .banner: (Banner.meaning, Banner.parameters)
        case .prices: (Prices.meaning, Prices.parameters)
        case .code: (Code.meaning, Code.parameters)
        case .channel: (Channel.meaning, Channel.parameters)
        case .fee: (Fee.meaning, Fee.parameters)
        case .minimum: (Minimum.meaning, Minimum.parameters)
        case .message: (Mailing.meaning, Mailing.parameters)
        case .right: (Entitlement.meaning, Entitlement.parameters)
        case .record: (Record.meaning, Record.parameters)
        case .recommendation: (Recommendation.meaning, Recommendation.parameters)
        case .beacon: (Beacon.meaning, Beacon.parameters)
        case .imprint: (Imprint.meaning, Imprint.parameters)
        case .display: (Display.meaning, Display.parameters)
        case .invoicing: (Invoicing.meaning, Invoicing.parameters)
        case .urging: (Urging.meaning, Urging.parameters)
        case .reduction: (Reduction.meaning, Reduction.parameters)
        case .subscription: (Subscription.meaning, Subscription.parameters)
        case .orderAddress: (OrderAddress.meaning, OrderAddress.parameters)
        case .priceTier: (PriceTier.meaning, PriceTier.parameters)
        case .transport: (Transport.meaning, Transport.parameters)
        case .unlock: (Unlock.meaning, Unlock.parameters)
        case .hearing: (Hearing.meaning, Hearing.parameters)
        }
    }
}
