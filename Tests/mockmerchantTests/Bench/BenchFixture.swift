import Foundation
import Journal
import Scenarios
import Server
import TestKit
import Vocabulary
import Walker

@testable import mockmerchant

/// Benches of the shipped range, made in this process.
enum BenchFixture {
    /// The range with all that variants need.
    static func library() throws -> Library { try VariedRange.library() }

    /// The client's words.
    static func lexicon() throws -> Lexicon {
        try LexiconReader.lexicon(from: try Root(named: RepositoryRoot.folder.path).lexiconText())
    }

    /// The cases of a bench.
    static func cases(_ count: Int, seed: String) async throws -> [MadeCase] {
        let maker = BenchMaker(
            library: try library(),
            lexicon: nil,
            recipe: BenchRecipe(seed: seed, count: count),
            jobs: ProcessInfo.processInfo.activeProcessorCount
        )
        return try await maker.cases()
    }

    /// The same with each case proved.
    static func proved(_ count: Int, seed: String) async throws -> [MadeCase] {
        let maker = BenchMaker(
            library: try library(),
            lexicon: try lexicon(),
            recipe: BenchRecipe(seed: seed, count: count),
            jobs: ProcessInfo.processInfo.activeProcessorCount
        )
        return try await maker.proved(try await maker.cases())
    }

    /// A range that serves cases as `bench serve` does.
    static func range(of cases: [MadeCase], seed: String) -> BenchRange {
        BenchRange(
            offers: cases.map { .init(nameless: $0.script) },
            secret: BenchRecipe(seed: seed, count: cases.count).secret,
            journal: .memory
        )
    }
}
