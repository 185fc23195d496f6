import Foundation
import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitPageTests {
    private func encoded(_ page: Page) throws -> String {
        String(decoding: try JSONEncoder().encode(page), as: UTF8.self)
    }

    /// What no page may hold: kinds, modes, roles, shapes of refusal, and the names of this scenario's own practices.
    private func answers(in script: Script) -> [String] {
        Kind.allCases.map(\.rawValue) + ShippedRange.library.modes.map(\.id)
            + ["twin", "near-miss", "violation", "practice", "gate", "demand", "finding", script.scenario.rawValue]
            + Gate.Outcome.allCases.map(\.rawValue).filter { $0.contains("-") }
            + Demand.allCases.filter { !Self.everydayNames.contains($0) }.map(\.rawValue)
            + script.practices.map(\.id.rawValue) + script.board.codes.map(\.id.rawValue)
    }

    /// Words that any page on the web has in its field names, types and scopes.
    private static let everydayNames: Set<Demand> = [
        .follow, .album, .camera, .region, .gender, .nickname, .email, .birthday, .face,
    ]

    @Test(arguments: ShippedRange.scenarios)
    func `no page tells the answer`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        let answers = answers(in: script)
        for (visit, _) in script.reach(upTo: 500) {
            let page = visit.page(in: script)
            let text = try encoded(page)
            for answer in answers where text.contains(answer) {
                Issue.record("\(page.title) holds \(answer)")
            }
        }
    }

    @Test(arguments: ShippedRange.scenarios)
    func `a target says nothing, and a page without a control does not exist`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        for (visit, _) in script.reach(upTo: 500) {
            let controls = visit.page(in: script).controls
            let targets = controls.map(\.target).filter { !$0.isEmpty }
            #expect(!targets.isEmpty)
            #expect(Set(targets).count == targets.count)
            #expect(targets.allSatisfy { $0.first == "a" && Int($0.dropFirst()) != nil })
            let names = controls.map(\.name).filter { !$0.isEmpty }
            #expect(Set(names).count == names.count)
            #expect(controls.allSatisfy { $0.name.isEmpty != $0.target.isEmpty })
            #expect(controls.allSatisfy { !$0.label.isEmpty })
        }
    }

    @Test(
        arguments: [
            "suowa-noodle@coercive", "waichu-hotpot@nudging", "huantang-park@deceptive", "diyao-park@compliant",
        ]
            as [ScenarioID]
    )
    func `the strip works on every page`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        let fresh = Visit(in: script, seed: "reach")
        for (visit, way) in script.reach(upTo: 500) {
            let site = visit.step(Action(press: Strip.site), in: script)
            #expect(site.visit.place == .site)
            let tomorrow = visit.step(Action(press: Strip.tomorrow), in: script)
            #expect(tomorrow.page.party == .phone)
            #expect(tomorrow.visit.clock == visit.clock.later(bySeconds: 86_400 + Visit.secondsPerAct))
            let again = visit.step(Action(press: Strip.again), in: script)
            #expect(again.page == fresh.page(in: script))
            #expect(again.visit.clock == Moment.visitStart)
            for step in [site, tomorrow, again] {
                #expect(step.refusal == nil)
                #expect(step.visit.length == way.count + 1)
            }
            var started = again.visit
            started.length = 0
            #expect(started == fresh)
        }
    }

    @Test func `a dialect and a widget change names and boxes, never what is asked`() throws {
        func page(_ axes: Axes) throws -> Page {
            let script = try ShippedRange.script(
                of: "suowa-noodle",
                axes: axes,
                [.field(.phoneNumber), .tick([.marketing])]
            )
            var player = Player(script)
            try player.walk(to: .checkout)
            return player.page
        }
        let pages = try Axes.Dialect.allCases.map { try page(Axes(dialect: $0)) }
        #expect(Set(pages.map { $0.controls.map(\.label) }).count == 1)
        #expect(Set(pages.flatMap { $0.controls.map(\.name) }.filter { !$0.isEmpty }).count == 6)
        #expect(try page(Axes(widget: .switch)).controls.contains { $0.inputType == "switch" })
        #expect(try page(Axes(look: "night")).look == "night")
    }
}
