import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitReplayTests {
    private static let steps = 60

    @Test(arguments: ShippedRange.scenarios)
    func `whatever was done, the page before it offers it again and it makes the same event`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        var player = Player(script, seed: "replay")
        var wandering = Wandering(seed: "\(id)-replay")
        var visit = Visit(in: script, seed: "replay")
        for _ in 0..<Self.steps {
            let step = player.send(wandering.action(for: player))
            for event in step.events {
                let action = try #require(visit.action(for: event, in: script), "\(event.option) is not offered")
                let again = visit.step(action, in: script)
                #expect(again.events == [event])
                #expect(!visit.pressed(by: action, in: script).words.isEmpty)
                visit = again.visit
            }
            #expect(visit == player.visit)
        }
    }

    @Test(arguments: ["suowa-noodle@coercive"] as [ScenarioID])
    func `what no page offers has no action`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        let visit = Visit(in: script, seed: "1")
        #expect(visit.action(for: Event(option: "pay"), in: script) == nil)
        #expect(visit.action(for: Visit.recognition, in: script) == nil)
        #expect(visit.action(for: Event(option: "grant-all/of-it"), in: script) == nil)
        let day = try #require(visit.action(for: Event(option: "tomorrow"), in: script))
        #expect(visit.pressed(by: day, in: script).words == Strip.tomorrow)
    }
}
