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

/// Plays the shipped scenarios under words that the client's lexicon was not made from.
@Suite(.timeLimit(.minutes(10)))
struct HeldOutWordingTests {
    private static let file = "fixtures/wording-held-out/zh-CN.yaml"

    @Test func `every shipped scenario agrees under another merchant's words`() async throws {
        let library = try Self.library()
        let range = try await Self.range(of: library)
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

    @Test func `the words held out say every message, in other words`() throws {
        let (shipped, heldOut) = (try ShippedRange.library().wording.messages, try Self.library().wording.messages)
        #expect(Set(heldOut.keys) == Set(shipped.keys))
        var same = 0
        for (id, words) in shipped {
            let other = try #require(heldOut[id])
            #expect(Self.places(in: other) == Self.places(in: words), "\(id) fills other places")
            if other == words { same += 1 }
        }
        #expect(same * 20 < shipped.count, "\(same) messages are the shipped ones")
    }

    @Test func `the range serves none of them`() throws {
        let files = try Root(named: RepositoryRoot.folder.path).files()
        let read = [files.wording] + files.merchants + files.modes + files.scenarios
        #expect(!read.contains { $0.name.contains("held-out") })
    }

    private static func places(in words: String) -> [String] {
        words.matches(of: /\{[a-z]+\}/).map { String($0.output) }.sorted()
    }

    /// The shipped library with its wording exchanged.
    private static func library() throws -> Library {
        var files = try Root(named: RepositoryRoot.folder.path).files()
        let bytes = try Data(contentsOf: RepositoryRoot.folder.appending(path: file))
        files.wording = LibraryReader.File(name: file, bytes: Array(bytes))
        let (library, problems) = LibraryReader.read(files)
        if let problem = problems.first { throw problem }
        return library
    }

    private static func range(of library: Library) async throws -> DirectRange {
        let server = try await RangeServer(
            content: RangeContent(library.scenarios, of: library, isBlind: false),
            journal: JournalStore(.memory, durability: .normal),
            surroundings: DirectRange.surroundings,
            version: "0.0.0-test"
        )
        server.open(plain: DirectRange.plainPort, secure: DirectRange.securePort)
        let wire = DirectWire(server: server)
        return DirectRange(library: library, scenarios: library.scenarios, server: server, wire: wire)
    }
}
