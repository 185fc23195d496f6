import ArgumentParser
import Foundation
import Journal
import Reports
import Scenarios
import Vocabulary

/// `mockmerchant check`: lints what it is given, then proves it.
struct CheckCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Lint scenarios, then prove that key, findings and expectation agree.",
        discussion: "Exit codes: 0 agreed, 1 disagreement or unmet expectation, 2 bad input, 3 could not run."
    )

    @Argument(help: "Scenario files; the whole shipped range without any.")
    var files: [String] = []

    @OptionGroup var options: RangeOptions

    @OptionGroup var walking: RunOptions

    @Flag(name: .customLong("no-walk"), help: "Only lint.")
    var onlyLints = false

    @Flag(name: .customLong("in-process"), help: "Walk the whole server without sockets: the same bytes, sooner.")
    var isInProcess = false

    @Option(help: "Keep the journal in this file; in memory without it.")
    var journal: String?

    @OptionGroup var reporting: ReportOptions

    @OptionGroup var failing: TermsOptions

    @OptionGroup var meeting: FaultOptions

    mutating func work() async throws {
        let targets = try reporting.targets()
        let terms = try failing.terms(heedsAuthors: true)
        let (library, root) = try options.library(scenarios: files, isProof: !onlyLints)
        guard !onlyLints else {
            Console.note("\(library.files.count) scenario files are well made")
            return
        }
        let scenarios = files.isEmpty ? library.scenarios : library.files + library.files.compactMap(\.turned)
        let run = RangeRun(
            library: library,
            scenarios: scenarios.sorted { $0.id < $1.id },
            lexicon: try options.lexicon(of: root),
            seed: walking.seed,
            jobs: walking.jobs,
            terms: terms,
            places: ScenarioPlaces(of: try root.files(scenarios: files))
        )
        let report = try await Walking(
            run: run,
            journal: journal.map { .file($0) } ?? .memory,
            logLevel: options.logLevel.level,
            hasProof: true,
            faults: meeting.faults,
            isInProcess: isInProcess,
            manner: RangeRun.Manner(keepsExchanges: reporting.needsExchanges(targets)),
            hasFixedTime: reporting.fixedTime
        ).report()
        meeting.tell(SetbackCounts(of: report))
        // The files of a whole range are large, and one waits for nothing of the other.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for target in targets where target.path != nil { group.addTask { try target.write(report) } }
            try await group.waitForAll()
        }
        let shown =
            try targets.filter { $0.path == nil } + (targets.contains { $0.path == nil } ? [] : [ReportTarget("table")])
        for target in shown { try target.write(report) }
        if !report.isMet { throw Exit.disagreement }
    }
}
