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
