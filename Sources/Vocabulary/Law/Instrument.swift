/// A statute, rule or policy whose articles are cited under one code.
///
/// - Source: `instruments` of `fixtures/law/provisions.yaml`.
package struct Instrument: Hashable, Sendable, Codable {
    /// The code that provisions name.
    package var code: String
    /// Its name in both languages.
    package var name: Bilingual
    /// From when its present text holds; nil where that is not known.
    package var effective: CivilDate?
    /// What sort of text it is.
    package var rank: Provision.Rank
    /// Whether it is current, and what was renumbered.
    package var status: String
    /// What its words rest on, as codes of the sources.
    package var sources: [String]

    /// Makes an instrument.
    package init(
        code: String,
        name: Bilingual,
        effective: CivilDate?,
        rank: Provision.Rank,
        status: String,
        sources: [String]
    ) {
        self.code = code
        self.name = name
        self.effective = effective
        self.rank = rank
        self.status = status
        self.sources = sources
    }
}
