import Foundation
import Measurement
import Scenarios
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// Who walks decides what is given, and what the merchant knows.
@Suite(.timeLimit(.minutes(10)))
struct PersonasTests {
    private static func persona(_ id: PersonaID) throws -> Persona {
        try #require(try Root(named: RepositoryRoot.folder.path).personas().first { $0.id == id })
    }

    private static func probe(_ scenario: ScenarioID, as id: PersonaID) async throws -> Probe {
        let range = try await DirectRange.open([try ShippedRange.scenario(scenario)])
        var run = try range.run()
        run.persona = try persona(id)
        return try #require(try await run.probes(at: DirectRange.base, over: range.wire).first).get()
    }

    @Test func `who has no chat app follows nobody, and a wall of following stops them`() async throws {
        let probe = try await Self.probe("dine-in-forced-follow", as: "elder-without-chat")
        let open = try #require(probe.main(.grantAll))
        #expect(open.persona == "elder-without-chat")
        #expect(!open.reaches(.menu))
        #expect(!open.asks.contains { $0.ask.wants == [.demand(.follow)] && $0.ask.answer == .granted })
    }

    @Test func `a child gives no number, an adult does`() async throws {
        let child = try #require(try await Self.probe("dine-in-forced-phone", as: "child").main(.grantAll))
        let adult = try #require(try await Self.probe("dine-in-forced-phone", as: "adult").main(.grantAll))
        #expect(!child.granted(before: .invoice).contains(.demand(.phoneNumber)))
        #expect(adult.granted(before: .invoice).contains(.demand(.phoneNumber)))
    }

    @Test func `a company's buyer comes to an invoice, and lets its page show the company`() async throws {
        let probe = try await Self.probe("ticketing-own-order-by-number", as: "company-buyer")
        #expect(probe.main(.grantAll)?.reaches(.invoice) == true)
        #expect(probe.persona == "company-buyer")
    }

    @Test func `a member is compared with somebody unknown, and the other way round`() async throws {
        for id in [Persona.adult.id, Persona.returningMember.id] {
            let probe = try await Self.probe("takeaway-dearer-for-regulars", as: id)
            let other = try #require(probe.counterpartWalk)
            #expect(Set([probe.persona, other.persona]) == [Persona.adult.id, Persona.returningMember.id])
            let kinds = Evaluation(of: probe, needing: try ShippedRange.library().law.necessity).findings.map(\.kind)
            #expect(kinds.contains(.differentialPricing), "\(id)")
        }
    }

    private static func comeback(_ id: ScenarioID) async throws -> (walk: Trace, seen: ReturnSeen) {
        let probe = try await probe(id, as: "opted-out")
        let walk = try #require(probe.optOutWalk)
        return (walk, try #require(walk.returnSeen))
    }

    @Test(arguments: ["dine-in-opt-out-reply", "parking-opt-out-fee", "tissue-pure", "pickup-opt-out-staff"])
    func `who opts out comes back after three days, and has what there was to have once more`(
        _ id: ScenarioID
    ) async throws {
        let (walk, seen) = try await Self.comeback(id)
        #expect(seen.days > 3)
        let errand: Milestone = walk.steps.contains { $0.sighting.milestones.contains(.pay) } ? .pay : .order
        #expect(walk.steps[seen.page...].contains { $0.sighting.milestones.contains(errand) })
    }

    @Test func `a merchant that heeds a stop asks again by its box alone, and sends nothing`() async throws {
        let seen = try await Self.comeback("dine-in-opt-out-reply").seen
        #expect(seen.askedAgain == [.consent(.marketing)])
        #expect(seen.sentAgain == [])
    }

    @Test func `a merchant that goes on sending sends again after the second visit`() async throws {
        #expect(try await Self.comeback("dine-in-offers-go-on").seen.sentAgain.count == 1)
    }

    @Test func `a merchant that forced a number knows who came, and says nothing of it`() async throws {
        let seen = try await Self.comeback("dine-in-forced-phone").seen
        #expect(seen.known.contains(.demand(.phoneNumber)))
    }

    @Test func `nobody else comes back`() async throws {
        let probe = try await Self.probe("dine-in-opt-out-reply", as: "adult")
        #expect(probe.walks.allSatisfy { $0.comesBackAt == nil })
    }

    @Test func `who opts out lives on for the days after`() async throws {
        let probe = try await Self.probe("dine-in-pure", as: "opted-out")
        let walk = try #require(probe.optOutWalk)
        let days = (try #require(walk.steps.last).clock.seconds - Moment.visitStart.seconds) / 86_400
        #expect(days >= 3)
    }
}
