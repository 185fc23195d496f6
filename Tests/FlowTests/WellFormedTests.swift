import Scenarios
import Testing
import Vocabulary

@testable import Flow

/// What a case of a bench takes into its forms, and what it keeps of it.
struct WellFormedTests {
    @Test(arguments: [
        (Demand.phoneNumber, "13800000000", true), (.phoneNumber, "+86 138 0000 0000", true),
        (.phoneNumber, "1380000000", false), (.phoneNumber, "手机", false), (.phoneNumber, "23800000000", false),
        (.licencePlate, "宁A12345", true), (.licencePlate, "宁AD12345", true), (.licencePlate, "A12345", false),
        (.email, "a@b.test", true), (.email, "a@b", false), (.email, "@b.test", false),
        (.idDocument, "99000019800101123X", true), (.idDocument, "99", false),
        (.birthday, "1980-01-01", true), (.birthday, "1980", false),
        (.nickname, "某人", true), (.nickname, "", false), (.nickname, "一\n二", false),
    ])
    func `a form looks at the shape and asks nobody whose it is`(_ item: Demand, _ value: String, _ isTaken: Bool) {
        #expect(WellFormed.isTaken(value, for: item) == isTaken)
    }

    @Test func `somebody else's number is taken in a bench, its length alone is kept, and the street refuses it`()
        throws
    {
        let field = Practice.field(.phoneNumber)
        var script = try ShippedRange.script(of: "suowa-noodle", [field])
        let way = try #require(script.loci.first { $0.practice == field.id && $0.control != nil })
        let name = try #require(way.control?.name)
        func step() throws -> Step {
            let visit = way.way.reduce(Visit(in: script, seed: "s")) { $0.after($1, in: script) }
            let draft = visit.draft(in: script)
            let (press, sending) = try #require(
                draft.sendings.sorted { $0.key < $1.key }.first { $0.value.parts.contains { $0.control.name == name } }
            )
            var values: [String: String] = [:]
            for part in sending.parts { values[part.control.name] = draft.value(for: part, card: visit.card) }
            values[name] = "13800000000"
            return visit.step(Action(press: press, values: values), in: script)
        }
        #expect(try step().refusal == .foreignValue)
        script.bench = BenchTerms(identity: "somebody")
        let taken = try step()
        #expect(taken.refusal == nil)
        #expect(taken.events.first?.given.contains(Event.Given(item: .phoneNumber, length: 11)) == true)
    }

    @Test func `all visits of a case have one identity`() throws {
        var script = try ShippedRange.script(of: "suowa-noodle", [])
        #expect(Visit(in: script, seed: "a").card != Visit(in: script, seed: "b").card)
        script.bench = BenchTerms(identity: "somebody")
        #expect(Visit(in: script, seed: "a").card == Visit(in: script, seed: "b").card)
    }

    @Test(arguments: ShippedRange.scenarios.prefix(40))
    func `the clicks to a page lead there`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        for page in script.reachedPages {
            var visit = Visit(in: script, seed: "other")
            for click in page.clicks {
                let values = Dictionary(click.fill.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
                let own = visit.card
                let mine = values.mapValues { value in
                    Visit(in: script, seed: Script.searched).card.values.first { $0.value == value }
                        .flatMap { own.values[$0.key] } ?? value
                }
                let step = visit.step(Action(press: click.target, values: mine), in: script)
                #expect(step.refusal == nil, "\(page.title): \(click.press)")
                visit = step.visit
            }
            #expect(visit.page(in: script).title == page.title)
        }
    }
}
