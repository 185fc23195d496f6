import Vocabulary
import Yams

extension LawReader {
    /// The `kind` of a row of `provisions.yaml`; only the first three are law.
    private enum Rank: String, CaseIterable {
        case law
        case regulation
        case departmentRule = "department-rule"
        case standard
        case guidance
        case policy
        case draft

        var isLaw: Bool { self == .law || self == .regulation || self == .departmentRule }
    }

    private static let provisionKeys: Set<String> = [
        "id", "code", "instrument", "instrumentEn", "article", "former", "effective", "kind", "gist", "keyPhrase",
        "confidence", "articleConfidence", "source", "note",
    ]

    /// Answers the provisions by id.
    func provisions(in top: Node, _ sheet: inout LawSheet) -> [String: Provision] {
        let instruments = codes(in: top, &sheet)
        var provisions: [String: Provision] = [:]
        for row in sheet.rows(of: "provisions", in: top) {
            sheet.allow(Self.provisionKeys, in: row)
            if let code = row["code"]?.scalar?.string, !instruments.contains(code) {
                sheet.report("\(row.id) has an unknown code \(code)", at: row["code"], fix: "list it under instruments")
            }
            let rank = sheet.word("kind", in: row, as: Rank.self)
            provisions[row.id] = Provision(
                id: row.id,
                instrument: sheet.text("instrument", in: row),
                instrumentEn: sheet.text("instrumentEn", in: row),
                article: sheet.text("article", in: row, orEmpty: true),
                gist: sheet.text("gist", in: row),
                keyPhrase: sheet.text("keyPhrase", in: row, orEmpty: true),
                // A row whose confidence cannot be read must not be cited as if it were sure.
                confidence: sheet.word("confidence", in: row, as: Provision.Confidence.self) ?? .unverified,
                isLaw: rank?.isLaw ?? false
            )
        }
        return provisions
    }

    /// The codes of the instruments; their entries carry a `code` where other lists carry an id.
    private func codes(in top: Node, _ sheet: inout LawSheet) -> Set<String> {
        var codes: Set<String> = []
        for node in top.mapping?["instruments"]?.sequence ?? [] {
            guard let code = node.mapping?["code"]?.scalar?.string else {
                sheet.report("an instrument has no code", at: node, fix: "give it one")
                continue
            }
            codes.insert(code)
        }
        return codes
    }
}
