import Scenarios
import Testing
import Vocabulary

@testable import Flow

/// What the same goods cost a member and somebody else.
struct VisitTiersTests {
    private static func due(_ manner: String, isMember: Bool) throws -> Fen {
        let practice = Practice.of(.priceTier, ["manner": .word(manner)])
        let script = try ShippedRange.script(of: "xiaodeng-tea", [practice])
        var visit = Visit(in: script, seed: "tier")
        if isMember { visit = visit.after(Visit.recognition, in: script) }
        visit.ordered = [Event.Pick(good: 0, count: 2)]
        return visit.due(in: script)
    }

    @Test(arguments: [
        ("one-price", 0, 0), ("member-cheaper", -200, 0), ("member-dearer", 0, -200), ("first-order", 0, -100),
    ])
    func `members and others pay what the tier says`(_ manner: String, _ member: Int, _ guest: Int) throws {
        let plain = try Self.due("one-price", isMember: false)
        #expect(try Self.due(manner, isMember: true) == plain + Fen(member))
        #expect(try Self.due(manner, isMember: false) == plain + Fen(guest))
    }

    @Test func `a member stays one when the visit starts over, and the clock stands still`() throws {
        let script = try ShippedRange.script(of: "xiaodeng-tea", [])
        let known = Visit(in: script, seed: "tier").after(Visit.recognition, in: script)
        #expect(known.clock == .visitStart)
        #expect(known.after(Event(option: Option.again.id), in: script).isMember)
        #expect(!Visit(in: script, seed: "tier").after(Event(option: Option.again.id), in: script).isMember)
    }
}
