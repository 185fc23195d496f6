/// Why an action was not taken: an answer, never an error.
package enum Refusal: String, Hashable, Sendable {
    /// The page offers no such control.
    case notOffered = "not-offered"
    /// Something is missing; the page says what.
    case incomplete
    /// A field holds what the training identity's card and the page's choices do not.
    case foreignValue = "foreign-value"
}
