/// One row of what may follow from a suspicion: a liability, an authority, or a step of the ladder.
///
/// - Source: `fixtures/law/remedies.yaml`.
package struct Remedy: Hashable, Sendable, Codable {
    /// The lasting id.
    package var id: String
    /// What it is, in both languages.
    package var words: Bilingual
    /// What must be broken for it to follow: provisions, or codes of instruments; empty where it follows from anything.
    package var from: [String]
    /// The provisions that say so.
    package var provisions: [String]
    /// The authorities that may do it, by id.
    package var authorities: [String]
    /// How sure the row is; never surer than what it rests on.
    package var confidence: Provision.Confidence

    /// Makes a row.
    package init(
        id: String,
        words: Bilingual,
        from: [String] = [],
        provisions: [String] = [],
        authorities: [String] = [],
        confidence: Provision.Confidence
    ) {
        self.id = id
        self.words = words
        self.from = from
        self.provisions = provisions
        self.authorities = authorities
        self.confidence = confidence
    }
}
