import ArgumentParser
import Foundation
import Journal
import Reports
import Scenarios
import Server
import Vocabulary

/// `mockmerchant replay`: plays a visit again from its events.
struct ReplayCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Play a visit again from its events, and say where it does not come out the same; exit 1 where so.",
        discussion: """
            Compared are: every act (the page before it offers it again, and it makes the same event), and every page \
            that was shown (built anew, its bytes have the hash that was kept when it left). Then a client reads the \
            pages and prints what they alone make it suspect. One visit shows what stands on its pages; what is forced \
            takes more visits, which \
            `walk` makes. Findings are compared with those of an export where --evidence names one. Works alike on \
            visits of people and of scripted clients.
            """
    )

    @Argument(help: "The visit's handle; `evidence heads` lists them.")
    var visit: String

    @Option(help: "The journal.")
    var journal = ServeCommand.standardJournal

    @Option(help: "An export of the visit, whose findings must come out the same.")
    var evidence: String?

    @OptionGroup var options: RangeOptions

    mutating func work() async throws {
        let (library, root) = try options.library()
        let reading = try JournalReading(journal)
        let histories = try await HistoryReader(reading)
        let id = VisitID(rawValue: visit)
        guard let history = try await histories.history(of: id) else {
            let stone = try await reading.tombstones().first { $0.visit == id }
            throw RunError.badInput(
                stone == nil
                    ? "the journal has no visit \(id); `mockmerchant evidence heads` names them"
                    : "visit \(id) was deleted; its stone alone is in the journal"
            )
        }
        var faults: [String] = []
        if let broken = history.firstBreak { faults.append("event \(broken.sequence) is \(broken.fault.rawValue)") }
        faults += history.acts.filter { !$0.isOffered }.map {
            "event \($0.row.sequence): \($0.event.option) is not offered again"
        }
        let why = histories.lacksSecret ? "; the journal's secret was taken out, so no address is the same" : ""
        faults += history.shown.filter { $0.outcome == .different }.map {
            "event \($0.row.sequence): the page after \($0.showing.after) acts comes out otherwise\(why)"
        }
        let read = VisitReading(lexicon: try options.lexicon(of: root), law: library.law)
        let document = read.document(of: history)
        faults += try differences(of: document, to: id)
        for fault in faults { Console.print("visit \(id): \(fault)") }
        for line in document.findings {
            Console.print("suspected: \(line.kind.rawValue) at \(line.stage.rawValue): \(line.reason)")
        }
        let beside = history.shown.count { $0.outcome == .beside }
        let same = history.shown.count { $0.outcome == .same }
        let outside = history.outside.count
        Console.print(
            "visit \(id): \(history.acts.count) acts, \(same) of \(history.shown.count) pages the same"
                + (outside == 0 ? "" : ", \(outside) from outside")
                + (beside == 0 ? "" : ", \(beside) not its own")
                + ", \(document.findings.count) findings"
                + (evidence == nil ? "" : " compared")
                + ": \(faults.isEmpty ? "it comes out the same" : "it does not come out the same")"
        )
        if !faults.isEmpty { throw Exit.disagreement }
    }

    /// Where the findings are not those of the export.
    private func differences(of document: OneVisitDocument, to id: VisitID) throws -> [String] {
        guard let evidence else { return [] }
        let file = URL(fileURLWithPath: evidence)
            .appendingPathComponent("\(VisitFiles.folder(of: id))/findings.json")
        guard let data = try? Data(contentsOf: file),
            let kept = try? JSONDecoder().decode(OneVisitDocument.self, from: data)
        else { throw RunError.badInput("\(evidence) holds no findings of visit \(id); name its export") }
        let looked = Set(kept.kinds).intersection(document.kinds)
        let before = kept.findings.filter { looked.contains($0.kind) }
        let now = document.findings.filter { looked.contains($0.kind) }
        func lines(_ some: [OneVisitDocument.Line], without others: [OneVisitDocument.Line], _ end: String) -> [String]
        {
            some.filter { !others.contains($0) }.map { "\($0.kind.rawValue) at \($0.stage.rawValue) \(end)" }
        }
        return lines(before, without: now, "is not found again") + lines(now, without: before, "was not found before")
    }
}
