/// Something the consumer came for.
package enum Milestone: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
    /// The menu, or for parking the amount due, can be read.
    case menu
    /// The order is placed; at a dispenser, the paper is out.
    case order
    /// The bill is paid.
    case pay
    /// The car may leave.
    case exit
    /// An invoice is issued.
    case invoice
    /// Commercial messages are stopped.
    case optOut = "opt-out"
    /// The data are deleted, and the account is closed.
    case erasure

    /// What comes after a visit and belongs to no service: rights, whose price is what using them takes.
    package static let errands: [Milestone] = [.optOut, .erasure]

    /// Orders milestones as a visit reaches them.
    package static func < (left: Self, right: Self) -> Bool { left.turn < right.turn }

    private var turn: Int {
        switch self {
        case .menu: 0
        case .order: 1
        case .pay: 2
        case .exit: 3
        case .invoice: 4
        case .optOut: 5
        case .erasure: 6
        }
    }
}
