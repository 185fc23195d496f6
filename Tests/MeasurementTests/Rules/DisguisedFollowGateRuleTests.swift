import Testing
import Vocabulary

@testable import Measurement

struct DisguisedFollowGateRuleTests {
    @Test func `a refusing walk that met its bound proves nothing`() throws {
        var probe = ProbeSketch.dineIn(.offer(.follow, at: .entry)).probe
        let place = try #require(probe.walks.firstIndex { $0.policy == .refuse(.demand(.follow)) })
        probe.walks[place].steps.removeSubrange(2...)
        probe.walks[place].end = .stuck
        #expect(finding(in: probe)?.stage == .entry)
        probe.walks[place].end = .cutOff
        #expect(finding(in: probe) == nil)
    }

    @Test func `the reason says what the skip was worth`() {
        let late = finding(in: ProbeSketch.dineIn(.gate(.follow, at: .entry, skip: .delays(seconds: 60))).probe)
        #expect(late?.evidence.reason.hasSuffix("it takes 60 s longer to see the menu than for a follower") == true)
        let less = finding(in: ProbeSketch.dineIn(.gate(.follow, at: .entry, skip: .shrinksMenu(to: 3))).probe)
        #expect(less?.evidence.reason.hasSuffix("the menu then lists 3 of 12 dishes") == true)
    }

    @Test(arguments: [29: nil, 30: Stage.entry])
    func `half a minute is a long wait`(seconds: Int, stage: Stage?) {
        let sketch = ProbeSketch.dineIn(.gate(.follow, at: .entry, skip: .delays(seconds: seconds)))
        #expect(finding(in: sketch.probe)?.stage == stage)
    }

    private func finding(in probe: Probe) -> Finding? {
        DisguisedFollowGateRule().finding(in: probe, given: Facts(of: probe, needing: .sketched))
    }
}
