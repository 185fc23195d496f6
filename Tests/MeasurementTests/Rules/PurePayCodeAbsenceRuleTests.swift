import Testing
import Vocabulary

@testable import Measurement

struct PurePayCodeAbsenceRuleTests {
    @Test func `the finding names what the stickers ask for and shows the first ask on the main one`() throws {
        let sketch = ProbeSketch.parking(.gate(.licencePlate, at: .entry), .gate(.follow, at: .entry))
            .beside(.parking(.offer(.phoneNumber, at: .payment)))
        let finding = try #require(self.finding(in: sketch))
        #expect(finding.wants == [.demand(.follow), .demand(.phoneNumber)])
        #expect(finding.evidence.step == 2, "the plate's page comes first and counts for nothing")
        #expect(finding.evidence.entryIndex == 0)
    }

    @Test func `a car park where nobody can pay has no pure code either`() throws {
        let sketch = ProbeSketch.onlyPages(.plain(at: .entry), of: .parking, promise: .pay)
        let finding = try #require(self.finding(in: sketch))
        #expect(finding.grade == .suspected)
        #expect(finding.wants.isEmpty)
    }

    private func finding(in sketch: ProbeSketch) -> Finding? {
        let probe = sketch.probe
        return PurePayCodeAbsenceRule().finding(in: probe, given: Facts(of: probe, needing: .sketched))
    }
}
