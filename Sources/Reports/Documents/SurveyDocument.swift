import Vocabulary

/// The JSON of a survey as programs read it.
///
/// - Source: `fixtures/schema/survey.schema.json`.
struct SurveyDocument: Codable, Hashable {
    /// The schema that the document keeps to.
    static let schemaName = "urn:mockmerchant:schema:survey:1"

    /// Where, when and by whom the survey was published.
    struct Source: Codable, Hashable {
        var id: String
        var date: String
        var dateApproximate: Bool
        var place: Bilingual
        var publisher: Bilingual
    }

    /// The town.
    struct Town: Codable, Hashable {
        var merchants: Int
        var assumed: Bool
        var probed: Int
        var walks: Int
    }

    /// One row.
    struct Row: Codable, Hashable {
        var id: String
        var title: Bilingual
        var published: Published
        var played: Int?
        var measure: String?
    }

    /// What was published of a row; the share in percent.
    struct Published: Codable, Hashable {
        var count: Int?
        var of: Int?
        var percent: Double?
    }

    var schema: String
    var version: String
    var profile: String
    var title: Bilingual
    var source: Source
    var seed: String
    var town: Town
    var rows: [Row]
    var measured: [String: Int]
    var agrees: Bool
    var assumptions: [Bilingual]

    /// The document of a report.
    init(_ report: SurveyReport) {
        schema = Self.schemaName
        version = report.version
        profile = report.profile
        title = report.title
        source = Source(
            id: report.source.id,
            date: report.source.date.text,
            dateApproximate: report.source.isDateApproximate,
            place: report.source.place,
            publisher: report.source.publisher
        )
        seed = report.seed
        town = Town(
            merchants: report.size,
            assumed: report.isSizeAssumed,
            probed: report.probed,
            walks: report.walks
        )
        rows = report.rows.map { row in
            Row(
                id: row.id,
                title: row.title,
                published: Published(count: row.count, of: row.base, percent: row.share.map { Double($0) / 100 }),
                played: row.played,
                measure: row.measure.isEmpty ? nil : row.measure
            )
        }
        measured = report.rows.reduce(into: [:]) { $0[$1.id] = $1.measured }
        agrees = report.agrees
        assumptions = report.assumptions
    }
}
