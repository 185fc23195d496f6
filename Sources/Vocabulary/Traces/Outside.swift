/// Something that a merchant's back end did to a visit through the platform.
///
/// Kept among a visit's events without being an act: no page's address moves by it, and nothing of what was sent stands
/// in it. What reaches the consumer shows with their next act.
package struct Outside: Hashable, Codable, Sendable {
    /// What a message that was sent is about.
    package enum Subject: String, CaseIterable, Codable, Hashable, Sendable {
        /// Offers and novelties.
        case offers
        /// What becomes of the order.
        case order
    }

    /// How many acts of the visit came before it.
    package var after: Int
    /// The SHA-256 of the code that was turned in, or of the yes that was used up, in lower-case hexadecimal.
    package var spent: String
    /// What the message was about that was sent for it; nil where none was.
    package var sent: Subject?

    /// Makes a note of what happened outside.
    package init(after: Int, spent: String, sent: Subject? = nil) {
        self.after = after
        self.spent = spent
        self.sent = sent
    }
}
