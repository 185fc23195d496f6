/// What the law tables say about one kind.
///
/// - Source: `fixtures/law/kinds.yaml`.
package struct KindCard: Hashable, Sendable, Codable {
    /// How strongly the facts alone speak.
    package enum Grade: String, Codable, Hashable, Sendable, CaseIterable {
        /// Prima facie breach if observed.
        case primaFacie = "A"
        /// Suspected; needs one more fact that the client cannot see.
        case suspected = "B"
        /// Contextual, or a matter of guidance.
        case contextual = "C"
    }

    /// The kind's id; a string, because the tables list kinds that the range does not play yet.
    package var id: String
    /// Chinese name.
    package var zh: String
    /// English name.
    package var en: String
    /// Class of the plain case.
    package var grade: Grade
    /// Severity of the plain case, 1 to 3.
    package var weight: Int
    /// Observation points, `P0` to `P7`.
    package var places: [String]
    /// Services for which the class holds; empty means all.
    package var services: [String]
    /// Provisions above every gate kind.
    package var parent: [String]
    /// Provisions that can carry the judgement.
    package var basis: [String]
    /// Soft law, shown apart.
    package var guidance: [String]
    /// What to look for.
    package var observe: String
    /// How it looks when lawful.
    package var compliant: String
    /// Lawful practices that look like it.
    package var nearMiss: [String]
    /// What else matters.
    package var note: String

    /// Makes a card.
    package init(
        id: String,
        zh: String,
        en: String,
        grade: Grade,
        weight: Int,
        places: [String],
        services: [String],
        parent: [String],
        basis: [String],
        guidance: [String],
        observe: String,
        compliant: String,
        nearMiss: [String],
        note: String
    ) {
        self.id = id
        self.zh = zh
        self.en = en
        self.grade = grade
        self.weight = weight
        self.places = places
        self.services = services
        self.parent = parent
        self.basis = basis
        self.guidance = guidance
        self.observe = observe
        self.compliant = compliant
        self.nearMiss = nearMiss
        self.note = note
    }
}
