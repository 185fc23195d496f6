import Vocabulary

/// What a kind is and rests on, as the JSON report says it.
struct KindDocument: Codable, Hashable {
    var zh: String
    var en: String
    var grade: KindCard.Grade
    var weight: Int
    var parent: [String]
    var basis: [String]
    var guidance: [String]
    var lawfulForm: String
    var proved: Tally?

    /// How many scenarios prove the kind.
    struct Tally: Codable, Hashable {
        var violations: Int
        var twins: Int
        var nearMisses: Int
    }

    /// The document of a kind's card.
    init(_ card: KindCard, tally: RangeReport.KindTally?) {
        zh = card.zh
        en = card.en
        grade = card.grade
        weight = card.weight
        parent = card.parent
        basis = card.basis
        guidance = card.guidance
        lawfulForm = card.compliant
        proved = tally.map { Tally(violations: $0.violations, twins: $0.twins, nearMisses: $0.nearMisses) }
    }

    private enum CodingKeys: String, CodingKey {
        case zh
        case en
        case grade = "class"
        case weight
        case parent
        case basis
        case guidance
        case lawfulForm
        case proved
    }
}
