import Foundation
import Vocabulary

/// A report for job summaries and comments: what failed first, then every scenario in one table.
struct MarkdownReport {
    /// What is to be written.
    var report: RangeReport

    /// The whole text.
    var text: String {
        let rows = report.rows.map { ($0, report.outcomes(of: $0)) }
        let failing = rows.filter { $0.1.contains { $0.status == .failed } }
        var lines = [
            "# mockmerchant: \(failing.isEmpty ? "as expected" : "\(failing.count) otherwise than expected")", "",
        ]
        lines += ["\(Self.sums(of: report)); \(Glossary.suspected.en).", ""]
        for (row, outcomes) in failing { lines += failures(of: row, outcomes) }
        let seen = rows.flatMap { row, outcomes in
            outcomes.filter { $0.topic == .asked || $0.topic == .given }.map { (row.scenario.rawValue, $0) }
        }
        if !seen.isEmpty {
            lines += ["## What visits were asked and handed over", ""]
            lines += seen.map { "- \(Self.cell($0)): \(Self.cell($1.name)): \(Self.cell($1.message))" } + [""]
        }
        lines += ["## Scenarios", ""] + table(rows)
        return lines.joined(separator: "\n") + "\n"
    }

    private func failures(of row: ScenarioRow, _ outcomes: [Outcome]) -> [String] {
        let failed = outcomes.filter { $0.status == .failed }
        return ["## \(Self.cell(row.scenario.rawValue)): \(Self.cell(row.title.zh)) \(Self.cell(row.title.en))", ""]
            + failed.flatMap { outcome -> [String] in
                let place = outcome.place.map { ["  - `\($0.text)`"] } ?? []
                let details = outcome.details.map { "  - \(Self.cell($0))" }
                let head = "- **\(Self.cell(outcome.name))**: \(Self.cell(outcome.message))"
                return [head] + place + details + Self.fenced(outcome.shell)
            } + [""]
    }

    private func table(_ rows: [(ScenarioRow, [Outcome])]) -> [String] {
        let milestones: [Milestone] = [.menu, .order, .pay, .exit, .invoice]
        let heads =
            ["scenario", "service", "mode", "menu or bill"] + milestones.dropFirst().map(\.rawValue)
            + ["suspected", "outcome"]
        let lines = rows.map { row, outcomes in
            let kinds = row.findings.map(\.kind).sorted().map(\.rawValue)
            let failed = outcomes.count { $0.status == .failed }
            let cells =
                [row.scenario.rawValue, row.service.rawValue, row.modeText]
                + milestones.map { row.quote(at: $0)?.text ?? "" }
                + [kinds.joined(separator: ", "), failed == 0 ? "\u{2705}" : "\u{274C} \(failed)"]
            return "| \(cells.map(Self.cell).joined(separator: " | ")) |"
        }
        return ["| \(heads.joined(separator: " | ")) |", "|\(heads.map { _ in "---|" }.joined())"] + lines
    }

    private static func sums(of report: RangeReport) -> String {
        let sums = report.totals
        return "\(sums.scenarios) scenarios, \(sums.walks) walks, \(sums.steps) pages; seed `\(cell(report.seed))`"
            + (sums.seconds.map { String(format: " in %.1f s", $0) } ?? "")
    }

    /// Lines to paste into a shell, inside the list.
    private static func fenced(_ lines: [String]) -> [String] {
        guard !lines.isEmpty else { return [] }
        let block = ["```sh"] + lines.map(DisplayWidth.printable) + ["```"]
        return [""] + block.map { "    \($0)" } + [""]
    }

    /// A text in which no markup can begin.
    static func cell(_ text: String) -> String {
        DisplayWidth.printable(text.replacing("\n", with: " "))
            .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("*", with: "\\*")
            .replacing("`", with: "\\`").replacing("[", with: "\\[")
    }
}
