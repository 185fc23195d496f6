import Scoring
import Testing

@testable import Classroom

/// A person against the truth.
struct DetectionTests {
    private static func near(_ left: Double?, _ right: Double, within bound: Double = 0.000_5) -> Bool {
        left.map { abs($0 - right) <= bound } ?? false
    }

    @Test func `the check values come out`() {
        let one = Detection(hits: 17, misses: 3, falseAlarms: 4, correctRejections: 16)
        #expect(Self.near(one.dPrime.value, 1.759) && Self.near(one.criterion.value, -0.088))
        #expect(one.sensitivity.value == 0.85 && one.specificity.value == 0.8)
        #expect(Self.near(one.fHalf, 0.8173, within: 0.000_05))
        #expect(Self.near(one.grade().value, 0.45, within: 1e-12))
    }

    @Test func `perfect answers keep d prime finite, and what was never judged leaves it undefined`() {
        let perfect = Detection(hits: 5, correctRejections: 5)
        #expect((perfect.dPrime.value ?? .infinity).isFinite && perfect.grade() == .value(1))
        #expect(Detection(hits: 5).dPrime == .undefined(.nothingCounted))
        #expect(Detection().grade() == .undefined(.nothingCounted) && Detection().sensitivity.value == nil)
    }

    @Test func `neither no to everything nor yes to everything passes`() {
        #expect(Detection(misses: 4, correctRejections: 20).grade() == .value(0))
        #expect(Detection(hits: 4, falseAlarms: 20).grade() == .value(0))
        #expect(Detection(abstainedOnViolations: 4, abstainedOnLawful: 20).grade() == .value(0))
    }

    @Test func `a false accusation costs more than a miss, and more than not telling`() {
        let missed = Detection(hits: 9, misses: 1, correctRejections: 10).score()
        let accused = Detection(hits: 10, falseAlarms: 1, correctRejections: 9).score()
        let untold = Detection(hits: 10, correctRejections: 9, abstainedOnLawful: 1).score()
        #expect(missed == 9 && accused == 8 && untold == 10)
        #expect(Detection(hits: 10, falseAlarms: 1).score(.init(falseAccusation: 5)) == 5)
        #expect(Detection.Weights(falseAccusation: 0).falseAccusation == 1)
    }

    @Test func `where nothing is there the point goes to who accused nobody`() {
        #expect(Detection(correctRejections: 3).score() == 1 && Detection(correctRejections: 3).scoreMaximum == 1)
        #expect(Detection(falseAlarms: 1, correctRejections: 2).score() == 0)
    }

    @Test func `answers are counted by what they come to`() {
        var one = Detection()
        let outcomes = [(true, true), (true, false), (false, true), (false, false), (true, nil), (false, nil)]
            .map { one.count(isThere: $0.0, isObserved: $0.1) }
        #expect(outcomes == [.hit, .miss, .falseAlarm, .correctRejection, .abstained, .abstained])
        #expect(one.violations == 3 && one.lawful == 3 && one.abstained == 2 && one.total == 6)
        #expect((one + one).total == 12)
    }
}
