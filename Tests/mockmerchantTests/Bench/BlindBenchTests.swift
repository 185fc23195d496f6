import Foundation
import HTTPTypes
import Scenarios
import Scoring
import Server
import Synchronization
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// A bench as it is served: consumers' pages alone, any well-formed value taken, nothing named.
@Suite(.timeLimit(.minutes(10)))
struct BlindBenchTests {
    private static let seed = "blind"

    @Test func `no admin part, no street, and nothing on a page that names a case's doings`() async throws {
        let cases = try await BenchFixture.cases(60, seed: Self.seed)
        let names = try BenchFixture.library().scenarios.map(\.id.rawValue).filter { $0.contains("-") }
        let words = Set(names + Kind.allCases.map(\.rawValue) + cases.flatMap(\.sealed.hardModes))
        try await BenchFixture.range(of: cases, seed: Self.seed).inProcess { server in
            for path in ["health", "version", "scenarios", "visits", "requests", "settings", "openapi.json", "metrics"]
            {
                let answer = try await server.answer(.get, BenchRange.directBase + "/__admin/" + path)
                #expect(answer.status == 404, "\(path)")
            }
            #expect(try await server.answer(.get, BenchRange.directBase + "/").status == 404)
            let wire = OverheardText(over: DirectWire(server: server))
            for one in cases.prefix(30) {
                let prober = Prober(
                    case: one.told,
                    at: BenchRange.directBase,
                    over: wire,
                    lexicon: try BenchFixture.lexicon()
                )
                _ = try await prober.glance()
            }
            let text = wire.text
            let told = words.filter { text.contains($0) }
            #expect(told.isEmpty, "pages name \(told.sorted().prefix(5))")
        }
    }

    @Test func `both members of a pair have one identity card, others have their own`() async throws {
        let cases = try await BenchFixture.cases(240, seed: Self.seed)
        let cards = Set(cases.map(\.told.card))
        #expect(cards.count > cases.count / 3, "cases share their identity cards")
        for one in cases {
            guard let pair = cases.first(where: { $0.told.id == one.sealed.pair }) else { continue }
            #expect(pair.told.card[IdentityCard.companyTitle] == one.told.card[IdentityCard.companyTitle])
        }
    }

    @Test func `our own client enters over the wire, and what it claims is scored`() async throws {
        let cases = try await BenchFixture.cases(90, seed: Self.seed)
        let library = try BenchFixture.library()
        let claims = try await BenchFixture.range(of: cases, seed: Self.seed).inProcess { server in
            try await BenchWalk(
                cases: cases.map(\.told),
                lexicon: try BenchFixture.lexicon(),
                law: library.law,
                jobs: 2
            ).claims(at: BenchRange.directBase, over: DirectWire(server: server))
        }
        #expect(claims.count == cases.count)
        #expect(!claims.contains { $0.status == "error" })
        for (one, claim) in zip(cases, claims) where one.sealed.hardModes.isEmpty && one.sealed.split != .hidden {
            let said = Set(claim.findings.map(\.rule))
            for finding in one.sealed.findings where !finding.isDrawn {
                let isSaid = said.contains(finding.kind.rawValue)
                #expect(isSaid == (finding.verdict != .compliant), "\(one.sealed.scenario) \(finding.kind.rawValue)")
            }
        }
    }
}

/// Keeps every text that came over a wire.
private final class OverheardText: Wire {
    private let wire: any Wire
    private let heard = Heard()

    init(over wire: any Wire) { self.wire = wire }

    /// Everything, one answer after the other.
    var text: String { heard.all }

    func send(_ request: WireRequest) async throws -> WireResponse {
        let response = try await wire.send(request)
        heard.add(String(decoding: response.body, as: UTF8.self))
        for header in response.headers { heard.add("\(header.name): \(header.value)") }
        return response
    }
}

/// Texts, one behind the other.
private final class Heard: Sendable {
    private let texts = Mutex<[String]>([])

    var all: String { texts.withLock { $0.joined(separator: "\n") } }

    func add(_ text: String) { texts.withLock { $0.append(text) } }
}
