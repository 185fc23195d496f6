package import Vocabulary

/// What one visit of somebody else's client was asked and handed over, as the range saw it.
package struct VisitSeen: Hashable, Codable, Sendable {
    /// One stage of it.
    package struct StageSeen: Hashable, Codable, Sendable {
        /// The stage.
        package var stage: Stage
        /// What its pages asked for; sorted.
        package var asked: [Demand]
        /// What the merchant got there; sorted.
        package var given: [Demand]
        /// What of that the service can do without, and is counted; sorted.
        package var excess: [Demand]

        /// Makes a stage.
        package init(stage: Stage, asked: [Demand], given: [Demand], excess: [Demand]) {
            self.stage = stage
            self.asked = asked
            self.given = given
            self.excess = excess
        }
    }

    /// What was handed over before a milestone.
    package struct Given: Hashable, Codable, Sendable {
        /// The milestone.
        package var milestone: Milestone
        /// Says that the visit came that far; all that it gave counts where it did not.
        package var isReached: Bool
        /// What the service can do without; sorted.
        package var excess: [Demand]

        /// Makes a line.
        package init(milestone: Milestone, isReached: Bool, excess: [Demand]) {
            self.milestone = milestone
            self.isReached = isReached
            self.excess = excess
        }
    }

    /// The visit's place among those of its scenario, from 1.
    package var number: Int
    /// Its handle.
    package var visit: VisitID
    /// The stages in the order in which the visit came to them.
    package var stages: [StageSeen]
    /// What was handed over before each milestone of the service.
    package var given: [Given]

    /// Makes a visit.
    package init(number: Int, visit: VisitID, stages: [StageSeen], given: [Given]) {
        self.number = number
        self.visit = visit
        self.stages = stages
        self.given = given
    }
}
