/// How far a learner's attempt at a case is.
package enum AttemptState: String, CaseIterable, Codable, Hashable, Sendable {
    /// Not opened yet.
    case notStarted = "not-started"
    /// Opened.
    case inProgress = "in-progress"
    /// Handed in.
    case submitted
    /// Judged anew by the trainer.
    case adjudicated
    /// Counts for nothing.
    case void
}
