import ArgumentParser
import Foundation
import Journal

/// `mockmerchant evidence verify`: recomputes every chain of a journal, and compares it with heads noted earlier.
struct EvidenceVerifyCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract:
            "Recompute every chain of a journal or an export, and say what was changed; exit 1 where anything was."
    )

    @Argument(help: "The journal, or the folder that `evidence export` wrote.")
    var journal: String

    @Option(
        name: .customLong("head"),
        help: "A hash noted when the folder was exported: its seal, or the last one of a visit; can be repeated."
    )
    var noted: [String] = []

    @Option(help: "Heads noted earlier, as `evidence heads` prints them; the journal may have grown since.")
    var heads: String?

    mutating func work() async throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: journal, isDirectory: &isFolder), isFolder.boolValue {
            return try verifyExport()
        }
        guard noted.isEmpty else { throw RunError.badInput("--head is for a folder; a journal takes --heads FILE") }
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
        let stones = try await reading.tombstones()
        faults += stones.filter { !$0.holds }.map { "visit \($0.visit): its stone was altered" }
        let standing = Set(chains.map(\.visit))
        faults += stones.filter { standing.contains($0.visit) }.map {
            "visit \($0.visit): it was deleted, and is there"
        }
        for fault in faults { Console.print(fault) }
        let events = chains.map(\.head.sequence).reduce(0, +)
        let sums: [String?] = [
            Self.count(chains.count, "visit"), Self.count(events, "event"),
            stones.isEmpty ? nil : "\(stones.count) deleted",
            heads == nil ? "no heads compared" : Self.count(notes.count, "noted head") + " compared",
        ]
        let end = faults.isEmpty ? "every chain holds" : Self.count(faults.count, "fault")
        Console.print("\(sums.compactMap(\.self).joined(separator: ", ")): \(end)")
        if !faults.isEmpty { throw Exit.disagreement }
    }

    private func verifyExport() throws {
        guard heads == nil else { throw RunError.badInput("--heads is for a journal; a folder takes --head HASH") }
        let outcome = try ExportVerification(folder: URL(fileURLWithPath: journal), noted: noted).outcome()
        for fault in outcome.faults { Console.print(fault) }
        let sums = [
            Self.count(outcome.visits, "visit"), Self.count(outcome.files, "file"),
            noted.isEmpty
                ? "no head compared, so whoever can write the folder could have made it anew"
                : Self.count(noted.count, "noted head") + " compared",
        ]
        let end = outcome.faults.isEmpty ? "every byte holds" : Self.count(outcome.faults.count, "fault")
        Console.print("\(sums.joined(separator: ", ")): \(end)")
        if !outcome.faults.isEmpty { throw Exit.disagreement }
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
