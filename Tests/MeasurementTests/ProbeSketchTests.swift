import Testing
import Vocabulary

@testable import Measurement

struct ProbeSketchTests {
    @Test func `every set of wants is walked once`() {
        let probe = ProbeSketch.dineIn(.offer(.follow, at: .entry), .tick(.privacy, at: .checkout)).probe
        let policies: [Policy] = [
            .grantAll, .refuseAll, .refuse(.consent(.privacy)), .refuse(.demand(.follow)), .askStaff,
        ]
        #expect(probe.walks.map(\.policy) == policies)
    }

    @Test func `a walk that grants everything reaches everything`() throws {
        let probe = ProbeSketch.parking(.gate(.follow, at: .entry), .gate(.gender, at: .payment)).probe
        let walk = try #require(probe.main(.grantAll))
        #expect(walk.end == .finished)
        #expect(Service.parking.milestones.allSatisfy(walk.reaches))
        #expect(walk.steps.last?.pressed == nil)
    }

    @Test func `a walk ends at the gate that it refuses`() throws {
        let probe = ProbeSketch.dineIn(.gate(.phoneNumber, at: .checkout)).probe
        let walk = try #require(probe.main(.refuseAll))
        #expect(walk.end == .stuck)
        #expect(walk.reaches(.menu) && !walk.reaches(.order))
        #expect(walk.asks.map(\.ask.answer) == [.cornered])
    }

    @Test func `nobody is asked again for what they gave`() throws {
        let probe = ProbeSketch.dineIn(.offer(.follow, at: .entry), .gate(.follow, at: .checkout)).probe
        #expect(try #require(probe.main(.grantAll)).asks.count == 1)
        #expect(try #require(probe.main(.refuseAll)).asks.count == 2)
    }

    @Test func `staff reach what the sketch says`() throws {
        let walk = try #require(ProbeSketch.dineIn().staffed(reaching: .menu, .pay).probe.byStaff)
        #expect(walk.reaches(.menu) && walk.reaches(.pay) && !walk.reaches(.order))
        #expect(walk.entry == nil)
    }
}
