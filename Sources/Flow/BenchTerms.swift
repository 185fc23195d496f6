/// How a case of a bench is played otherwise than a merchant of the street.
///
/// All its visits have one training identity, which is handed out with the case, and a form takes any well-formed value
/// in place of the card's, so that no refusal of the range looks like a gate of the merchant.
package struct BenchTerms: Hashable, Codable, Sendable {
    /// The seed of the training identity.
    package var identity: String

    /// Makes terms.
    package init(identity: String) { self.identity = identity }
}
