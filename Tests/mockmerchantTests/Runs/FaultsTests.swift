import Foundation
import Measurement
import Reports
import Scenarios
import Synchronization
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// Shows that what goes wrong and is nobody's doing changes no finding, no price and no end.
@Suite(.timeLimit(.minutes(20)))
struct FaultsTests {
    /// Each fault as it is strongest, for walks that are made without waiting.
    private static let faults: [SeededFault] = [
        SeededFault(.latency, .milliseconds(0...2)), SeededFault(.serverError, .every(3)),
        SeededFault(.drop, .every(3)), SeededFault(.paymentCancelled), SeededFault(.notificationLate),
        SeededFault(.notificationDoubled), SeededFault(.soldOut),
    ]

    /// The setbacks by which walks tell that they met a fault; none where nothing is to be seen.
    private static func setbacks(of fault: SeededFault.ID) -> Set<Setback> {
        switch fault {
        case .latency, .notificationDoubled: []
        case .serverError: [.serverFailed, .answerLost]
        case .drop: [.noAnswer, .answerLost]
        case .paymentCancelled: [.paymentCancelled]
        case .notificationLate: [.paymentPending]
        case .soldOut: [.soldOut]
        }
    }

    /// A pairwise sample: every service with every role with every fault, and each kind at least once.
    private static func sample() throws -> [SeededFault.ID: [Scenario]] {
        let library = try ShippedRange.library()
        var used: Set<ScenarioID> = []
        var kinds: Set<Kind> = []
        var sample: [SeededFault.ID: [Scenario]] = [:]
        for fault in faults {
            for service in Service.allCases {
                for role in ["violation", "twin", "near-miss", "mode"] {
                    let fitting = library.scenarios.filter { $0.service == service && $0.role.word == role }
                    // What was not seen yet goes first: a kind, then a scenario.
                    let chosen =
                        fitting.first { $0.role.kind.map { !kinds.contains($0) } ?? false }
                        ?? fitting.first { !used.contains($0.id) } ?? fitting.first
                    guard let chosen else { continue }
                    used.insert(chosen.id)
                    if let kind = chosen.role.kind { kinds.insert(kind) }
                    sample[fault.id, default: []].append(chosen)
                }
            }
        }
        return sample
    }

    @Test(arguments: faults) func `findings, prices and ends are the same with a fault and without`(
        _ fault: SeededFault
    ) async throws {
        let scenarios = try #require(try Self.sample()[fault.id])
        #expect(Set(scenarios.map(\.service)) == Set(Service.allCases))
        let plain = try await DirectRange.open(scenarios)
        let troubled = try await DirectRange.open(scenarios, meeting: [fault])
        let (calm, struck) = (try await plain.probes(), try await troubled.probes())
        let run = try troubled.run()
        for ((scenario, one), other) in zip(zip(scenarios, calm), struck) {
            let (before, after) = (
                run.row(of: scenario, one, hasProof: true), run.row(of: scenario, other, hasProof: true)
            )
            #expect(before.findings.map(\.kind) == after.findings.map(\.kind), "\(scenario.id)")
            #expect(before.price == after.price, "\(scenario.id)")
            #expect(before.disagreements.isEmpty && after.disagreements.isEmpty, "\(scenario.id)")
            #expect(after.unmetPrices.isEmpty && after.unmetDeclarations.isEmpty, "\(scenario.id)")
            #expect(Self.ends(of: one) == Self.ends(of: other), "\(scenario.id)")
            #expect(one.walks.flatMap(\.setbacks).isEmpty, "\(scenario.id)")
        }
        let met = Set(struck.flatMap(\.walks).flatMap(\.setbacks))
        // An act that was played and whose answer was lost is answered when it is sent again: no walk need know.
        #expect(met.isSubset(of: Self.setbacks(of: fault.id)), "\(met)")
        #expect(met.isEmpty == Self.setbacks(of: fault.id).isEmpty, "no walk met it")
    }

    /// How each walk ended and what it reached, by its policy and entry.
    private static func ends(of probe: Probe) -> Set<String> {
        Set(
            probe.walks.map { walk in
                let reached = probe.service.milestones.filter(walk.reaches).map(\.rawValue)
                return "\(walk.policy)/\(walk.entryIndex): \(walk.end.rawValue), \(reached)"
            }
        )
    }

    @Test func `no answer to a consumer names a fault, and a failing server says no more than one does`() async throws {
        let scenarios = try #require(try Self.sample()[.soldOut])
        let range = try await DirectRange.open(scenarios, meeting: Self.faults)
        let heard = HeardAnswers()
        let run = try range.run()
        _ = try await run.probes(at: DirectRange.base, over: HearingWire(wire: range.wire, heard: heard))
        let answers = heard.all
        #expect(Set(answers.keys).isSuperset(of: [200, 500, 502, 504]))
        for (status, texts) in answers {
            for id in SeededFault.ID.allCases {
                #expect(!texts.contains { $0.contains(id.rawValue) }, "\(status) names \(id.rawValue)")
            }
            guard status >= 500 else { continue }
            let title = [500: "Internal Server Error", 502: "Bad Gateway", 504: "Gateway Timeout"][status] ?? "?"
            #expect(texts == [#"{"status":\#(status),"title":"\#(title)","type":"about:blank"}"#])
        }
    }

    @Test func `everything at once is the same too, and the same seed meets the same`() async throws {
        let scenarios = try #require(try Self.sample()[.drop])
        let library = try ShippedRange.library()
        let all = Self.faults
        let probes = try await DirectRange.open(scenarios, meeting: all).probes()
        let again = try await DirectRange.open(scenarios, meeting: all).probes()
        #expect(probes == again)
        for (scenario, probe) in zip(scenarios, probes) {
            let evaluation = Evaluation(of: probe, needing: library.law.necessity, knowing: library.law.municipalities)
            #expect(evaluation.findings.map(\.kind).sorted() == scenario.expect.findings, "\(scenario.id)")
        }
    }
}

/// The answers that consumers got, by their status; each text once.
private final class HeardAnswers: Sendable {
    private let answers = Mutex<[Int: Set<String>]>([:])

    /// Everything so far.
    var all: [Int: Set<String>] { answers.withLock(\.self) }

    /// Hears one more.
    func hear(_ response: WireResponse) {
        let text = String(decoding: response.body, as: UTF8.self)
        answers.withLock { _ = $0[response.status, default: []].insert(text) }
    }
}

/// A wire that listens to what consumers are answered; the admin's part is not theirs.
private struct HearingWire: Wire {
    let wire: DirectWire
    let heard: HeardAnswers

    func send(_ request: WireRequest) async throws -> WireResponse {
        let response = try await wire.send(request)
        if !request.url.contains("/__admin/") { heard.hear(response) }
        return response
    }
}
