import Testing

@testable import Scoring

/// The check values of bench.md, and what holds of every tally.
struct TallyTests {
    private let tally = Tally(tp: 17, fp: 4, fn: 3, tn: 16)

    private static func near(_ left: Double?, _ right: Double, within bound: Double = 0.000_05) -> Bool {
        left.map { abs($0 - right) <= bound } ?? false
    }

    @Test func `the check values come out`() {
        #expect(Self.near(tally.precision.value, 0.8095))
        #expect(Self.near(tally.recall.value, 0.85))
        #expect(Self.near(tally.specificity.value, 0.80))
        #expect(Self.near(tally.f1, 0.8293))
        #expect(Self.near(tally.fHalf, 0.8173))
        #expect(Self.near(tally.j, 0.65))
        #expect(Self.near(tally.balancedAccuracy, 0.825))
        #expect(Self.near(tally.mcc, 0.6508))
    }

    @Test func `Wilson's check values come out`() throws {
        let one = try #require(Interval.wilson(17, of: 20))
        #expect(Self.near(one.low, 0.640, within: 0.000_5) && Self.near(one.high, 0.948, within: 0.000_5))
        let none = try #require(Interval.wilson(0, of: 10))
        #expect(none.low == 0 && Self.near(none.high, 0.278, within: 0.000_5))
        #expect(Interval.wilson(0, of: 0) == nil)
    }

    @Test func `McNemar's check value comes out`() {
        let test = McNemar(onlyFirst: 9, onlySecond: 2)
        #expect(test.isExact && Self.near(test.p, 0.0654))
        #expect(McNemar(onlyFirst: 0, onlySecond: 0).p == 1)
        let many = McNemar(onlyFirst: 30, onlySecond: 10)
        #expect(!many.isExact && Self.near(many.chiSquare, 9.025) && Self.near(many.p, 0.00266))
    }

    @Test func `an empty denominator is undefined, not 0`() {
        #expect(Tally().j == nil && Tally().f1 == nil && Tally().mcc == nil && Tally().precision.value == nil)
        #expect(Tally(tp: 3).j == nil && Tally(tp: 3).specificity.value == nil && Tally(tp: 3).recall.value == 1)
        #expect(Tally(fn: 5, tn: 5).f1 == 0, "a tool that never speaks has F1 0 and does not drop out of the mean")
        let mean = Mean(of: [0.5, nil, 0.7])
        #expect(Self.near(mean.value, 0.6) && mean.count == 2 && mean.dropped == 1)
    }

    @Test(arguments: [Tally(tp: 5, fp: 2, fn: 1, tn: 9), Tally(tp: 1, fp: 1, fn: 8, tn: 3)])
    func `swapping what is there turns J and MCC round`(_ tally: Tally) throws {
        let swapped = Tally(tp: tally.fp, fp: tally.tp, fn: tally.tn, tn: tally.fn)
        #expect(abs(try #require(swapped.j) + (try #require(tally.j))) < 1e-12)
        #expect(abs(try #require(swapped.mcc) + (try #require(tally.mcc))) < 1e-12)
    }
}
