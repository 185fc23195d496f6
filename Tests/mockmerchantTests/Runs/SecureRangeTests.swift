import Foundation
import Journal
import Reports
import Scenarios
import Server
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// Encrypted pages beside plain ones: who trusts whom, and what travels how.
@Suite(.timeLimit(.minutes(10)))
struct SecureRangeTests {
    private static let today = DirectRange.surroundingsOfToday.now()

    /// What a wire gets of the site page of a visit on a range that speaks encrypted.
    private static func site(
        of scenario: ScenarioID,
        over wire: @escaping @Sendable (_ trust: String) throws -> LiveWire
    ) async throws -> Session {
        let authority = try CertificateAuthority(now: today)
        let trust = try authority.certificatePEM
        let range = LiveRange(
            content: RangeContent([try ShippedRange.scenario(scenario)], of: try ShippedRange.library()),
            journal: .memory,
            surroundings: DirectRange.surroundingsOfToday,
            authority: authority
        )
        return try await range.whileOpen { port in
            let wire = try wire(trust)
            let result: Result<Session, any Error>
            do {
                result = .success(
                    try await Session(opening: scenario, seed: "1", at: "http://localhost:\(port)", over: wire)
                )
            } catch {
                result = .failure(error)
            }
            try await wire.shutdown()
            return try result.get()
        }
    }

    @Test func `who trusts the range's authority gets encrypted pages`() async throws {
        let session = try await Self.site(of: "dine-in-pure") { try LiveWire(trusting: $0) }
        #expect(!session.isPlain)
        #expect(session.document.address.hasPrefix("https://range.localhost:"))
    }

    @Test func `who trusts another, or none, gets nothing`() async throws {
        let other = try CertificateAuthority(now: Self.today).certificatePEM
        let wires: [@Sendable (String) throws -> LiveWire] = [
            { _ in try LiveWire(trusting: other) }, { _ in LiveWire() },
        ]
        for wire in wires {
            await #expect(throws: WalkerError.self) { try await Self.site(of: "dine-in-pure", over: wire) }
        }
        #expect(throws: WalkerError.self) { try LiveWire(trusting: "no certificate") }
    }

    @Test func `an authority is made once, and its key is for its owner alone`() async throws {
        try Scratch.folder { folder in
            let store = AuthorityStore(beside: folder.appending(path: "range.sqlite").path)
            let made = try store.authority(now: Self.today)
            let mode = try FileManager.default.attributesOfItem(atPath: store.key.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(try store.authority(now: Self.today).certificatePEM == made.certificatePEM)
            try Data("none".utf8).write(to: store.certificate)
            #expect(throws: RunError.self) { try store.authority(now: Self.today) }
        }
    }

    @Test func `without an encrypted port the kind is not tested`() async throws {
        let scenario = try ShippedRange.scenario("takeaway-plain-form")
        let range = LiveRange(
            content: RangeContent([scenario], of: try ShippedRange.library()),
            journal: .memory,
            surroundings: DirectRange.surroundings
        )
        let run = try await DirectRange.open([scenario]).run()
        let probe = try await range.whileOpen { port in
            let wire = LiveWire()
            let results = try await run.probes(at: "http://localhost:\(port)", over: wire)
            try await wire.shutdown()
            return try #require(try results.first?.get())
        }
        let row = try #require(run.report(of: [probe], hasProof: false, seconds: nil).rows.first)
        #expect(row.notTested == [.plaintextTransport])
        #expect(row.findings.isEmpty)
    }
}
