import Foundation
import Journal
import Reports
import Scenarios
import Scoring
import Server
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// Plays the shipped scenarios under other words: some that the client's lexicon was not made from, and every register
/// that is served, in both scripts.
@Suite(.timeLimit(.minutes(20)))
struct HeldOutWordingTests {
    /// Of so many scenarios one is played in each phrasing; `BREADTH=full` plays them all.
    private static let stride = 13

    @Test func `every shipped scenario agrees under another merchant's words`() async throws {
        let library = try Phrasing.heldOut.library()
        try await agree(library.scenarios, of: library)
    }

    @Test(arguments: Phrasing.others)
    func `scenarios agree in every phrasing that is served, and in traditional characters`(
        _ phrasing: Phrasing
    ) async throws {
        let library = try phrasing.library()
        // Each phrasing begins elsewhere, so that together they play more of the range.
        let start = try #require(Phrasing.others.firstIndex(of: phrasing))
        let sample = library.scenarios.enumerated().filter { $0.offset % Self.stride == start % Self.stride }
        try await agree(Breadth.isFull ? library.scenarios : sample.map(\.element), of: library)
    }

    @Test(arguments: ["wording-held-out/zh-CN.yaml"] + Phrasing.served.dropFirst())
    func `another phrasing says every message, in other words`(_ file: String) throws {
        let shipped = try ShippedRange.library().wording.messages
        let other = try Phrasing(file: file).library().wording.messages
        #expect(Set(other.keys) == Set(shipped.keys))
        var same = 0
        for (id, words) in shipped {
            let otherwise = try #require(other[id])
            #expect(Self.places(in: otherwise) == Self.places(in: words), "\(id) fills other places")
            if otherwise == words { same += 1 }
        }
        #expect(same * 20 < shipped.count, "\(same) messages are the shipped ones")
    }

    @Test func `the range serves none of the words held out`() throws {
        let files = try Root(named: RepositoryRoot.folder.path).files()
        let read = [files.wording] + files.merchants + files.modes + files.scenarios
        #expect(!read.contains { $0.name.contains("held-out") })
    }

    private func agree(_ scenarios: [Scenario], of library: Library) async throws {
        let range = try await Self.range(of: library, playing: scenarios)
        let report = try await range.run().report(of: range.probes(), hasProof: true, seconds: nil)
        for row in report.rows {
            let views =
                row.disagreements.map { "\($0.kind.rawValue): \($0.note)" } + row.unmetPrices.map(\.text)
                + row.unmetDeclarations.map(\.text)
            #expect(row.agrees && views.isEmpty, "\(row.scenario): \(views.joined(separator: "; "))")
            #expect(row.notTested.isEmpty, "\(row.scenario) has a search that was cut off")
            #expect(row.unmapped.isEmpty, "\(row.scenario) shows what the lexicon does not know: \(row.unmapped)")
        }
        #expect(report.totals.agreeing == report.totals.compared)
    }

    private static func places(in words: String) -> [String] {
        words.matches(of: /\{[a-z]+\}/).map { String($0.output) }.sorted()
    }

    private static func range(of library: Library, playing scenarios: [Scenario]) async throws -> DirectRange {
        let server = try await RangeServer(
            content: RangeContent(scenarios, of: library, isBlind: false),
            journal: JournalStore(.memory, durability: .normal),
            surroundings: DirectRange.surroundings,
            version: "0.0.0-test"
        )
        server.open(plain: DirectRange.plainPort, secure: DirectRange.securePort)
        let wire = DirectWire(server: server)
        return DirectRange(library: library, scenarios: scenarios, server: server, wire: wire)
    }
}
