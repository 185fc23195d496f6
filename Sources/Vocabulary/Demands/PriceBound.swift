/// What somebody allows a milestone to cost: certain demands, so many, or no more than some.
package enum PriceBound: Hashable, Codable, Sendable {
    /// These demands and no others.
    case these([Demand])
    /// So many.
    case count(Int)
    /// So many at most.
    case atMost(Int)
    /// None but these.
    case within([Demand])

    /// Says that a price is as it may be.
    package func holds(of demands: [Demand]) -> Bool {
        switch self {
        case .these(let some): Set(demands) == Set(some)
        case .count(let count): Set(demands).count == count
        case .atMost(let most): Set(demands).count <= most
        case .within(let some): Set(demands).isSubset(of: some)
        }
    }

    /// The bound as a reader sees it.
    package var text: String {
        switch self {
        case .these(let some): Self.list(some)
        case .count(let count): "\(count)"
        case .atMost(let most): "at most \(most)"
        case .within(let some): some.isEmpty ? "nothing" : "at most \(Self.list(some))"
        }
    }

    private static func list(_ demands: [Demand]) -> String {
        demands.isEmpty ? "nothing" : demands.sorted().map(\.rawValue).joined(separator: "+")
    }
}
