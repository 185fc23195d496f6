package import Vocabulary

/// What a scenario's author says that a milestone costs on the main entry.
package struct ExpectedPrice: Hashable, Codable, Sendable {
    /// The milestone.
    package var milestone: Milestone
    /// The excess of the smallest set; sorted, empty for nothing.
    package var demands: [Demand]

    /// Makes an expectation.
    package init(milestone: Milestone, demands: [Demand]) {
        self.milestone = milestone
        self.demands = demands.sorted()
    }
}
