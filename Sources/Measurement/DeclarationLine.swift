package import Vocabulary

/// One thing that the privacy notice declares or that was observed: what it says, and what the walks saw of it.
///
/// - Shape: one line for each item, then one for each host of others.
package struct DeclarationLine: Hashable, Codable, Sendable {
    /// The item, or the host.
    package var subject: Declaration.Subject
    /// How declared and observed stand to each other.
    package var standing: Declaration.Standing
    /// Where it was asked for, in the order of a visit; empty for a host.
    package var askedAt: [Stage]
    /// Says that a consumer who grants everything gave it; false for a host.
    package var isGiven: Bool
    /// Says that the page of what the merchant holds shows it; false for a host.
    package var isHeld: Bool
    /// The hosts that pages sent it to by themselves, without port; empty for a host.
    package var sentTo: [String]
    /// What pages sent there by themselves; empty for an item.
    package var gets: [Demand]

    /// Makes a line.
    package init(
        subject: Declaration.Subject,
        standing: Declaration.Standing,
        askedAt: [Stage] = [],
        isGiven: Bool = false,
        isHeld: Bool = false,
        sentTo: [String] = [],
        gets: [Demand] = []
    ) {
        self.subject = subject
        self.standing = standing
        self.askedAt = askedAt
        self.isGiven = isGiven
        self.isHeld = isHeld
        self.sentTo = sentTo
        self.gets = gets
    }

    /// What it says, without what it rests on.
    package var declaration: Declaration { Declaration(subject, standing) }
}
