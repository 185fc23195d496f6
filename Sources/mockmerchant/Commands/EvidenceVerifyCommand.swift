import ArgumentParser
import Foundation
import Journal

/// `mockmerchant evidence verify`: recomputes every chain of a journal, and compares it with heads noted earlier.
struct EvidenceVerifyCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recompute every visit's chain, and say where one does not hold; exit 1 where one does not."
    )

    @Argument(help: "The journal.")
    var journal: String

    @Option(help: "Heads noted earlier, as `evidence heads` prints them; the journal may have grown since.")
    var heads: String?

    mutating func work() async throws {
        let notes = try heads.map(Self.notes) ?? []
        let reading = try JournalReading(journal)
        let chains = try await reading.chains()
        var faults = chains.compactMap { chain in
            chain.firstBreak.map { "visit \(chain.visit): event \($0.sequence) is \($0.fault.rawValue)" }
        }
        faults += try await reading.ownerless().map { "visit \($0): its events are there and its row is missing" }
        faults += try await reading.unborne(notes).map {
            "visit \($0.visit): event \($0.head.sequence) is not the one that was noted"
        }
        for fault in faults { Console.print(fault) }
        let events = chains.map(\.head.sequence).reduce(0, +)
        let sums = [
            Self.count(chains.count, "visit"), Self.count(events, "event"),
            heads == nil ? "no heads compared" : Self.count(notes.count, "noted head") + " compared",
        ]
        let end = faults.isEmpty ? "every chain holds" : Self.count(faults.count, "fault")
        Console.print("\(sums.joined(separator: ", ")): \(end)")
        if !faults.isEmpty { throw Exit.disagreement }
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private static func notes(in file: String) throws -> [NotedHead] {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw RunError.badInput("\(file) cannot be read; write one with `mockmerchant evidence heads`")
        }
        return try text.split(separator: "\n").enumerated().map { number, line in
            guard let note = NotedHead(String(line)) else {
                throw RunError.badInput(
                    "\(file):\(number + 1): not VISIT SEQUENCE HASH; copy the line as it was printed"
                )
            }
            return note
        }
    }
}
