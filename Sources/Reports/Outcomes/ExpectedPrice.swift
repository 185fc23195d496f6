package import Vocabulary

/// What a scenario's author says that a milestone costs on the main entry.
package struct ExpectedPrice: Hashable, Codable, Sendable {
    /// The milestone.
    package var milestone: Milestone
    /// The excess of the smallest set; sorted, empty for nothing.
    package var demands: [Demand]
    /// What is allowed, where that is no list of demands; nil where it is one.
    package var bound: PriceBound?

    /// Makes an expectation.
    package init(milestone: Milestone, demands: [Demand], bound: PriceBound? = nil) {
        self.bound = bound
        self.milestone = milestone
        self.demands = demands.sorted()
    }

    /// What is allowed.
    var allowed: PriceBound { bound ?? .these(demands) }
}
