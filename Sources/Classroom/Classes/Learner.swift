package import Vocabulary

/// A learner of a class, as the class's events have it.
package struct Learner: Hashable, Sendable {
    /// What a learner did at one merchant.
    package struct Work: Hashable, Sendable {
        /// The visit; nil before it is opened.
        package var visit: VisitID?
        /// When it was first opened.
        package var openedAt: Int?
        /// When the sheet was handed in; nil before.
        package var submittedAt: Int?
        /// The choice for each question that was answered.
        package var answers: [String: String] = [:]
        /// When each question was last answered.
        package var answeredAt: [String: Int] = [:]
        /// The choice for each kind that was judged.
        package var kinds: [String: String] = [:]
        /// When each kind was last judged.
        package var sortedAt: [String: Int] = [:]
        /// What was filed as evidence, with the time of each.
        package var marks: [Filed] = []
        /// What was written beside the sheet.
        package var note = ""
        /// How often it was begun anew.
        package var resets = 0
        /// What the trainer set right.
        package var overrules: [Overruling] = []

        /// Makes work that has not begun.
        package init() {}

        /// How far it is.
        package var state: State {
            if submittedAt != nil { return overrules.isEmpty ? .submitted : .adjudicated }
            return openedAt == nil ? .notStarted : .inProgress
        }
    }

    /// How far a learner is with a merchant.
    package enum State: String, CaseIterable, Hashable, Codable, Sendable {
        /// Not opened.
        case notStarted = "not-started"
        /// Opened, and not handed in.
        case inProgress = "in-progress"
        /// Handed in.
        case submitted
        /// Handed in, and set right by the trainer.
        case adjudicated
    }

    /// A mark and when it was made.
    package struct Filed: Hashable, Sendable {
        /// The mark.
        package var mark: FiledMark
        /// When.
        package var at: Int
    }

    /// A grade that the trainer set right.
    package struct Overruling: Hashable, Sendable {
        /// The question or kind.
        package var item: String
        /// What it counts as.
        package var outcome: String
        /// Why.
        package var reason: String
        /// When.
        package var at: Int
    }

    /// The code in every export.
    package let id: LearnerID
    /// As the so-manieth to join, from 1; draws follow from it.
    package let number: Int
    /// The drawn nickname.
    package let nickname: String
    /// What opens the learner's pages; more than one where a phone was changed.
    package var passes: [String]
    /// A seal of what brings a lost phone back.
    package let word: String
    /// When the learner came in.
    package let joinedAt: Int
    /// When the learner last did something.
    package var seenAt: Int
    /// What was done at each merchant, by its number from 1.
    package var work: [Int: Work] = [:]
    /// The choices in the unit on conduct.
    package var conduct: [String: String] = [:]
    /// When the unit on conduct was handed in; nil before.
    package var behavedAt: Int?

    /// What was done at a merchant.
    package func work(at unit: Int) -> Work { work[unit] ?? Work() }

    /// The merchant at which the learner is: the first that is not handed in, or one behind the last.
    package func current(of units: Int) -> Int {
        (1...max(units, 1)).first { work(at: $0).submittedAt == nil } ?? units + 1
    }
}
