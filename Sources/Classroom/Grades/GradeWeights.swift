/// What each outcome is worth: settings of a class, not norms.
///
/// A false accusation costs more than a miss, since it costs an association most; to abstain costs nothing and gains
/// nothing. The kinds weigh more than the facts that they rest on.
///
/// - Unit: points. A score runs from 0 to what a faultless sheet would have.
/// - Source: reference/training.md section 3.1, "false accusations … weigh most"; the figures are ours.
package struct GradeWeights: Hashable, Codable, Sendable {
    /// The points of the outcomes of one exercise.
    package struct Points: Hashable, Codable, Sendable {
        /// For a hit.
        package var hit: Int
        /// For a miss.
        package var miss: Int
        /// For a false accusation.
        package var falseAlarm: Int
        /// For a right acquittal.
        package var correctRejection: Int
        /// For a plain fact rightly told.
        package var right: Int
        /// For a fact wrongly told.
        package var wrong: Int

        /// Makes a table.
        package init(hit: Int, miss: Int, falseAlarm: Int, correctRejection: Int, right: Int = 0, wrong: Int = 0) {
            self.hit = hit
            self.miss = miss
            self.falseAlarm = falseAlarm
            self.correctRejection = correctRejection
            self.right = right
            self.wrong = wrong
        }

        /// The points of an outcome; none for what is not counted, and for an abstention.
        package func points(for outcome: GradeOutcome) -> Int {
            switch outcome {
            case .hit: hit
            case .miss: miss
            case .falseAlarm: falseAlarm
            case .correctRejection: correctRejection
            case .right: right
            case .wrong: wrong
            case .abstained, .disputed, .notGraded: 0
            }
        }
    }

    /// For facts.
    package var facts: Points
    /// For kinds.
    package var kinds: Points

    /// Makes weights.
    package init(facts: Points, kinds: Points) {
        self.facts = facts
        self.kinds = kinds
    }

    /// What holds where a class says nothing.
    package static let standard = GradeWeights(
        facts: Points(hit: 2, miss: -1, falseAlarm: -3, correctRejection: 1, right: 1, wrong: -1),
        kinds: Points(hit: 6, miss: -3, falseAlarm: -9, correctRejection: 1)
    )
}
