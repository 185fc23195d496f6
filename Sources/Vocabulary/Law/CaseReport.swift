/// A published case or survey: place, date and publisher; names of traders do not travel.
///
/// - Source: `fixtures/law/reports.yaml`.
package struct CaseReport: Hashable, Sendable, Codable {
    /// The lasting id.
    package var id: String
    /// When it was published or took place.
    package var date: CivilDate
    /// Says that the day or year is unconfirmed.
    package var isDateApproximate: Bool
    /// Where.
    package var place: Bilingual
    /// Who published it.
    package var publisher: Bilingual
    /// What was reported.
    package var what: Bilingual
    /// How sure the row is.
    package var confidence: Provision.Confidence

    /// Makes a row.
    package init(
        id: String,
        date: CivilDate,
        isDateApproximate: Bool = false,
        place: Bilingual,
        publisher: Bilingual,
        what: Bilingual,
        confidence: Provision.Confidence
    ) {
        self.id = id
        self.date = date
        self.isDateApproximate = isDateApproximate
        self.place = place
        self.publisher = publisher
        self.what = what
        self.confidence = confidence
    }
}
