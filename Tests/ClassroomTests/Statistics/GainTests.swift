import Scoring
import Testing

@testable import Classroom

/// What a class gained.
struct GainTests {
    private static func pair(_ number: Int, _ form: String, _ before: Double?, _ after: Double?) -> Gain.Pair {
        Gain.Pair(learner: LearnerID(number: number), firstForm: form, before: before, after: after)
    }

    @Test func `the mean is paired, and who lacks a form is left out`() throws {
        let gain = Gain(of: [
            Self.pair(1, "A", 0.5, 0.75), Self.pair(2, "B", 0.25, 0.75), Self.pair(3, "A", nil, 1),
            Self.pair(4, "B", 0.5, 1),
        ])
        #expect(gain.learners == 3 && gain.left == 1)
        #expect(abs((gain.mean.value ?? 0) - 1.25 / 3) < 1e-12)
        #expect(abs((gain.normalised.value ?? 0) - (1.25 / 3) / (1 - 1.25 / 3)) < 1e-12)
        let interval = try #require(gain.drawn.interval)
        #expect(interval.low == 0.25 && interval.high == 0.5 && gain.drawn.hasFewItems)
        #expect(gain.byFirstForm == ["A": .value(0.25), "B": .value(0.5)])
    }

    @Test func `a full first test cannot be gained upon, and of nobody nothing is known`() {
        let full = Gain(of: [Self.pair(1, "A", 1, 1), Self.pair(2, "B", 1, 0.5)])
        #expect(full.normalised == .undefined(.nothingToGain) && full.mean == .value(-0.25))
        let none = Gain(of: [Self.pair(1, "A", nil, 1)])
        #expect(none.mean == .undefined(.nothingCounted) && none.normalised == .undefined(.nothingCounted))
        #expect(none.drawn.interval == nil)
    }
}
