import ArgumentParser
import Foundation
import Scenarios
import Vocabulary

/// `mockmerchant bench make`: the cases of a bench, and their sealed truth.
struct BenchMakeCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Write the cases of a bench and, apart from them, their sealed truth.",
        discussion: """
            Every violation comes with its twin, varied alike; near misses stand beside them; half or more of the verdicts \
            say that something is not there. The same seed gives the same bytes. Each case is walked by our own client \
            first: where key and measurement agree it is accepted, else it stays a candidate.
            """
    )

    @Option(help: "What cases are drawn by; who knows it can make the same bench, so keep it with the sealed part.")
    var seed = "1"

    @Option(help: "How many cases.")
    var count = 600

    @Option(name: [.customShort("o"), .customLong("out")], help: "The folder to write `public` and `sealed` into.")
    var output: String

    @Option(help: "The sealed folder of the bench before: ids keep their meaning, what changed gets a new revision.")
    var previous: String?

    @Flag(inversion: .prefixedNo, help: "Prove each case by a walk.")
    var proof = true

    @Flag(
        help: """
            Write beside each case what an offline tool needs: exchanges of its walks, documents and texts of its pages, \
            the declared guide, the package in source shape; pictures too where Chromium is found.
            """
    )
    var bundle = false

    @Flag(inversion: .prefixedNo, help: "Draw the pages of bundles where Chromium is found.")
    var pictures = true

    @Option(help: "Cases worked on at the same time.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup var options: RangeOptions

    func validate() throws {
        guard (2...20_000).contains(count) else { throw ValidationError("--count takes 2 to 20000, not \(count)") }
        guard !seed.isEmpty else { throw ValidationError("--seed takes words, not nothing") }
        guard jobs > 0 else { throw ValidationError("--jobs takes 1 or more, not \(jobs)") }
    }

    mutating func work() async throws {
        let folder = BenchFolder(output)
        let (shown, sealed) = (BenchFolder(folder.file("public").path), BenchFolder(folder.file("sealed").path))
        guard !FileManager.default.fileExists(atPath: sealed.file(BenchFolder.key).path) else {
            throw RunError.badInput(
                "\(output) holds a bench already; name another folder, and this one with --previous"
            )
        }
        let before = try previous.map { try BenchFolder($0).lines(of: BenchFolder.key, as: SealedCase.self).values }
        let (library, root) = try options.library(hasVariants: true)
        let maker = BenchMaker(
            library: library,
            lexicon: proof ? try options.lexicon(of: root) : nil,
            recipe: BenchRecipe(seed: seed, count: count),
            jobs: jobs
        )
        let cases = try await maker.proved(try await maker.cases(), progress: Console.progress(_:of:))
        try BenchWriter(
            cases: cases,
            recipe: maker.recipe,
            library: library,
            previous: before ?? [],
            submissionSchema: String(
                decoding: try root.file("fixtures/schema/bench-submission.schema.json").bytes,
                as: UTF8.self
            )
        ).write(public: shown, sealed: sealed)
        if bundle {
            let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
            let drawing = pictures ? BundlePictures(on: path) : nil
            let limits = try await maker.writeBundles(
                of: cases,
                into: shown.file("bundle"),
                reading: try options.lexicon(of: root),
                drawing: drawing,
                progress: Console.progress(_:of:)
            )
            try sealed.writeLines(
                of: limits,
                to: BundleLimits.file,
                schema: BundleLimits.schema,
                bench: maker.recipe.bench,
                canary: maker.recipe.canary
            )
        }
        Console.print(BenchTally(of: cases.map(\.sealed)).text)
    }
}
