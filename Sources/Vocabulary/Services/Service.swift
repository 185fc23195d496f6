/// What is being bought; each service has a spine of stages and a column in the necessity table.
///
/// - Source: `fixtures/law/necessity.yaml`, design.md section 1.
package enum Service: String, Codable, CaseIterable, Hashable, Sendable {
    /// Scan-to-order at the table.
    case dineIn = "dine-in"
    /// Ordered on the way, fetched at the counter.
    case pickup
    /// Ordered from home, brought to the door.
    case takeaway
    /// Scan-to-pay in a car park.
    case parking
    /// Goods from the shelf, scanned and paid by the buyer.
    case retail
    /// Seats and snacks of a cinema.
    case ticketing
    /// Paper from a dispenser.
    case tissue

    /// The order of pages that the service follows.
    package var spine: Spine {
        switch self {
        case .dineIn, .pickup, .takeaway, .retail, .ticketing: .order
        case .parking: .stay
        case .tissue: .release
        }
    }

    /// What a consumer comes for, in the order in which the spine reaches it.
    package var milestones: [Milestone] { spine.milestones }

    /// What a consumer comes for first: who is turned away before it has had nothing at all.
    package var firstMilestone: Milestone { spine.firstMilestone }
}
