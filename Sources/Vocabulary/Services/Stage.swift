/// Where in a visit we are.
///
/// - Source: design.md section 1; the observation points P0 to P7 of `fixtures/law/kinds.yaml` name the same stages.
package enum Stage: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
    /// Sticker, poster and staff.
    case site
    /// The first answers after the scan, before the menu or the bill.
    case entry
    /// The menu and cart; for parking the plate and the bill.
    case menu
    /// The order about to be submitted.
    case checkout
    /// The payment sheet and what stands before it.
    case payment
    /// The result of paying.
    case receipt
    /// The form that asks for an invoice, and what stands before it.
    case invoice
    /// The days after: what reaches the consumer's phone.
    case inbox
    /// The pages of what the merchant holds on the consumer, and of the consumer's rights.
    case account

    /// Orders stages as a visit meets them.
    package static func < (left: Self, right: Self) -> Bool { left.turn < right.turn }

    private var turn: Int {
        switch self {
        case .site: 0
        case .entry: 1
        case .menu: 2
        case .checkout: 3
        case .payment: 4
        case .receipt: 5
        case .invoice: 6
        case .inbox: 7
        case .account: 8
        }
    }
}
