package import Vocabulary

/// What makes a run fail, beside that the three views part.
///
/// - Shape: without any, a run holds every scenario against what its author expects, and nothing else.
package struct Terms: Hashable, Codable, Sendable {
    /// The most that a consumer may have to hand over to reach a milestone.
    package struct Budget: Hashable, Codable, Sendable {
        /// The milestone.
        package var milestone: Milestone
        /// How many demands beyond the necessary, at most.
        package var most: Int

        /// Makes a budget.
        package init(milestone: Milestone, most: Int) {
            self.milestone = milestone
            self.most = most
        }
    }

    /// Says that a scenario's author is heeded; what others than the adult meet nobody foretold.
    package var heedsAuthors: Bool
    /// Findings of this class, or of a graver one, fail whoever expects them; nil where none does.
    package var failOn: KindCard.Grade?
    /// What every merchant may cost at most, in the order of milestones.
    package var budgets: [Budget]
    /// What a visit may hand over at most before a milestone, in the order of milestones.
    package var givenBudgets: [Budget]
    /// The fingerprints that are known: only others fail; nil where no baseline was given.
    package var baseline: [String]?

    /// Makes terms.
    package init(
        heedsAuthors: Bool = true,
        failOn: KindCard.Grade? = nil,
        budgets: [Budget] = [],
        givenBudgets: [Budget] = [],
        baseline: [String]? = nil
    ) {
        self.heedsAuthors = heedsAuthors
        self.failOn = failOn
        self.budgets = budgets.sorted { ($0.milestone, $0.most) < ($1.milestone, $1.most) }
        self.givenBudgets = givenBudgets.sorted { ($0.milestone, $0.most) < ($1.milestone, $1.most) }
        self.baseline = baseline?.sorted()
    }

    /// Says that a class is as grave as the one on which a run fails.
    func isTooGrave(_ grade: KindCard.Grade) -> Bool { failOn.map { grade.rawValue <= $0.rawValue } ?? false }
}
