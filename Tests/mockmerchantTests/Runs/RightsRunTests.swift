import Measurement
import Scenarios
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// Rights as a client meets them in the shipped range, over the wire.
@Suite(.timeLimit(.minutes(10)))
struct RightsRunTests {
    private static func probe(_ id: ScenarioID) async throws -> Probe {
        try #require(try await DirectRange.open([try ShippedRange.scenario(id)]).probes().first)
    }

    private static func price(_ probe: Probe) throws -> Price {
        Evaluation(of: probe, needing: try ShippedRange.library().law.necessity).price
    }

    private static func ways(_ probe: Probe) -> [Right: RightLine.Way] {
        Dictionary(uniqueKeysWithValues: probe.rightLines().map { ($0.right, $0.way) })
    }

    @Test(arguments: ["pickup-queued-offer", "takeaway-records-kept", "ticketing-agreed-news", "retail-receipt-notice"])
    func `where nothing is said of rights, all of them work on the page`(_ id: ScenarioID) async throws {
        let ways = Self.ways(try await Self.probe(id))
        for right in [Right.access, .copy, .correction, .withdrawal, .erasure] {
            #expect(ways[right] == .inPage, "\(right)")
        }
    }

    @Test func `what is seen is what the account page holds`() async throws {
        let probe = try await Self.probe("takeaway-records-kept")
        let walk = try #require(probe.main(.grantAll))
        let held = try #require(walk.steps.lazy.compactMap(\.sighting.account).first?.holds)
        #expect(!held.isEmpty)
        for right in [Right.access, .copy] {
            #expect(probe.rightLines().first { $0.right == right }?.items == held)
        }
        #expect(probe.rightLines().first { $0.right == .erasure }?.remains == [])
    }

    @Test func `a refusal, a hotline and no way are told apart`() async throws {
        #expect(Self.ways(try await Self.probe("takeaway-access-refused"))[.access] == .refused)
        let cinema = Self.ways(try await Self.probe("ticketing-copy-by-staff"))
        #expect(cinema[.copy] == .byStaff)
        #expect(cinema[.correction] == .absent)
        let mart = try await Self.probe("retail-access-identity-picture").rightLines()
        #expect(mart.first { $0.right == .access }?.given == [.idDocument])
        #expect(mart.first { $0.right == .copy }?.way == .obstructed)
    }

    @Test(
        arguments: [
            ("dine-in-opt-out-login", Milestone.optOut, [Demand.phoneNumber]),
            ("pickup-opt-out-staff", .optOut, [.staffContact]), ("ticketing-opt-out-question", .optOut, []),
            ("takeaway-erasure-identity-picture", .erasure, [.idDocument]), ("dine-in-erasure-code", .erasure, []),
        ] as [(ScenarioID, Milestone, [Demand])]
    )
    func `a right has the price that its pages ask, found by refusing first`(
        _ id: ScenarioID,
        _ errand: Milestone,
        _ excess: [Demand]
    ) async throws {
        let probe = try await Self.probe(id)
        let quote = try #require(try Self.price(probe).right(errand))
        #expect(quote.outcome == .settled)
        #expect(quote.excess == excess)
        let asked = probe.walks.flatMap(\.steps).filter { $0.sighting.right?.right.errand == errand }
        let isRefusedFirst = asked.contains { $0.sighting.asks.contains { $0.answer == .refused } }
        // A field can be left empty; a button that is itself the asking leaves no other way to try.
        #expect(isRefusedFirst == (excess == [.phoneNumber]))
    }

    @Test(arguments: ["parking-opt-out-fee", "retail-opt-out-dead", "pickup-opt-out-waits", "dine-in-no-way-out"])
    func `what takes money, days or leads nowhere is never reached`(_ id: ScenarioID) async throws {
        let quote = try Self.price(try await Self.probe(id)).right(.optOut)
        #expect(quote?.outcome == .unreached)
    }

    @Test(arguments: ["dine-in-pure", "tissue-nothing-held"])
    func `where nothing comes and nothing is held there is no quote`(_ id: ScenarioID) async throws {
        #expect(try Self.price(try await Self.probe(id)).rights == [])
    }
}
