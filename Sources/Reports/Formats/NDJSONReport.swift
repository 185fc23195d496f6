import Foundation

/// A report as a stream of JSON lines, from which `mockmerchant merge` makes any other: the run, its scenarios, its end.
///
/// - Source: `fixtures/schema/run.schema.json`.
enum NDJSONReport {
    /// Writes the lines of a report.
    static func text(of report: RangeReport) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func line(_ value: some Encodable) throws -> String {
            do {
                return String(decoding: try encoder.encode(value), as: UTF8.self)
            } catch {
                throw ReportError(code: .notEncodable, message: "the report cannot be written as JSON: \(error)")
            }
        }
        let head = try line(RunRecord.Head(report))
        let rows = try report.rows.map { try line(RunRecord.Row($0, outcomes: report.outcomes(of: $0))) }
        let end = try line(RunRecord.End(seconds: report.totals.seconds, scenarios: report.rows.count))
        return ([head] + rows + [end]).joined(separator: "\n") + "\n"
    }
}
