import ArgumentParser
import Foundation
import Reports
import Scenarios
import Vocabulary

/// `mockmerchant exec`: measures a client of others.
struct ExecCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "exec",
        abstract:
            "Start a range, run your own client against it, and report what its visits were asked and handed over.",
        discussion: """
            The command gets our streams and, in its environment: MOCKMERCHANT_URL, the range; MOCKMERCHANT_ENTRY, the \
            site page of a visit of the first scenario; MOCKMERCHANT_CARD, that visit's training identity as JSON; \
            MOCKMERCHANT_VISITS, the same for every scenario: {"<scenario>": {"address", "card", "visit"}}. It may make \
            other visits (docs/api.md). The exit code is the command's own, or 1 where that is 0 and a budget breaks.
            """
    )

    @Option(
        name: .customLong("scenario"),
        help: "What is served: an id, a glob, a kind, a service or a mode; can be repeated."
    )
    var selectors: [String]

    @Option(
        help: ArgumentHelp(
            "Fail where a visit hands over more than so many demands before a milestone (menu=0); can be repeated.",
            valueName: "milestone=count"
        )
    )
    var maxGiven: [String] = []

    @OptionGroup var reporting: ReportOptions

    @OptionGroup var failing: FaultOptions

    @OptionGroup var options: RangeOptions

    @Option(help: "The run's seed: training identities and visit handles follow from it.")
    var seed = "1"

    @Option(help: "The port; 0 for a free one.")
    var port = 0

    @Option(help: "Keep the journal in this file, which must not be there yet; a file of the system's otherwise.")
    var journal: String?

    @Argument(parsing: .postTerminator, help: "The command and what follows it, behind `--`.")
    var command: [String] = []

    func validate() throws {
        guard !command.isEmpty else { throw ValidationError("name a command behind `--`") }
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535, not \(port)") }
    }

    mutating func work() async throws {
        // What the command says on stdout is its own; a report goes there only where that is asked for.
        let targets = try reporting.targets()
        let terms = Terms(
            heedsAuthors: false,
            givenBudgets: try maxGiven.map { try TermsOptions.budget($0, of: "--max-given") }
        )
        let (library, root) = try options.library()
        let scenarios = try Selection(selectors: selectors).scenarios(in: library)
        if let journal, FileManager.default.fileExists(atPath: journal) {
            throw RunError.badInput("\(journal) is there already; name a new file, for all its visits are reported")
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mockmerchant-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // the system clears what stays
        let watching = Watching(
            run: RangeRun(
                library: library,
                scenarios: scenarios,
                lexicon: try options.lexicon(of: root),
                seed: seed,
                jobs: 1,
                terms: terms,
                places: ScenarioPlaces(of: try root.files())
            ),
            journal: journal ?? folder.appendingPathComponent("exec.sqlite").path,
            port: port,
            logLevel: options.logLevel.level,
            hasFixedTime: reporting.fixedTime,
            words: command,
            faults: failing.faults
        )
        let (status, report) = try await watching.watched()
        for target in targets { try target.write(report) }
        let isTold = targets.contains { $0.path == nil }
        for row in report.rows where !isTold {
            for outcome in report.outcomes(of: row) where outcome.topic == .asked || outcome.status == .failed {
                Console.note("\(row.scenario): \(outcome.name): \(outcome.message)")
            }
        }
        guard status == 0 else { throw ExitCode(status) }
        if !report.isMet { throw Exit.disagreement }
    }
}
