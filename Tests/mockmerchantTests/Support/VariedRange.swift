import Flow
import Foundation
import Journal
import Measurement
import Scenarios
import Server
import TestKit
import Vocabulary

@testable import mockmerchant

/// The shipped range with what scenarios are varied with, and varied scenarios walked in this process.
enum VariedRange {
    /// The library with every register, the held-out one too.
    static func library() throws -> Library { try read.get() }

    /// One scenario, played otherwise under an id of its own.
    struct Play: Sendable {
        /// The scenario as its author wrote it.
        var original: Scenario
        /// What is otherwise.
        var variant: Variant
        /// What is played.
        var varied: Varied
    }

    /// Varies scenarios; each play gets an id that says nothing but its number.
    static func plays(_ pairs: [(Scenario, Variant)], in library: Library) -> [Play] {
        pairs.enumerated().map { number, pair in
            var varied = library.varied(pair.0, by: pair.1)
            varied.scenario.id = ScenarioID(rawValue: "play-\(number)")
            return Play(original: pair.0, variant: pair.1, varied: varied)
        }
    }

    /// What a client measures of each play.
    static func evaluations(of plays: [Play], in library: Library) async throws -> [(Probe, Evaluation)] {
        let journal = try await JournalStore(.memory, durability: .normal)
        _ = try await journal.secret(orElse: DirectRange.secret)
        let offers = plays.map { play in
            RangeContent.Offer(
                script: Script(play.varied.scenario, merchant: play.varied.merchant, wording: play.varied.wording),
                merchantZh: play.varied.merchant.name.zh,
                merchantEn: play.varied.merchant.name.en,
                titleZh: "",
                titleEn: ""
            )
        }
        let server = try await RangeServer(
            content: RangeContent(offers: offers),
            journal: journal,
            surroundings: DirectRange.surroundings,
            version: "0.0.0-test"
        )
        server.open(plain: DirectRange.plainPort, secure: DirectRange.securePort)
        let range = DirectRange(
            library: library,
            scenarios: plays.map(\.varied.scenario),
            server: server,
            wire: DirectWire(server: server)
        )
        return try await range.probes().map { probe in
            (probe, Evaluation(of: probe, needing: library.law.necessity, knowing: library.law.municipalities))
        }
    }

    private static let read = Result {
        let root = try Root(named: RepositoryRoot.folder.path)
        var files = try root.files()
        files.variants = try root.variantFiles(heldOut: true)
        let (library, problems) = LibraryReader.read(files)
        if let problem = problems.first { throw problem }
        return library
    }
}
