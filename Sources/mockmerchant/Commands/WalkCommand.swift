import ArgumentParser
import Foundation
import Journal
import Reports
import Scenarios
import Vocabulary
import Walker

/// `mockmerchant walk`: probes scenarios and prints what each makes a person hand over.
struct WalkCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "walk",
        abstract: "Walk merchants with scripted consumers and measure what each demands; play walks written by hand.",
        discussion: """
            A selector is a scenario id (`dine-in-pure`), a glob of ids (`'parking-*'`), a kind \
            (`forced-follow-gate`: all that are about it, lawful ones too), a service (`dine-in`, `parking`) or a mode \
            (`coercive`); `mockmerchant list scenarios`, `list kinds` and `list modes` name them. \
            A path that ends in .yaml is a walk written by hand (docs/walk-scripts.md); alone it is all that is walked. \
            Exit codes: 0 as expected; 1 an unexpected finding, a missing one, a broken budget; 2 bad input; 3 could not \
            connect or run; 64 a word that is not known; 130 interrupted.
            """
    )

    @Argument(help: "Which scenarios, and which written walks (*.yaml); all scenarios without any.")
    var selectors: [String] = []

    @OptionGroup var options: RangeOptions

    @OptionGroup var walking: RunOptions

    @OptionGroup var reporting: ReportOptions

    @OptionGroup var failing: TermsOptions

    @OptionGroup var meeting: FaultOptions

    @OptionGroup var picking: PickingOptions

    @Option(help: "Keep the journal in this file; in memory without it.")
    var journal: String?

    @Option(help: "Record the client's exchanges in this file, without values, for `evidence export --recording`.")
    var record: String?

    @Option(help: "With which app codes are scanned (chat, wallet, browser), whatever the scenarios say.")
    var entry: ScanApp?

    @Option(help: "Who walks: a persona's id; `mockmerchant list personas` names them.")
    var persona = Persona.adult.id.rawValue

    @Option(
        help:
            "Walk under this policy alone (grant-all, refuse-all, refuse:follow, …): what is asked and given, no price."
    )
    var policy: Policy?

    @Option(help: "Walk the range that runs at this address; one is started for the run without it.")
    var server: String?

    @Option(help: "What opens that range's admin part, where it asks for it.")
    var token: String?

    @Option(help: "The authority that vouches for that range's encrypted pages (a PEM file).")
    var trust: String?

    @Option(help: "A host beside this machine that may be walked; can be repeated.")
    var allowHost: [String] = []

    @Option(help: "Begin no other scenario once so many failed.")
    var maxFailures: Int?

    @Option(
        name: .customLong("repeat"),
        help: "Walk each scenario so often, every time with another seed; what wavers fails."
    )
    var repetitions = 1

    func validate() throws {
        guard repetitions >= 1 else { throw ValidationError("--repeat takes 1 or more, not \(repetitions)") }
        guard (maxFailures ?? 1) >= 1 else { throw ValidationError("--max-failures takes 1 or more") }
        guard server == nil || journal == nil else {
            throw ValidationError(
                "--journal keeps the visits of a range of one's own; with --server its own journal does"
            )
        }
    }

    mutating func work() async throws {
        let targets = try reporting.targets(orElse: .table)
        let held = try failing.terms(heedsAuthors: true)
        let (library, root) = try options.library()
        let files = selectors.filter(ScriptFiles.isScript)
        let words = selectors.filter { !ScriptFiles.isScript($0) }
        let personas = try root.personas()
        let written = try ScriptFiles.scripts(at: files, of: library, personas: personas)
        let chosen =
            words.isEmpty && !written.isEmpty ? [] : try Selection(selectors: words).scenarios(in: library)
        let whole = try chosen.isEmpty ? [] : picking.narrowed(chosen)
        let allScripts = picking.narrowed(written)
        let (scenarios, scripts, shard) = try picking.share(of: whole, allScripts)
        guard !picking.list else {
            Console.print((scenarios.map(\.id.rawValue) + scripts.map(\.file)).joined(separator: "\n"))
            return
        }
        let persona = try self.chosen(of: personas)
        // What a scenario's author expects is what the adult meets, who tries everything.
        var terms = held
        terms.heedsAuthors = persona.id == Persona.adult.id && policy == nil
        var run = RangeRun(
            library: library,
            scenarios: scenarios,
            lexicon: try options.lexicon(of: root),
            seed: walking.seed,
            jobs: walking.jobs,
            entry: entry,
            persona: persona,
            shard: shard,
            selection: whole,
            policy: policy,
            terms: terms,
            places: ScenarioPlaces(of: try root.files()),
            targets: AllowedTargets(extra: Set(allowHost))
        )
        (run.scripts, run.wholeScripts, run.personas) = (scripts, allScripts, personas)
        let report = try await Walking(
            run: run,
            journal: journal.map { .file($0) } ?? .memory,
            logLevel: options.logLevel.level,
            hasProof: false,
            recording: record,
            faults: meeting.faults,
            manner: RangeRun.Manner(
                keepsExchanges: reporting.needsExchanges(targets),
                maxFailures: maxFailures,
                repetitions: repetitions
            ),
            hasFixedTime: reporting.fixedTime,
            target: try runningRange()
        ).report()
        for target in targets { try target.write(report) }
        meeting.tell(SetbackCounts(of: report))
        let asked = scenarios.count + scripts.count
        if report.rows.count < asked {
            Console.note(
                "mockmerchant: stopped after \(maxFailures ?? 0) failures; \(asked - report.rows.count) not walked"
            )
        }
        if selectors.isEmpty || !picking.lastFailed { try LastFailed.keep(report) }
        if !report.isMet { throw Exit.disagreement }
    }

    private func runningRange() throws -> RunningRange? {
        guard let server else { return nil }
        guard let address = try? WebAddress(server), ["http", "https"].contains(address.scheme) else {
            throw RunError(
                message: "--server takes an address such as http://localhost:8080, not `\(server)`",
                code: Exit.usage
            )
        }
        let authority = try trust.map { path in
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
                throw RunError.badInput("\(path) cannot be read; name the PEM file that `serve --tls` made")
            }
            return text
        }
        let base = server.hasSuffix("/") ? String(server.dropLast()) : server
        return RunningRange(address: base, token: token, authority: authority)
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

extension Policy: ExpressibleByArgument {
    /// Reads a policy as the command line names it.
    package init?(argument: String) {
        self.init(argument)
        // What is done by hand stands in a script.
        if self == .byHand { return nil }
    }
}
