import Foundation
import Measurement
import Scoring
import Vocabulary

/// A report for terminals and pipes: one row per scenario, the kinds, the sums, and the proof as its last line.
struct TerminalReport {
    /// What is to be printed.
    var report: RangeReport
    /// Whether it has colours.
    var ink: Ink
    /// Says that no more is printed than what failed and the sums, as a pipeline's log wants it.
    var isCompact = false

    /// No line is wider than this, in columns; issue 2 names the number.
    static let width = 120

    /// The whole text.
    var text: String {
        var parts: [[String]] = []
        if !isCompact || !rows.isEmpty { parts.append(table) }
        if !isCompact, let kinds { parts.append(kinds) }
        if !isCompact { parts.append(notes) }
        if !disagreements.isEmpty { parts.append(disagreements) }
        if !visits.isEmpty { parts.append(visits) }
        if !scripts.isEmpty { parts.append(scripts) }
        if !failures.isEmpty { parts.append(failures) }
        parts.append(totals)
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    // MARK: - Rows

    private var table: [String] {
        let prices = [
            ("menu/bill", Milestone.menu), ("order", .order), ("pay", .pay), ("exit", .exit), ("invoice", .invoice),
        ]
        let columns =
            [("scenario", 8), ("service", 1), ("mode", 1)].map { TextTable.Column(heading: $0, stake: $1) }
            + prices.map { TextTable.Column(heading: $0.0, stake: 1) }
            + [TextTable.Column(heading: "any way", stake: 1), TextTable.Column(heading: "suspected", stake: 2)]
        return TextTable(columns: columns, rows: rows.map(cells), width: Self.width, ink: ink).lines
    }

    /// The rows that are printed.
    private var rows: [ScenarioRow] {
        guard isCompact else { return report.rows }
        return report.rows.filter { row in report.outcomes(of: row).contains { $0.status == .failed } }
    }

    private func cells(of row: ScenarioRow) -> [TextTable.Cell] {
        let milestones: [Milestone] = [.menu, .order, .pay, .exit, .invoice]
        return [
            TextTable.Cell(text: printable(row.scenario.rawValue), tone: row.agrees ? .plain : .bad),
            TextTable.Cell(text: row.service.rawValue),
            TextTable.Cell(text: printable(row.modeText)),
        ] + milestones.map { cell(row.quote(at: $0)) } + [anyWay(of: row), suspicions(of: row)]
    }

    /// What paying costs by any way at the site; blank where asking there makes no difference at any step.
    private func anyWay(of row: ScenarioRow) -> TextTable.Cell {
        let differs = row.service.milestones.contains { row.quoteAnyWay(at: $0)?.text != row.quote(at: $0)?.text }
        return differs && !row.price.anyWay.isEmpty ? cell(row.quoteAnyWay(at: .pay)) : TextTable.Cell(text: "")
    }

    private func cell(_ quote: Price.Quote?) -> TextTable.Cell {
        guard let quote else { return TextTable.Cell(text: "") }
        let tone: Ink.Tone =
            switch quote.excessCount {
            case nil: .unsure
            case 0: quote.surcharges.isEmpty ? .good : .unsure
            default: .bad
            }
        return TextTable.Cell(text: quote.shortText, tone: tone)
    }

    private func suspicions(of row: ScenarioRow) -> TextTable.Cell {
        // Where the case decides the class, the kind's line below cannot tell it.
        let found = row.findings.sorted { $0.kind < $1.kind }.map { finding in
            finding.kind.shortName + (finding.grade.map { " \($0.rawValue)" } ?? "")
        }
        let open = row.notTested.sorted().map { "\($0.shortName)?" }
        let unmapped = row.unmapped.isEmpty ? [] : ["\(row.unmapped.count) unmapped"]
        let parts = found + open + unmapped + (row.agrees ? [] : ["DISAGREES"])
        let tone: Ink.Tone = found.isEmpty && row.agrees ? (parts.isEmpty ? .good : .unsure) : .bad
        return TextTable.Cell(text: parts.isEmpty ? "-" : parts.joined(separator: ", "), tone: tone)
    }

    // MARK: - Under the rows

    /// The legend of the short names, and what was proved about each kind.
    private var kinds: [String]? {
        guard !report.kindsNamed.isEmpty else { return nil }
        let headings = [
            "suspected", "kind", "\u{6D89}\u{5ACC}", "class", "scenarios", "proved", "twins", "near misses",
        ]
        let rows = report.kindsNamed.map { kind in
            let card = report.law.card(of: kind)
            let tally = report.totals.kinds.first { $0.kind == kind }
            let count = report.rows.count { $0.findings.contains { $0.kind == kind } }
            let numbers = [tally?.violations, tally?.twins, tally?.nearMisses].map { $0.map(String.init) ?? "-" }
            let grades = report.grades(of: kind).map(\.rawValue).joined(separator: "/")
            return ([kind.shortName, kind.rawValue, card.zh, grades, "\(count)"] + numbers).map {
                TextTable.Cell(text: $0)
            }
        }
        let columns = headings.map { TextTable.Column(heading: $0, stake: $0 == "kind" ? 2 : 1) }
        return TextTable(columns: columns, rows: rows, width: Self.width, ink: ink).lines
    }

    /// What the signs above mean, those only that occur.
    private var notes: [String] {
        var notes = [
            Glossary.suspected.en,
            "price on the entry scanned: - nothing beyond the necessary, (necessary), blank: no such step; "
                + "any way: the price of paying by another code or by the staff, where that differs",
        ]
        let quotes = report.rows.flatMap { $0.price.onEntry + $0.price.anyWay }
        if quotes.contains(where: { $0.outcome == .notTested })
            || report.rows.contains(where: { !$0.notTested.isEmpty })
        {
            notes.append(
                Glossary.notTested.en + (report.rows.allSatisfy(\.notTested.isEmpty) ? "" : "; marked ? above")
            )
        }
        if quotes.contains(where: { $0.outcome == .unreached }) { notes.append(Glossary.unreached.en) }
        let shown = Set(quotes.flatMap(\.sets).flatMap(\.unpriced)).sorted().map { demand in
            let count = report.rows.count {
                $0.price.onEntry.contains { $0.sets.contains { $0.unpriced.contains(demand) } }
            }
            return "\(demand.rawValue) in \(count)"
        }
        if !shown.isEmpty { notes.append("shown, not priced: \(shown.joined(separator: ", "))") }
        for row in report.rows where !row.unmapped.isEmpty {
            notes.append("unmapped in \(row.scenario): \(row.unmapped.joined(separator: ", "))")
        }
        return notes.flatMap { wrapped($0, tone: .faint) }
    }

    private var disagreements: [String] {
        report.rows.flatMap { row in
            (row.unmetPrices.map(\.text) + row.unmetDeclarations.map(\.text)).flatMap {
                wrapped("disagreement: \(row.scenario): \($0)", tone: .bad)
            }
                + row.disagreements.flatMap { one in
                    let measured = !one.found && row.notTested.contains(one.kind) ? "not tested" : Self.view(one.found)
                    let views = "key: \(Self.view(one.key)); found: \(measured); expected: \(Self.view(one.expected))"
                    let look = row.look(at: one).map { ["look at: \($0)"] } ?? []
                    return wrapped("disagreement: \(row.scenario): \(one.kind.rawValue)", tone: .bad)
                        + ([views] + look).flatMap { wrapped($0, indent: "  ") }
                }
        }
    }

    /// What clients of others were asked and handed over.
    private var visits: [String] {
        report.rows.flatMap { row in
            report.outcomes(of: row).filter { $0.topic == .asked || $0.topic == .given && $0.status != .failed }
                .flatMap { wrapped("\(row.scenario): \($0.name): \($0.message)") }
        }
    }

    /// How far each written walk came.
    private var scripts: [String] {
        report.rows.compactMap(\.script).flatMap { script in
            let passed = script.steps.count { $0.status == .passed }
            return wrapped(
                "script \(script.file): \(passed) of \(Self.count(script.steps.count, "step")) as written",
                tone: script.isAsWritten ? .plain : .bad
            )
        }
    }

    /// What fails the run beside that the views part, which stands above.
    private var failures: [String] {
        report.rows.flatMap { row in
            report.outcomes(of: row).filter { outcome in
                outcome.status == .failed && outcome.topic != .agreement
                    && !(report.hasProof && Self.isToldAbove(outcome, in: row))
            }.flatMap { outcome in
                let place = outcome.place.map { "\($0.text): " } ?? ""
                return wrapped("failed: \(place)\(row.scenario): \(outcome.name): \(outcome.message)", tone: .bad)
                    + (outcome.details + outcome.shell).flatMap { wrapped($0, indent: "  ") }
            }
        }
    }

    /// Says that a disagreement tells the same.
    private static func isToldAbove(_ outcome: Outcome, in row: ScenarioRow) -> Bool {
        outcome.topic == .price || row.disagreements.contains { $0.kind == outcome.kind }
    }

    private var totals: [String] {
        let sums = report.totals
        func sum(_ count: KeyPath<RangeReport.KindTally, Int>) -> Int {
            sums.kinds.reduce(0) { $0 + $1[keyPath: count] }
        }
        let time = sums.seconds.map { " in \(String(format: "%.1f", $0)) s" } ?? ""
        var lines = [
            "\(Self.count(sums.scenarios, "scenario")), \(sums.distinct) distinct; seed \(printable(report.seed))"
        ]
        if report.hasProof {
            let parts = [
                Self.count(sums.kinds.count, "kind"), Self.count(sum(\.violations), "violation"),
                Self.count(sum(\.twins), "twin"), Self.count(sum(\.nearMisses), "near miss", "near misses"),
            ]
            lines.append("proved: " + parts.joined(separator: ", "))
        }
        lines.append("walked: \(Self.count(sums.walks, "walk")), \(Self.count(sums.steps, "step"))\(time)")
        guard report.hasProof else { return lines.flatMap { wrapped($0) } }
        if sums.leftOut > 0 {
            let one = Self.count(sums.leftOut, "scenario")
            let ids = report.rows.filter(\.isLeftOut).map(\.scenario.rawValue).joined(separator: ", ")
            lines.append("not seen: \(one), left out: what they are about shows on a drawn page alone: \(ids)")
        }
        let proof = "proof: \(sums.agreeing) of \(sums.compared) scenarios agree"
        return lines.flatMap { wrapped($0) } + [ink.paint(proof, sums.agreeing == sums.compared ? .good : .bad)]
    }

    // MARK: - Words

    private static func view(_ isThere: Bool) -> String { isThere ? "suspected" : "nothing" }

    private static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    private func printable(_ text: String) -> String { DisplayWidth.printable(text) }

    private func wrapped(_ text: String, tone: Ink.Tone = .plain, indent: String = "") -> [String] {
        WordWrap.lines(printable(text), width: Self.width - indent.count).map { indent + ink.paint($0, tone) }
    }
}
