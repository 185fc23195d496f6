import Testing
import Vocabulary

@testable import Measurement

struct DemandLineTests {
    private func lines(_ sketch: ProbeSketch, needing necessity: Necessity = .sketched) -> [DemandLine] {
        sketch.probe.demandLines(needing: necessity)
    }

    @Test func `nothing asked, nothing told`() {
        #expect(lines(.dineIn()).isEmpty)
    }

    @Test func `what is forced is requested, required and sent`() throws {
        let line = try #require(lines(.dineIn(.gate(.phoneNumber, at: .checkout))).first)
        #expect(line.stage == .checkout)
        #expect(line.demand == .phoneNumber)
        #expect(line.isRequired)
        #expect(line.isSent)
        #expect(!line.isNecessary)
    }

    @Test func `what can be refused is requested and sent and not required`() throws {
        let line = try #require(lines(.dineIn(.gate(.phoneNumber, at: .entry, skip: .works))).first)
        #expect(!line.isRequired)
        #expect(line.isSent)
    }

    @Test func `the least that was said about the purpose counts`() throws {
        let sketch = ProbeSketch.dineIn(.gate(.phoneNumber, at: .entry, purpose: .vague, hasNotice: false))
        let line = try #require(lines(sketch).first)
        #expect(line.purpose == .vague)
        #expect(!line.hasNotice)
    }

    @Test func `what the service needs is told as necessary`() throws {
        let needed = Necessity(marks: ["dine-in": [.phoneNumber: .necessary]])
        let line = try #require(lines(.dineIn(.gate(.phoneNumber, at: .entry)), needing: needed).first)
        #expect(line.isNecessary)
        #expect(line.isRequired)
    }

    @Test func `lines stand in the order of a visit`() {
        let stages = lines(.dineIn(.gate(.follow, at: .entry), .gate(.phoneNumber, at: .payment))).map(\.stage)
        #expect(stages == stages.sorted())
    }
}
