import Vocabulary
import Yams

extension LawReader {
    private static let reportKeys: Set<String> = [
        "id", "date", "dateApproximate", "place", "publisher", "what", "confidence",
    ]

    /// Answers the published cases and surveys by id.
    func reports(in top: Node, _ sheet: inout LawSheet) -> [String: CaseReport] {
        var reports: [String: CaseReport] = [:]
        for row in sheet.rows(of: "reports", in: top) {
            sheet.allow(Self.reportKeys, in: row)
            guard let date = sheet.date("date", in: row) else { continue }
            reports[row.id] = CaseReport(
                id: row.id,
                date: date,
                isDateApproximate: sheet.flag("dateApproximate", in: row),
                place: sheet.bilingual("place", in: row),
                publisher: sheet.bilingual("publisher", in: row),
                what: sheet.bilingual("what", in: row),
                confidence: sheet.word("confidence", in: row, as: Provision.Confidence.self) ?? .unverified
            )
        }
        return reports
    }
}
