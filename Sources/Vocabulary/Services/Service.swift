/// What is being bought; each service has a spine of stages and a column in the necessity table.
///
/// - Source: `fixtures/law/necessity.yaml`, design.md section 1.
package enum Service: String, Codable, CaseIterable, Hashable, Sendable {
    /// Scan-to-order at the table.
    case dineIn = "dine-in"
    /// Scan-to-pay in a car park.
    case parking

    /// What a consumer comes for, in the order in which the spine reaches it.
    package var milestones: [Milestone] {
        switch self {
        case .dineIn: [.menu, .order, .pay, .invoice]
        case .parking: [.menu, .pay, .exit, .invoice]
        }
    }
}
