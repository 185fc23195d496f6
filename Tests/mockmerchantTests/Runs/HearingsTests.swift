import Measurement
import Scenarios
import Testing
import Vocabulary

@testable import mockmerchant

/// What complaining comes to: what the switches say, a client records, over the wire.
@Suite(.timeLimit(.minutes(10)))
struct HearingsTests {
    private static func answers(_ scenario: Scenario) async throws -> [HearingSeen.Channel: HearingSeen.Answer] {
        let probe = try #require(try await DirectRange.open([scenario]).probes().first)
        return Dictionary(uniqueKeysWithValues: probe.hearingLines().map { ($0.channel, $0.answer) })
    }

    @Test func `every shipped answer is recorded as it was given`() async throws {
        let told = try ShippedRange.library().scenarios.filter { !$0.hearings.isEmpty }
        #expect(told.count >= 2)
        for scenario in told {
            #expect(try await Self.answers(scenario) == scenario.hearings, "\(scenario.id)")
        }
    }

    @Test(arguments: HearingSeen.Channel.allCases, HearingSeen.Answer.allCases)
    func `each answer of each channel is told from the others`(
        _ channel: HearingSeen.Channel,
        _ answer: HearingSeen.Answer
    ) async throws {
        var scenario = try ShippedRange.scenario("parking-complaint-heard")
        let settings: [String: Setting] = ["at": .word(channel.rawValue), "answer": .word(answer.rawValue)]
        scenario.practices = [Practice(id: "talk", shape: .hearing, settings: settings)]
        #expect(try await Self.answers(scenario) == [channel: answer])
    }

    @Test func `where nobody is to complain to, nothing is recorded`() async throws {
        #expect(try await Self.answers(try ShippedRange.scenario("dine-in-pure")) == [:])
    }
}
