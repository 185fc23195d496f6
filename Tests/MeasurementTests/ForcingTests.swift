import Testing
import Vocabulary

@testable import Measurement

struct ForcingTests {
    @Test func `a loop back to an earlier page does not move the deciding ask`() {
        let walk = Trace(told: [
            Sighting(stage: .menu, milestones: [.menu], asks: [.of(.follow, label: "banner", answer: .refused)]),
            Sighting(stage: .checkout, asks: [.of(.follow, label: "wall", answer: .refused)]),
            Sighting(stage: .menu, milestones: [.menu], asks: [.of(.follow, label: "banner", answer: .refused)]),
        ])
        #expect(walk.askings(for: .follow, towards: .order).deciding?.ask.label == "wall")
    }

    @Test func `an ask without a way out decides before one that was refused`() {
        let walk = Trace(told: [
            Sighting(stage: .entry, asks: [.of(.follow, label: "corner", answer: .cornered)]),
            Sighting(stage: .checkout, asks: [.of(.follow, label: "offer", answer: .refused)]),
        ])
        #expect(walk.askings.deciding?.ask.label == "corner")
        #expect(Trace(told: []).askings.deciding == nil)
    }

    @Test func `demands of one act are forced together, before the first milestone that takes them`() {
        let probe = ProbeSketch.dineIn(.gate(.avatar, .nickname, at: .checkout)).probe
        let forcings = probe.forcings(of: [.nickname, .avatar, .gender], given: Facts(of: probe, needing: .sketched))
        #expect(forcings.map(\.demand) == [.avatar, .nickname])
        #expect(forcings.map(\.milestone) == [.order, .order])
    }

    @Test func `the toll names every way through`() throws {
        let probe = ProbeSketch.dineIn(.gate(.gender, at: .entry), .either(.follow, or: .email, at: .checkout)).probe
        let facts = Facts(of: probe, needing: .sketched)
        let forcing = try #require(probe.forcings(of: [.follow], given: facts).first)
        #expect(forcing.toll(given: facts) == "it takes email with gender, or follow with gender to order")
    }
}
