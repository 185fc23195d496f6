import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitBesideTests {
    @Test(arguments: ShippedRange.scenarios)
    func `who does the same at the same merchant comes to the same place`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        var visit = Visit(in: script, seed: "beside")
        var other = visit
        for event in script.wayThrough {
            visit = visit.after(event, in: script)
            other = other.following(event, in: script)
        }
        #expect(visit.page(in: script).title == other.page(in: script).title)
    }

    @Test(arguments: ShippedRange.scenarios)
    func `where a way leads the page shows the practice`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        for locus in script.loci {
            let visit = locus.way.reduce(Visit(in: script, seed: Script.searched)) { $0.after($1, in: script) }
            let there = visit.loci(in: script).first { $0.practice == locus.practice && $0.stage == locus.stage }
            #expect(there?.page == locus.page, "\(id) \(locus.practice)")
        }
    }

    @Test(arguments: ["suowa-noodle@coercive"] as [ScenarioID])
    func `what is nowhere is left out`(_ id: ScenarioID) throws {
        let script = try ShippedRange.script(id)
        let visit = Visit(in: script, seed: "1")
        #expect(visit.following(Event(option: "grant-all/of-it"), in: script) == visit)
        #expect(visit.following(Event(option: "back"), in: script) == visit)
    }
}
