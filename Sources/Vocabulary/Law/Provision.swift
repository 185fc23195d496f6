/// An article of law, or a guidance item, that a kind rests on.
///
/// - Source: `fixtures/law/provisions.yaml`.
package struct Provision: Hashable, Sendable, Codable {
    /// Whether the row may be cited.
    package enum Confidence: String, Codable, Hashable, Sendable, CaseIterable {
        /// The wording is confirmed in full.
        case confirmed = "C"
        /// The substance is confirmed by a second document.
        case substance = "S"
        /// Unconfirmed: shown as an unverified citation, or not at all.
        case unverified = "M"
    }

    /// The lasting id, such as `pipl-16`.
    package var id: String
    /// The instrument's Chinese name.
    package var instrument: String
    /// The instrument's English name.
    package var instrumentEn: String
    /// The article as cited.
    package var article: String
    /// What it says, in English.
    package var gist: String
    /// A short quotation in Chinese; empty where none is carried.
    package var keyPhrase: String
    /// How sure the row is.
    package var confidence: Confidence
    /// Says that it is law; standards, guidance, policies and drafts are not, and are shown apart.
    package var isLaw: Bool

    /// Makes a row.
    package init(
        id: String,
        instrument: String,
        instrumentEn: String,
        article: String,
        gist: String,
        keyPhrase: String,
        confidence: Confidence,
        isLaw: Bool
    ) {
        self.id = id
        self.instrument = instrument
        self.instrumentEn = instrumentEn
        self.article = article
        self.gist = gist
        self.keyPhrase = keyPhrase
        self.confidence = confidence
        self.isLaw = isLaw
    }
}
