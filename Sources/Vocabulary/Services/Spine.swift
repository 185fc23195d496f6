/// The order of pages that services of one sort follow.
///
/// - Source: design.md section 1; a dispenser has nothing to read and nothing to pay, so its one milestone is the paper.
package enum Spine: String, CaseIterable, Hashable, Sendable {
    /// Choose from a menu, order, pay.
    case order
    /// Pay for the time that a car has stood, and leave.
    case stay
    /// Press, and take what comes out.
    case release

    /// The milestones in the order in which a visit reaches them.
    package var milestones: [Milestone] {
        switch self {
        case .order: [.menu, .order, .pay, .invoice]
        case .stay: [.menu, .pay, .exit, .invoice]
        case .release: [.order]
        }
    }

    /// The first of them.
    package var firstMilestone: Milestone {
        switch self {
        case .order, .stay: .menu
        case .release: .order
        }
    }
}
