import ArgumentParser
import Foundation
import Journal
import Scenarios
import Vocabulary

/// `mockmerchant evidence export`: what a journal has of a visit, for others to read and verify.
struct EvidenceExportCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a visit's events, exchanges, pages and summaries into a folder, with a manifest of hashes.",
        discussion: """
            Pages are built anew from the events and handed on only where they are the bytes that left; a page that is \
            not is named without its content. In the place of the training identity's values stand marks. Exchanges are \
            those of --recording, as `walk --record` leaves it; else they are reconstructed, and say so. The last line \
            printed is the seal, the manifest's hash: note it elsewhere, for `evidence verify DIR --head`. \
            docs/evidence.md says what is in each file.
            """
    )

    @Argument(help: "The visit's handle; `evidence heads` lists them.")
    var visit: String?

    @Flag(help: "Export every visit, and the stones of deleted ones.")
    var all = false

    @Option(name: [.customShort("o"), .customLong("output")], help: "The folder to write; not there yet, or empty.")
    var output: String

    @Option(help: "The journal.")
    var journal = ServeCommand.standardJournal

    @Option(help: "What a client recorded, as `walk --record` leaves it.")
    var recording: String?

    @OptionGroup var options: RangeOptions

    mutating func validate() throws {
        guard (visit == nil) == all else { throw ValidationError("name one visit, or --all") }
    }

    mutating func work() async throws {
        let recordings = try recording.map(RecordingFile.exchanges) ?? [:]
        let (library, root) = try options.library()
        let export = EvidenceExport(
            journal: try JournalReading(journal),
            recordings: recordings,
            reading: VisitReading(lexicon: try options.lexicon(of: root), law: library.law),
            now: Int(Date().timeIntervalSince1970 * 1_000)
        )
        let outcome = try await export.write(visit.map(VisitID.init(rawValue:)), to: output)
        for head in outcome.heads { Console.print("\(head)") }
        if outcome.missing > 0 {
            Console.log("\(outcome.missing) pages could not be built anew; the manifest and the summaries name them")
        }
        Console.print("seal \(outcome.seal)")
    }
}
