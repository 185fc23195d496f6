import Foundation
import Vocabulary

extension SurveyReport {
    /// The formats in which a survey is told.
    package static let formats: [ReportFormat] = [.table, .json, .ndjson, .junit, .junitStrict, .markdown]

    /// Writes the survey in a format.
    ///
    /// - Parameters:
    ///   - format: The format.
    ///   - hasColour: Says that the table may have colours.
    /// - Returns: The text, ending with a line feed; nil for a format that a survey has not.
    /// - Throws: ``ReportError`` when it cannot be written.
    package func text(as format: ReportFormat, hasColour: Bool = false) throws -> String? {
        switch format {
        case .table: table(hasColour: hasColour)
        case .json: try json()
        case .ndjson: try lines()
        case .junit: junit(isStrict: false)
        case .junitStrict: junit(isStrict: true)
        case .markdown: markdown
        case .html, .sarif, .tap, .github, .har: nil
        }
    }

    /// A line of JSON for the survey, and one for each row.
    private func lines() throws -> String {
        let document = SurveyDocument(self)
        let head = Line(survey: document, row: nil, measured: nil)
        let rows = document.rows.map { Line(survey: nil, row: $0, measured: document.measured[$0.id]) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return try ([head] + rows).map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }.joined()
        } catch {
            throw ReportError(code: .notEncodable, message: "the survey cannot be written as JSON: \(error)")
        }
    }

    /// A line: of the survey as a whole, or of one row.
    private struct Line: Encodable {
        var survey: SurveyDocument?
        var row: SurveyDocument.Row?
        var measured: Int?
    }

    /// A suite for the survey, a case for each row: failed where it was measured otherwise than played, skipped where no
    /// walk can count it.
    private func junit(isStrict: Bool) -> String {
        let failed = rows.count { $0.played != $0.measured }
        let skipped = rows.count { $0.measure.isEmpty }
        let base = [("tests", "\(rows.count)"), ("failures", "\(failed)"), ("errors", "0")]
        let counts = base + [("skipped", "\(skipped)")]
        let time = RangeReport.text(ofSeconds: nil)
        let properties = [("seed", seed), ("version", version), ("merchants", "\(size)"), ("walks", "\(walks)")].map {
            Markup("property", [("name", $0.0), ("value", $0.1)])
        }
        let cases = rows.map { row in
            Markup("testcase", [("classname", profile), ("name", row.id), ("time", time)], Self.children(of: row))
        }
        let suite = Markup(
            "testsuite",
            [("name", profile)] + counts
                + [("time", time), ("timestamp", HARReport.time(RangeReport.fixedStart))],
            [Markup("properties", [], properties)] + cases
        )
        return Markup(
            "testsuites",
            [("name", "mockmerchant")] + (isStrict ? base : counts) + [("time", time)],
            [suite]
        ).document
    }

    private static func children(of row: Row) -> [Markup] {
        guard !row.measure.isEmpty else { return [Markup("skipped", [("message", "no walk can count it")])] }
        let message = "\(row.measure): \(told(row.played)) played, \(told(row.measured)) measured"
        guard row.played != row.measured else { return [Markup("system-out", text: message)] }
        return [Markup("failure", [("message", message), ("type", "survey")], text: message)]
    }

    private static func told(_ count: Int?) -> String { count.map(String.init) ?? "none" }

    /// The table for job summaries.
    private var markdown: String {
        let day = (source.isDateApproximate ? "about " : "") + source.date.text
        let heads = ["row", "counted as", "published", "played", "measured", "outcome"]
        let table = rows.map { row in
            let cells = [
                "\(row.title.zh) \(row.title.en)", row.measure.isEmpty ? "not walked" : row.measure,
                Self.published(row), Self.told(row.played), Self.told(row.measured),
                row.played == row.measured ? "\u{2705}" : "\u{274C}",
            ]
            return "| \(cells.map(MarkdownReport.cell).joined(separator: " | ")) |"
        }
        let lines =
            [
                "# mockmerchant: \(MarkdownReport.cell(title.zh)) \(MarkdownReport.cell(title.en))", "",
                "Published \(day), \(MarkdownReport.cell(source.place.en)), \(MarkdownReport.cell(source.publisher.en)). "
                    + "Town: \(size) merchants\(isSizeAssumed ? " (size assumed)" : ""), \(probed) probed in full, "
                    + "\(walks) walks; seed `\(MarkdownReport.cell(seed))`: "
                    + (agrees ? "measured as played." : "measured otherwise than played."),
                "", "| \(heads.joined(separator: " | ")) |", "|\(heads.map { _ in "---|" }.joined())",
            ] + table + [""]
            + assumptions.map { "- assumed: \(MarkdownReport.cell($0.zh)) \(MarkdownReport.cell($0.en))" }
        return lines.joined(separator: "\n") + "\n"
    }
}
