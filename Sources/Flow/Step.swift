package import Vocabulary

/// What one action did: the visit after it, the page to show, and the events to keep.
package struct Step: Sendable {
    /// The visit after the action; unchanged where it was refused.
    package var visit: Visit
    /// The page to show; it carries the words of a refusal.
    package var page: Page
    /// What is to be kept; empty where the action was refused.
    package var events: [Event]
    /// Why the action was not taken; nil where it was.
    package var refusal: Refusal?
}

/// Why an action was not taken: an answer, never an error.
package enum Refusal: Hashable, Sendable {
    /// The page offers no such control.
    case notOffered
    /// Something is missing; the page says what.
    case incomplete
    /// A field holds something that is not on the training identity's card.
    case foreignValue
}

/// The presses that every page takes: the range's own strip.
package enum Strip {
    /// Back to the table or pillar.
    package static let site = "site"
    /// A day later.
    package static let tomorrow = "tomorrow"
    /// From the start.
    package static let again = "again"
}
