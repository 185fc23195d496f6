import Foundation
import Vocabulary

/// A visit's record and rows as lines of JSON, so that its chain can be recomputed without the journal.
///
/// - Shape: the first line is the record; every other line is one row, its body as a string, byte for byte.
/// - Source: docs/evidence.md; fixtures/schema/evidence-events.schema.json.
package enum EventLines {
    /// Why lines are none of a visit.
    package struct Fault: Error, Hashable, Sendable {
        /// The line, from 1.
        package var line: Int
        /// What is wrong with it.
        package var message: String
    }

    private struct Record: Codable {
        var created: Int
        var scenario: String
        var seed: String
        var snapshot: String
        var visit: String
    }

    private struct Line: Codable {
        var body: String
        var hash: String
        var kind: EventKind
        var moment: Int
        var sequence: Int
    }

    /// Writes the lines.
    package static func text(of rows: [EventRow], visit record: VisitRecord) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let head = Record(
            created: record.created.milliseconds,
            scenario: record.scenario.rawValue,
            seed: record.seed,
            snapshot: record.snapshot.rawValue,
            visit: record.id.rawValue
        )
        let lines = try rows.map { row in
            try encoder.encode(
                Line(
                    body: row.body,
                    hash: row.hash.rawValue,
                    kind: row.kind,
                    moment: row.moment.milliseconds,
                    sequence: row.sequence
                )
            )
        }
        return try ([encoder.encode(head)] + lines).map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
    }

    /// Reads the lines, and looks at the chain.
    ///
    /// - Parameter text: What stands in the file.
    /// - Returns: The visit's record and rows, whose chain holds.
    /// - Throws: ``Fault`` for the first line that is none, or does not follow on.
    package static func rows(in text: String) throws(Fault) -> (record: VisitRecord, rows: [EventRow]) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.last == "" else { throw Fault(line: lines.count, message: "the last line does not end") }
        let head: Record = try decoded(lines[0], at: 1)
        let record = VisitRecord(
            id: VisitID(rawValue: head.visit),
            snapshot: Fingerprint(rawValue: head.snapshot),
            scenario: ScenarioID(rawValue: head.scenario),
            seed: head.seed,
            created: WallMoment(milliseconds: head.created)
        )
        var rows: [EventRow] = []
        for (place, text) in lines.dropLast().enumerated().dropFirst() {
            let line: Line = try decoded(text, at: place + 1)
            rows.append(
                EventRow(
                    sequence: line.sequence,
                    moment: WallMoment(milliseconds: line.moment),
                    kind: line.kind,
                    body: line.body,
                    hash: Fingerprint(rawValue: line.hash)
                )
            )
        }
        if let broken = HashChain.firstBreak(in: rows, of: record) {
            throw Fault(
                line: broken.sequence + 1,
                message: "event \(broken.sequence) is \(broken.fault.rawValue)"
            )
        }
        return (record, rows)
    }

    private static func decoded<Value: Decodable>(_ line: String, at number: Int) throws(Fault) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(line.utf8))
        } catch {
            throw Fault(line: number, message: "it cannot be read")
        }
    }
}
