import Foundation
import Vocabulary

/// A report for harnesses of the Test Anything Protocol: a subtest for each scenario.
///
/// - Source: TAP version 14, https://testanything.org/tap-version-14-specification.html.
struct TAPReport {
    /// What is to be written.
    var report: RangeReport

    /// The whole stream.
    var text: String {
        guard !report.rows.isEmpty else { return "TAP version 14\n1..0 # SKIP nothing was selected\n" }
        let rows = report.rows.enumerated().flatMap { turn, row in lines(of: row, turn + 1) }
        return (["TAP version 14", "1..\(report.rows.count)"] + rows).joined(separator: "\n") + "\n"
    }

    private func lines(of row: ScenarioRow, _ number: Int) -> [String] {
        let outcomes = report.outcomes(of: row)
        let points = outcomes.enumerated().flatMap { turn, outcome in point(outcome, turn + 1) }
        let isFine = outcomes.allSatisfy { $0.status != .failed }
        let name = Self.described(row.scenario.rawValue)
        return ["# Subtest: \(name)"]
            + (points + ["1..\(outcomes.count)"]).map { "    \($0)" }
            + ["\(isFine ? "ok" : "not ok") \(number) - \(name)"]
    }

    private func point(_ outcome: Outcome, _ number: Int) -> [String] {
        let skip = outcome.status == .skipped ? " # SKIP \(Self.described(outcome.message))" : ""
        let word = outcome.status == .failed ? "not ok" : "ok"
        let head = "\(word) \(number) - \(Self.described(outcome.name))\(skip)"
        guard outcome.status == .failed else { return [head] }
        var lines = ["---", "message: \(Self.quoted(outcome.message))", "severity: fail"]
        if let place = outcome.place { lines.append("at: \(Self.quoted("\(place.file):\(place.line)"))") }
        if let fingerprint = outcome.fingerprint { lines.append("fingerprint: \(Self.quoted(fingerprint))") }
        let details = outcome.details + outcome.shell
        if !details.isEmpty { lines += ["see: |"] + details.map { "  \(Self.oneLine($0))" } }
        return [head] + (lines + ["..."]).map { "  \($0)" }
    }

    /// A description, in which neither a directive nor a new line can begin.
    private static func described(_ text: String) -> String {
        oneLine(text).replacing("\\", with: "\\\\").replacing("#", with: "\\#")
    }

    /// A text between quotes, as YAML reads it.
    private static func quoted(_ text: String) -> String {
        "\"" + oneLine(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static func oneLine(_ text: String) -> String {
        DisplayWidth.printable(text.replacing("\n", with: " "))
    }
}
