/// What happens in a class, as its log has it.
package enum ClassEventKind: String, CaseIterable, Codable, Hashable, Sendable {
    /// A learner joined.
    case joined
    /// A learner's phone came back.
    case reconnected
    /// A case was opened.
    case opened
    /// Something was flagged.
    case flagged
    /// A question was answered.
    case answered
    /// A hint was taken.
    case hint
    /// A case was handed in.
    case submitted
    /// The class was paused.
    case paused
    /// The class went on.
    case resumed
    /// The class was locked.
    case locked
    /// A case was skipped.
    case skipped
    /// The time was extended.
    case extended
    /// A learner was removed.
    case kicked
    /// A grade was changed by the trainer.
    case adjudicated
    /// A learner was set back to the start.
    case reset
    /// Something was deleted.
    case deleted
}
