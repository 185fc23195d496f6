import Vocabulary
import Yams

extension LawReader {
    private static let provisionKeys: Set<String> = [
        "id", "code", "instrument", "instrumentEn", "article", "former", "effective", "kind", "gist", "keyPhrase",
        "confidence", "articleConfidence", "source", "note",
    ]

    private static let instrumentKeys: Set<String> = [
        "code", "instrument", "instrumentEn", "effective", "kind", "status", "source",
    ]

    /// Answers the provisions by id, and keeps the instruments and sources they name.
    mutating func provisions(in top: Node, _ sheet: inout LawSheet) -> [String: Provision] {
        sources = sources(in: top, &sheet)
        instruments = instruments(in: top, &sheet)
        var provisions: [String: Provision] = [:]
        for row in sheet.rows(of: "provisions", in: top) {
            sheet.allow(Self.provisionKeys, in: row)
            if let code = row["code"]?.scalar?.string, instruments[code] == nil {
                sheet.report("\(row.id) has an unknown code \(code)", at: row["code"], fix: "list it under instruments")
            }
            provisions[row.id] = Provision(
                id: row.id,
                code: row["code"]?.scalar?.string ?? "",
                instrument: sheet.text("instrument", in: row),
                instrumentEn: sheet.text("instrumentEn", in: row),
                article: sheet.text("article", in: row, orEmpty: true),
                former: former(in: row, &sheet),
                effective: sheet.date("effective", in: row),
                gist: sheet.text("gist", in: row),
                keyPhrase: sheet.text("keyPhrase", in: row, orEmpty: true),
                // A row whose confidence cannot be read must not be cited as if it were sure.
                confidence: sheet.word("confidence", in: row, as: Provision.Confidence.self) ?? .unverified,
                articleConfidence: row["articleConfidence"] == nil
                    ? nil : sheet.word("articleConfidence", in: row, as: Provision.Confidence.self),
                // What cannot be read must not pass for law.
                rank: sheet.word("kind", in: row, as: Provision.Rank.self) ?? .draft,
                sources: known(Set(sources.keys), as: "source", of: "source", in: row, &sheet),
                note: sheet.text("note", in: row, orEmpty: true)
            )
        }
        return provisions
    }

    /// The number that an article had before a day; nil where it has only one.
    private func former(in row: LawSheet.Row, _ sheet: inout LawSheet) -> Provision.Former? {
        guard let node = row["former"] else { return nil }
        let former = LawSheet.Row(id: "former of \(row.id)", node: node)
        sheet.allow(["article", "before"], in: former)
        let article = sheet.text("article", in: former)
        guard let before = sheet.date("before", in: former) else { return nil }
        if article == row["article"]?.scalar?.string {
            sheet.report("\(former.id) is the present number", at: node, fix: "write the old one, or take former out")
        }
        return Provision.Former(article: article, before: before)
    }

    /// The instruments by code; their entries carry a `code` where other lists carry an id.
    private func instruments(in top: Node, _ sheet: inout LawSheet) -> [String: Instrument] {
        var instruments: [String: Instrument] = [:]
        for node in top.mapping?["instruments"]?.sequence ?? [] {
            guard let code = node.mapping?["code"]?.scalar?.string else {
                sheet.report("an instrument has no code", at: node, fix: "give it one")
                continue
            }
            let row = LawSheet.Row(id: "the instrument \(code)", node: node)
            sheet.allow(Self.instrumentKeys, in: row)
            instruments[code] = Instrument(
                code: code,
                name: Bilingual(
                    zh: sheet.text("instrument", in: row),
                    en: sheet.text("instrumentEn", in: row)
                ),
                effective: sheet.date("effective", in: row),
                rank: sheet.word("kind", in: row, as: Provision.Rank.self) ?? .draft,
                status: sheet.text("status", in: row),
                sources: known(Set(sources.keys), as: "source", of: "source", in: row, &sheet)
            )
        }
        return instruments
    }

    /// What the codes of `source` stand for.
    private func sources(in top: Node, _ sheet: inout LawSheet) -> [String: String] {
        var sources: [String: String] = [:]
        for (key, value) in top.mapping?["sources"]?.mapping ?? [:] {
            guard let code = key.scalar?.string, let text = value.scalar?.string, !text.isEmpty else {
                sheet.report("a source is no text", at: key, fix: "write `S1: \"what it is\"`")
                continue
            }
            sources[code] = text
        }
        return sources
    }
}
