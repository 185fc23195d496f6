import Vocabulary

/// The client's exchanges as one HAR document, a page of it for each visit.
enum ExchangesReport {
    /// What is said of the document.
    private static let comment =
        "SIMULATION \u{6A21}\u{62DF}. Recorded by the client; values are left out: marks and lengths."

    /// Writes the document of a report; its entries stand in the order of their times.
    ///
    /// - Parameter report: What was recorded.
    /// - Returns: The document, ending in a line feed.
    /// - Throws: ``ReportError``, also where nothing was recorded.
    static func text(of report: RangeReport) throws -> String {
        let exchanges = report.rows.flatMap(\.exchanges)
        guard report.rows.isEmpty || !exchanges.isEmpty else {
            throw ReportError(
                code: .notRecorded,
                message:
                    "no exchange was recorded: walk with `--report har=PATH`, or with `--exchanges` where shards are merged"
            )
        }
        var pages: [(id: String, title: String)] = []
        for row in report.rows {
            var seen: Set<String> = []
            for visit in row.exchanges.compactMap(\.visit) where seen.insert(visit).inserted {
                pages.append((visit, "\(row.scenario), visit \(seen.count)"))
            }
        }
        // Sorting keeps the order of what came at one time.
        let inOrder = exchanges.enumerated().sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
        return try HARReport.text(
            of: inOrder.map(\.element),
            version: report.version,
            comment: comment,
            pages: pages
        )
    }
}
