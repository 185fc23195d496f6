import Foundation
package import Vocabulary

/// Makes one report of the parts of a run, as if nobody had shared it out.
package enum RunMerge {
    /// A part: the name of its file and its text.
    package struct Part: Hashable, Sendable {
        /// The file's name, for messages.
        package var name: String
        /// What is in it.
        package var text: String

        /// Makes a part.
        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// Merges parts, whatever their order.
    ///
    /// - Parameters:
    ///   - parts: What `--report ndjson=FILE` wrote, one for each part of the run.
    ///   - law: The law tables, which the lines only name.
    /// - Returns: The report of the whole run.
    /// - Throws: ``ReportError`` where a part cannot be read, is of another run, or where some are missing.
    package static func report(of parts: [Part], law: LawTables) throws -> RangeReport {
        let read = try parts.map(Reading.init)
        guard let first = read.first else { throw fault("there is nothing to merge") }
        for one in read.dropFirst() where one.head.common != first.head.common {
            throw fault("\(one.name) is of another run than \(first.name): \(difference(one.head, first.head))")
        }
        guard first.head.law == RunRecord.digest(of: law) else {
            throw fault("\(first.name) rests on other law tables: merge with the copy of mockmerchant that walked")
        }
        var rows: [ScenarioID: ScenarioRow] = [:]
        for one in read {
            for row in one.rows where rows.updateValue(row, forKey: row.scenario) != nil {
                throw fault("\(one.name) has \(row.scenario) once more: name each part once")
            }
        }
        let missing = first.head.selected.filter { rows[$0] == nil }
        guard missing.isEmpty else {
            let some = missing.prefix(3).map(\.rawValue).joined(separator: ", ")
            throw fault("\(missing.count) scenarios are in no part, \(some) among them: name every part of the run")
        }
        return whole(of: first.head, first.head.selected.compactMap { rows[$0] }, read, law)
    }

    private static func whole(
        of head: RunRecord.Head,
        _ rows: [ScenarioRow],
        _ parts: [Reading],
        _ law: LawTables
    ) -> RangeReport {
        let starts = parts.compactMap(\.head.started)
        let ends = parts.compactMap { part in
            part.head.started.flatMap { start in part.end.seconds.map { Double(start) / 1_000 + $0 } }
        }
        let isTimed = starts.count == parts.count && ends.count == parts.count
        let seconds = isTimed ? ends.max().flatMap { end in starts.min().map { end - Double($0) / 1_000 } } : nil
        var report = RangeReport(
            version: head.version,
            seed: head.seed,
            hasProof: head.hasProof,
            rows: rows,
            totals: RangeReport.Totals(of: rows, hasProof: head.hasProof, seconds: seconds),
            law: law
        )
        report.terms = head.terms
        report.started = isTimed ? starts.min() : nil
        return report
    }

    private static func difference(_ one: RunRecord.Head, _ other: RunRecord.Head) -> String {
        if one.version != other.version { return "version \(one.version), not \(other.version)" }
        if one.seed != other.seed { return "seed \(one.seed), not \(other.seed)" }
        if one.selected != other.selected { return "other scenarios were selected" }
        return one.terms != other.terms ? "it was to fail on other things" : "it was made otherwise"
    }

    private static func fault(_ message: String) -> ReportError { ReportError(code: .notMergeable, message: message) }

    /// One part as it was read.
    private struct Reading {
        var name: String
        var head: RunRecord.Head
        var rows: [ScenarioRow]
        var end: RunRecord.End

        init(_ part: Part) throws {
            name = part.name
            var head: RunRecord.Head?
            var rows: [ScenarioRow] = []
            var end: RunRecord.End?
            let decoder = JSONDecoder()
            for (number, line) in part.text.split(separator: "\n").enumerated() {
                do {
                    let data = Data(line.utf8)
                    switch try decoder.decode(RunRecord.Line.self, from: data).event {
                    case .run: head = try decoder.decode(RunRecord.Head.self, from: data)
                    case .scenario: rows.append(try decoder.decode(RunRecord.Row.self, from: data).row)
                    case .end: end = try decoder.decode(RunRecord.End.self, from: data)
                    }
                } catch {
                    throw RunMerge.fault(
                        "\(part.name):\(number + 1): no line of a run; use what `--report ndjson=FILE` wrote"
                    )
                }
            }
            guard let head, let end, end.scenarios == rows.count, head.schema == RunRecord.schemaName else {
                throw RunMerge.fault("\(part.name) is not whole: use what `--report ndjson=FILE` wrote to its end")
            }
            (self.head, self.rows, self.end) = (head, rows, end)
        }
    }
}
