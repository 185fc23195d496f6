import Foundation
import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitFoldTests {
    private static let walks = 2
    private static let steps = 40

    private func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    @Test(arguments: ShippedRange.scenarios)
    func `the same actions give the same bytes, and so does the fold over what was kept`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        for walk in 0..<Self.walks {
            var (first, second) = (Player(script, seed: "\(walk)"), Player(script, seed: "\(walk)"))
            var wandering = Wandering(seed: "\(id)-\(walk)")
            for _ in 0..<Self.steps {
                let action = wandering.action(for: first)
                let (one, other) = (first.send(action), second.send(action))
                #expect(one.page == other.page)
                #expect(one.events == other.events)
            }
            #expect(first.visit == second.visit)
            let kept = try JSONDecoder().decode([Event].self, from: Data(try encoded(first.events).utf8))
            let refolded = kept.reduce(Visit(in: script, seed: "\(walk)")) { $0.after($1, in: script) }
            #expect(refolded == first.visit)
            #expect(try encoded(refolded.page(in: script)) == encoded(first.page))
            #expect(refolded.length == kept.count)
        }
    }

    @Test(arguments: ShippedRange.scenarios)
    func `a script read back from a journal plays the same`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        let kept = try JSONDecoder().decode(Script.self, from: Data(try encoded(script).utf8))
        #expect(kept == script)
        #expect(kept.board == script.board)
    }

    @Test(arguments: ["suowa-noodle@coercive", "huantang-park@nudging"] as [ScenarioID])
    func `an event of another version is counted and changes nothing else`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        let visit = Visit(in: script, seed: "old")
        let event = Event(
            option: "grant-all/of-it",
            picks: [.init(good: -1, count: 3), .init(good: 9_999, count: 1)],
            ticked: ["nothing"]
        )
        let after = visit.after(event, in: script)
        #expect(after.length == 1)
        #expect(after.page(in: script) == visit.page(in: script))
    }

    @Test func `dishes that the menu lacks are not charged`() throws {
        let script = try ShippedRange.script(of: "suowa-noodle")
        let ways = [
            Event(option: Option.scan("table-code").id),
            Event(option: Option.checkout.id, picks: [.init(good: 0, count: 1), .init(good: 9_999, count: 1)]),
            Event(option: Option.submit.id),
        ]
        let visit = ways.reduce(Visit(in: script, seed: "odd")) { $0.after($1, in: script) }
        #expect(visit.due(in: script) == script.merchant.menu[0].price)
    }

    @Test func `an act takes five seconds, and a day is a day`() throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle"))
        player.send(Action(press: Strip.site))
        #expect(player.visit.clock == Moment.visitStart.later(bySeconds: 5))
        player.send(Action(press: Strip.tomorrow))
        #expect(player.visit.clock == Moment.visitStart.later(bySeconds: 86_410))
    }
}
