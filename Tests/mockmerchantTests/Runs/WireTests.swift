import Foundation
import Journal
import Scenarios
import Server
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

@Suite(.timeLimit(.minutes(20)))
struct WireTests {
    /// One merchant of each service in each mode, and pages that no mode has.
    static let sample: [ScenarioID] =
        ["suowa-noodle", "huantang-park"].flatMap { merchant in
            ["coercive", "compliant", "deceptive", "nudging", "pure"].map { ScenarioID(rawValue: "\(merchant)@\($0)") }
        } + [
            "dine-in-pure-after-meal", "dine-in-skip-delayed", "dine-in-member-card-code", "dine-in-skip-stumbles",
            "parking-two-codes", "parking-pure-exit-lane", "parking-pure-unplated", "takeaway-plain-form",
            "dine-in-plain-pictures", "pickup-plain-address",
        ]

    @Test func `over a socket and in process a client sees the same`() async throws {
        let scenarios = try Self.sample.map(ShippedRange.scenario)
        let direct = try await DirectRange.open(scenarios)
        let inProcess = try await direct.probes(seed: "same")
        let run = try direct.run(seed: "same")
        let overSocket = try await Scratch.folder { folder in
            let file = JournalStore.Place.file(folder.appending(path: "range.sqlite").path)
            let journal = try await JournalStore(file)
            _ = try await journal.secret(orElse: DirectRange.secret)
            try await journal.close()
            let authority = try CertificateAuthority(now: DirectRange.surroundingsOfToday.now())
            let trust = try authority.certificatePEM
            let range = LiveRange(
                content: RangeContent(scenarios, of: direct.library),
                journal: file,
                surroundings: DirectRange.surroundingsOfToday,
                authority: authority
            )
            return try await range.whileOpen { port in
                let wire = try LiveWire(trusting: trust)
                let results = try await run.probes(at: "http://localhost:\(port)", over: wire)
                try await wire.shutdown()
                return try results.map { try $0.get() }
            }
        }
        #expect(overSocket.count == inProcess.count)
        for (left, right) in zip(overSocket, inProcess) {
            #expect(left.walks.map(\.policy) == right.walks.map(\.policy), "\(left.scenario)")
            for (one, other) in zip(left.walks, right.walks) {
                #expect(
                    Self.withoutPort(one) == Self.withoutPort(other),
                    "\(left.scenario) differs under \(one.policy) on sticker \(one.entryIndex)"
                )
            }
        }
    }

    @Test func `the same seed gives the same visits, another seed others`() async throws {
        let scenarios = [try ShippedRange.scenario("suowa-noodle@coercive")]
        let first = try await DirectRange.open(scenarios).probes(seed: "a").map(\.walks)
        let again = try await DirectRange.open(scenarios).probes(seed: "a").map(\.walks)
        let other = try await DirectRange.open(scenarios).probes(seed: "b").map(\.walks)
        #expect(first == again)
        #expect(first != other)
    }

    /// The trace with its hosts bare: handles and tokens stay, since both journals have one secret.
    static func withoutPort(_ trace: Trace) -> Trace {
        var bare = trace
        for step in bare.steps.indices {
            let host = bare.steps[step].exchange.host
            bare.steps[step].exchange.host = host.split(separator: ":").first.map(String.init) ?? host
        }
        return bare
    }
}
