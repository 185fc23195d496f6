import ArgumentParser
import Foundation
import Journal
import Reports
import Scenarios
import Scoring
import Vocabulary

/// `mockmerchant score`: what tools say of a bench's cases, held against the sealed key.
struct ScoreCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Score what detectors claim of a bench's cases against its sealed key, with intervals and baselines.",
        discussion: """
            Reads our JSON Lines (or one JSON document), CSV and SARIF 2.1.0; each file is a tool of its own, and the first \
            is compared with each other one. Every submission is sealed with time and hash before its score is shown. \
            docs/scoring.md has the formulas. Exit codes: 0 scored, 2 a key or submission that cannot be used, 64 usage.
            """
    )

    /// Whether mistakes are told.
    enum Mode: String, ExpressibleByArgument, CaseIterable {
        case practice
        case exam
    }

    @Option(help: ArgumentHelp("The bench's sealed folder, which holds key.jsonl.", valueName: "dir"))
    var key: String

    @Argument(help: "What tools hand in.")
    var claims: [String]

    @Option(
        name: .customLong("repeat"),
        help: ArgumentHelp("A further run of the first tool, for its stability; can be repeated.", valueName: "file")
    )
    var repeats: [String] = []

    @Option(
        help: ArgumentHelp(
            "Score items of a coarser list: \(TaxonomyCatalogue.ids.joined(separator: ", ")), or a YAML or CSV file.",
            valueName: "id-or-file"
        )
    )
    var taxonomy: String?

    @Option(
        help: ArgumentHelp(
            "What was looked at, for files that do not say: live, or bundle, whose limits are then not applicable.",
            valueName: "live|bundle"
        )
    )
    var input: Submission.Input?

    @Option(help: "practice tells every mistake; exam tells sums alone, and scores a submission once.")
    var mode = Mode.practice

    @Option(help: "How many submissions of one tool an exam scores.")
    var attempts = 1

    @Option(help: "The seed of the bootstrap's dice.")
    var seed = Bootstrap.standardSeed

    @Option(help: "How often the bootstrap draws.")
    var draws = Bootstrap.standardDraws

    @Option(name: .customLong("lang"), help: "zh or en, for table and page.")
    var language = Language.en

    @Flag(help: "Name no tool.")
    var anonymous = false

    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            "FORMAT or FORMAT=PATH (\(ScorecardFormat.names)); can be repeated.",
            valueName: "format=path"
        )
    )
    var reports: [String] = []

    @OptionGroup var options: RangeOptions

    func validate() throws {
        guard (1...1_000).contains(attempts) else { throw ValidationError("--attempts is a number from 1 to 1000") }
        guard (1...100_000).contains(draws) else { throw ValidationError("--draws is a number from 1 to 100000") }
    }

    mutating func work() async throws {
        let targets = try ScorecardTarget.targets(named: reports)
        let law = try Self.law(of: try Root(named: options.root))
        let bench = try ScoredBench(sealed: key)
        let scheme = LabelScheme(taxonomy: try Self.taxonomy(taxonomy, law: law), law: law)
        let submissions = try SubmissionFile.read(claims).map { $0.reading(input) }
        let further = try SubmissionFile.read(repeats).map { $0.reading(input) }
        for file in submissions + further { try Self.check(file, against: bench.key) }
        let name = submissions[0].submission.tool.name
        for file in further where file.submission.tool.name != name {
            throw RunError.badInput(
                "\(file.path) is a run of `\(file.submission.tool.name)`, not of `\(name)`; repeat one tool"
            )
        }
        let ledger = SubmissionLedger(folder: bench.sealed)
        let seals = try ledger.seal(
            submissions,
            repeats: further,
            mode: mode.rawValue,
            attempts: attempts,
            bench: bench.key
        )
        let settings = Scorecard.Settings(draws: draws, seed: seed)
        let grep = try bench.grep()
        let cards = submissions.enumerated().map { place, file in
            Scorecard(
                of: file.submission,
                repeats: place == 0 ? further.map(\.submission) : [],
                key: bench.key,
                scheme: scheme,
                grep: grep,
                settings: settings
            )
        }
        let comparisons = submissions.dropFirst().map { file in
            ToolComparison(
                submissions[0].submission,
                with: file.submission,
                key: bench.key,
                scheme: scheme,
                settings: settings
            )
        }
        let report = ScorecardReport(
            version: Version.text,
            cards: cards,
            seals: seals,
            comparisons: comparisons,
            isExplained: mode == .practice,
            isAnonymous: anonymous,
            language: language,
            keyPath: key,
            entries: bench.entries()
        )
        let replays = CaseReplays(
            sealed: BenchFolder(key),
            key: bench.key,
            submissions: submissions.map(\.submission)
        )
        for target in targets { try target.write(report, replaying: mode == .practice ? replays : nil) }
    }

    /// The law tables; problems are printed and end the run.
    private static func law(of root: Root) throws -> LawTables {
        let read = LibraryReader.read(try root.commonFiles())
        for problem in read.problems { Console.log(problem.text) }
        guard read.problems.isEmpty else {
            throw RunError.badInput("the law tables cannot be used; nothing was scored")
        }
        return read.library.law
    }

    /// The taxonomy of an id or a file; nil for the kinds themselves.
    private static func taxonomy(_ name: String?, law: LawTables) throws -> Taxonomy? {
        guard let name, name != "kinds" else { return nil }
        if let taxonomy = TaxonomyCatalogue.taxonomy(name, in: law) { return taxonomy }
        guard name.contains("/") || name.contains(".") else {
            let near = Nearness.nearest(to: name, among: TaxonomyCatalogue.ids).map { ", did you mean `\($0)`" } ?? ""
            let known = TaxonomyCatalogue.ids.joined(separator: ", ")
            throw RunError(
                message: "there is no taxonomy `\(name)`\(near); use one of \(known), or name a file",
                code: Exit.usage
            )
        }
        let bytes = try ScoredBench.bytes(at: name)
        if name.hasSuffix(".csv") {
            let read = TaxonomyCSV.read(String(decoding: bytes, as: UTF8.self), file: name)
            for problem in read.problems { Console.log(problem.text) }
            guard let taxonomy = read.taxonomy else {
                throw RunError.badInput("\(name) is no taxonomy; nothing was scored")
            }
            return taxonomy
        }
        let read = TaxonomyReader.read(bytes, file: name)
        for problem in read.problems { Console.log(problem.text) }
        guard let taxonomy = read.taxonomy else {
            throw RunError.badInput("\(name) is no taxonomy; nothing was scored")
        }
        return taxonomy
    }

    /// Refuses a submission that says it was made on another bench, or over bundles that the bench does not have.
    private static func check(_ file: SubmissionFile, against key: BenchKey) throws {
        guard file.submission.input != .bundle || key.limits != nil else {
            throw RunError.badInput(
                "\(file.path) is a run over bundles, and the bench has none; make it with `bench make --bundle`"
            )
        }
        guard let bench = file.submission.bench, bench != key.header.bench else { return }
        throw RunError.badInput(
            "\(file.path) was made on `\(bench)`, and the key is of `\(key.header.bench)`; hand in a run on that bench"
        )
    }
}

extension Submission.Input: ExpressibleByArgument {}
