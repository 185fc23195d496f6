import Vocabulary

/// Workflow commands of GitHub Actions: an annotation at the scenario's line for whatever fails.
///
/// - Source: GitHub's workflow commands: `%`, CR and LF are escaped, in properties `:` and `,` too.
struct GitHubReport {
    /// What is to be written.
    var report: RangeReport

    /// The whole text.
    var text: String {
        let rows = report.rows.map { ($0, report.outcomes(of: $0)) }
        let marks = rows.flatMap { row, outcomes in outcomes.compactMap { command($0, of: row) } }
        let failing = rows.count { $0.1.contains { $0.status == .failed } }
        let sum = "\(rows.count) scenarios walked, \(failing) otherwise than expected; seed \(report.seed)"
        return (marks + ["::notice title=mockmerchant::\(Self.message(sum))"]).joined(separator: "\n") + "\n"
    }

    private func command(_ outcome: Outcome, of row: ScenarioRow) -> String? {
        guard outcome.status == .failed else { return nil }
        let place = outcome.place.map { "file=\(Self.property($0.file)),line=\($0.line),col=\($0.column)," } ?? ""
        let title = "title=\(Self.property("\(row.scenario): \(outcome.name)"))"
        let text = ([outcome.message] + outcome.details + outcome.shell).joined(separator: "\n")
        return "::error \(place)\(title)::\(Self.message(text))"
    }

    private static func message(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { DisplayWidth.printable(String($0)).replacing("%", with: "%25") }.joined(separator: "%0A")
    }

    private static func property(_ text: String) -> String {
        message(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
