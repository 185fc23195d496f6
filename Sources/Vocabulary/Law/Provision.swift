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

    /// What sort of text it is; only the first three are law.
    package enum Rank: String, Codable, Hashable, Sendable, CaseIterable {
        /// A statute.
        case law
        /// A regulation of the State Council or of a province.
        case regulation
        /// A rule of a department.
        case departmentRule = "department-rule"
        /// A standard.
        case standard
        /// What an authority or association asks for.
        case guidance
        /// A plan or announcement.
        case policy
        /// A text that is not in force.
        case draft

        /// Says that it binds.
        package var isLaw: Bool { self == .law || self == .regulation || self == .departmentRule }
    }

    /// The number that an article had before its instrument was renumbered.
    package struct Former: Hashable, Sendable, Codable {
        /// The article as it was cited.
        package var article: String
        /// The day from which the number is no longer valid.
        package var before: CivilDate

        /// Makes a former number.
        package init(article: String, before: CivilDate) {
            self.article = article
            self.before = before
        }
    }

    /// The lasting id, such as `pipl-16`.
    package var id: String
    /// The instrument's code; empty for a single document.
    package var code: String
    /// The instrument's Chinese name.
    package var instrument: String
    /// The instrument's English name.
    package var instrumentEn: String
    /// The article as it is cited today.
    package var article: String
    /// The number before the instrument was renumbered; nil where it never was.
    package var former: Former?
    /// From when it holds; nil where that is not known.
    package var effective: CivilDate?
    /// What it says, in English.
    package var gist: String
    /// A short quotation in Chinese; empty where none is carried.
    package var keyPhrase: String
    /// How sure the row is.
    package var confidence: Confidence
    /// How sure the number of the article is, where that is less sure than its substance.
    package var articleConfidence: Confidence?
    /// What sort of text it is.
    package var rank: Rank
    /// What its words rest on, as codes of the sources.
    package var sources: [String]
    /// What else matters.
    package var note: String

    /// Says that it is law; standards, guidance, policies and drafts are not, and are shown apart.
    package var isLaw: Bool { rank.isLaw }

    /// Makes a row.
    package init(
        id: String,
        code: String = "",
        instrument: String,
        instrumentEn: String,
        article: String,
        former: Former? = nil,
        effective: CivilDate? = nil,
        gist: String,
        keyPhrase: String,
        confidence: Confidence,
        articleConfidence: Confidence? = nil,
        rank: Rank,
        sources: [String] = [],
        note: String = ""
    ) {
        self.id = id
        self.code = code
        self.instrument = instrument
        self.instrumentEn = instrumentEn
        self.article = article
        self.former = former
        self.effective = effective
        self.gist = gist
        self.keyPhrase = keyPhrase
        self.confidence = confidence
        self.articleConfidence = articleConfidence
        self.rank = rank
        self.sources = sources
        self.note = note
    }

    /// Answers the number under which it is cited for a visit on some day.
    ///
    /// - Parameter date: The day of the visit.
    /// - Returns: The article; the former one where the instrument was renumbered later.
    package func article(on date: CivilDate) -> String {
        guard let former, date < former.before else { return article }
        return former.article
    }

    /// Says that it held on some day; under its former number too.
    package func isInForce(on date: CivilDate) -> Bool {
        if let former, date < former.before { return true }
        guard let effective else { return true }
        // A date known by its month or year only is taken to have begun with it.
        return effective <= date || effective.text.hasPrefix(date.text)
    }
}
