import ArgumentParser
import Journal
import Reports
import Scenarios
import Vocabulary

/// `mockmerchant walk`: probes scenarios and prints what each makes a person hand over.
struct WalkCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "walk",
        abstract: "Walk merchants with scripted consumers and measure what each demands.",
        discussion: """
            A selector is a scenario id (`dine-in-pure`), a glob of ids (`'parking-*'`), a kind \
            (`forced-follow-gate`: all that are about it, lawful ones too), a service (`dine-in`, `parking`) or a mode \
            (`coercive`); `mockmerchant list scenarios`, `list kinds` and `list modes` name them. \
            Exit codes: 0 as expected, 1 unmet expectation, 2 bad input, 3 could not run.
            """
    )

    @Argument(help: "Which scenarios; all without any.")
    var selectors: [String] = []

    @OptionGroup var options: RangeOptions

    @OptionGroup var walking: RunOptions

    @Option(name: .customLong("report"), help: "FORMAT or FORMAT=PATH (table, json, html); can be repeated.")
    var reports: [String] = []

    @Option(help: "Keep the journal in this file; in memory without it.")
    var journal: String?

    @Option(help: "Record the client's exchanges in this file, without values, for `evidence export --recording`.")
    var record: String?

    @Option(help: "With which app codes are scanned (chat, wallet, browser), whatever the scenarios say.")
    var entry: ScanApp?

    @Option(help: "Who walks: a persona's id; `mockmerchant list personas` names them.")
    var persona = Persona.adult.id.rawValue

    @Flag(help: "Name the selected scenarios and walk none.")
    var list = false

    mutating func work() async throws {
        let targets = try (reports.isEmpty ? ["table"] : reports).map(ReportTarget.init)
        let (library, root) = try options.library()
        let scenarios = try Selection(selectors: selectors).scenarios(in: library)
        guard !list else {
            Console.print(scenarios.map(\.id.rawValue).joined(separator: "\n"))
            return
        }
        let run = RangeRun(
            library: library,
            scenarios: scenarios,
            lexicon: try options.lexicon(of: root),
            seed: walking.seed,
            jobs: walking.jobs,
            entry: entry,
            persona: try chosen(of: try root.personas())
        )
        let report = try await Walking(
            run: run,
            journal: journal.map { .file($0) } ?? .memory,
            logLevel: options.logLevel.level,
            hasProof: false,
            recording: record
        ).report()
        for target in targets { try target.write(report) }
        // What a scenario's author expects is what the adult meets.
        guard run.persona.id == Persona.adult.id else { return }
        let isMet = zip(scenarios, report.rows).allSatisfy { scenario, row in
            Set(row.findings.map(\.kind)) == Set(scenario.expect.findings)
        }
        if !isMet { throw Exit.disagreement }
    }

    private func chosen(of personas: [Persona]) throws -> Persona {
        if let known = personas.first(where: { $0.id.rawValue == persona }) { return known }
        let near = Nearness.nearest(to: persona, among: personas.map(\.id.rawValue))
        throw RunError.badInput(
            "no persona is called `\(persona)`" + (near.map { ", did you mean `\($0)`" } ?? "")
                + "; `mockmerchant list personas` names them"
        )
    }
}

extension ScanApp: ExpressibleByArgument {}
