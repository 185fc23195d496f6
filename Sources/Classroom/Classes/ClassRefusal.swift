/// Why something is not done in a class now: an answer to whoever wished for it.
package enum ClassRefusal: String, Error, Hashable, CaseIterable, Sendable {
    /// The door is closed.
    case locked
    /// The trainer has not begun.
    case notStarted = "not-started"
    /// The trainer has stopped the clock.
    case paused
    /// The class is over.
    case ended
    /// No such learner, or one who was taken out.
    case unknownLearner = "unknown-learner"
    /// The merchant is not open to this learner yet.
    case notOpen = "not-open"
    /// The time for this merchant is over.
    case late
    /// The sheet was handed in; the trainer can let it be begun anew.
    case handedIn = "handed-in"
    /// It takes a reason of some words.
    case noReason = "no-reason"
    /// The class is full.
    case full
    /// Somebody joined with that code of the roster already.
    case taken
    /// It changes nothing.
    case idle
}
