import Vocabulary

/// The JSON report as programs read it: the published shape, apart from the values that it is made from.
///
/// - Source: `fixtures/schema/report.schema.json`; a test holds the two together.
struct ReportDocument: Codable, Hashable {
    /// The schema that the document keeps to.
    static let schemaName = "urn:mockmerchant:schema:report:1"

    var schema: String
    var version: String
    var seed: String
    var proof: Proof
    var totals: Totals
    var scenarios: [ScenarioDocument]
    var kinds: [String: KindDocument]
    var provisions: [String: ProvisionDocument]
    var words: [String: Bilingual]

    /// Whether the three views were compared, and how that ended.
    struct Proof: Codable, Hashable {
        var made: Bool
        var holds: Bool?
        var agreeing: Int?
        var distinct: Int?
        var leftOut: Int?
    }

    /// The sums.
    struct Totals: Codable, Hashable {
        var scenarios: Int
        var distinct: Int
        var walks: Int
        var steps: Int
        var seconds: Double?
    }

    /// The document of a report.
    init(_ report: RangeReport) {
        let sums = report.totals
        schema = Self.schemaName
        version = report.version
        seed = report.seed
        proof =
            report.hasProof
            ? Proof(
                made: true,
                holds: sums.agreeing == sums.compared,
                agreeing: sums.agreeing,
                distinct: sums.compared,
                leftOut: sums.leftOut
            )
            : Proof(made: false)
        totals = Totals(
            scenarios: sums.scenarios,
            distinct: sums.distinct,
            walks: sums.walks,
            steps: sums.steps,
            seconds: sums.seconds.map { ($0 * 1_000).rounded() / 1_000 }
        )
        scenarios = report.rows.map { ScenarioDocument($0, in: report) }
        let cards = report.kindsNamed.map { (kind: $0, card: report.law.card(of: $0)) }
        kinds = cards.reduce(into: [:]) { kinds, one in
            kinds[one.kind.rawValue] = KindDocument(one.card, tally: sums.kinds.first { $0.kind == one.kind })
        }
        let cited = Set(cards.flatMap { $0.card.parent + $0.card.basis + $0.card.guidance })
        provisions = cited.reduce(into: [:]) { provisions, id in
            provisions[id] = report.law.provisions[id].map(ProvisionDocument.init)
        }
        words = [
            "suspected": Glossary.suspected, "not-tested": Glossary.notTested, "not-reached": Glossary.unreached,
            "not-seen": Glossary.notSeen,
        ]
    }
}
