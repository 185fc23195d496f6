import Foundation
import Vocabulary

/// A report for CI servers: a suite for each scenario, a case for each statement about it.
///
/// - Source: fixtures/schema/junit-strict.xsd for the strict form; the plain one names files and seeds besides.
struct JUnitReport {
    /// What is to be written.
    var report: RangeReport
    /// Says that nothing is written that the strictest readers refuse.
    var isStrict: Bool

    /// The whole document.
    var text: String {
        let suites = report.rows.map { ($0, report.outcomes(of: $0)) }
        let outcomes = suites.flatMap(\.1)
        let counts = Self.counts(of: outcomes, isStrict: isStrict)
        let time = RangeReport.text(ofSeconds: report.totals.seconds)
        return Markup(
            "testsuites",
            [("name", "mockmerchant")] + counts + [("time", time)],
            suites.map(suite)
        ).document
    }

    private func suite(_ row: ScenarioRow, _ outcomes: [Outcome]) -> Markup {
        let properties = [
            ("seed", report.seed), ("version", report.version), ("service", row.service.rawValue),
            ("entry", row.entry.rawValue), ("mode", row.modeText),
        ].map { Markup("property", [("name", $0.0), ("value", $0.1)]) }
        let file = row.source.map { [("file", $0.place.file)] } ?? []
        return Markup(
            "testsuite",
            [("name", row.scenario.rawValue)] + Self.counts(of: outcomes)
                + [("time", RangeReport.text(ofSeconds: row.seconds)), ("timestamp", HARReport.time(report.start))]
                + (isStrict ? [] : file),
            [Markup("properties", [], properties)] + outcomes.map { test($0, of: row, outcomes.count) }
        )
    }

    private func test(_ outcome: Outcome, of row: ScenarioRow, _ count: Int) -> Markup {
        let file = (outcome.place ?? row.source?.place).map { [("file", $0.file)] } ?? []
        let time = RangeReport.text(ofSeconds: row.seconds.map { $0 / Double(count) })
        return Markup(
            "testcase",
            [("classname", row.scenario.rawValue), ("name", outcome.name), ("time", time)] + (isStrict ? [] : file),
            children(of: outcome)
        )
    }

    private func children(of outcome: Outcome) -> [Markup] {
        let lines = (outcome.place.map { ["\($0.text)"] } ?? []) + [outcome.message] + outcome.details + outcome.shell
        let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
        switch outcome.status {
        case .passed: return text.isEmpty || outcome.message.isEmpty ? [] : [Markup("system-out", text: text)]
        case .skipped: return [Markup("skipped", [("message", outcome.message)])]
        case .failed:
            let type = outcome.kind?.rawValue ?? outcome.topic.rawValue
            return [Markup("failure", [("message", outcome.message), ("type", type)], text: text)]
        }
    }

    private static func counts(of outcomes: [Outcome], isStrict: Bool = false) -> [(String, String)] {
        let failures = outcomes.count { $0.status == .failed }
        let skipped = outcomes.count { $0.status == .skipped }
        return [("tests", "\(outcomes.count)"), ("failures", "\(failures)"), ("errors", "0")]
            + (isStrict ? [] : [("skipped", "\(skipped)")])
    }
}
