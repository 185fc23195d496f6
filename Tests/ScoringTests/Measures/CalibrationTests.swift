import Testing

@testable import Scoring

/// What confidence is worth.
struct CalibrationTests {
    @Test func `the worked example comes out`() throws {
        let points = [(0.9, true), (0.8, false), (0.6, true), (0.0, false)].map {
            Calibration.Point(confidence: $0.0, isPositive: $0.1)
        }
        let one = try #require(Calibration(points))
        #expect(abs(one.brier - (0.01 + 0.64 + 0.16 + 0) / 4) < 1e-12)
        #expect(abs((one.averagePrecision ?? 0) - (0.5 * 1 + 0.5 * 2 / 3)) < 1e-12)
        #expect(abs(one.expectedCalibrationError - (0.1 + 0.8 + 0.4 + 0) / 4) < 1e-12)
        #expect(one.thresholds.map(\.confidence) == [0.9, 0.8, 0.6, 0])
    }

    @Test func `of nothing there is none, and where nothing is there no average precision`() {
        #expect(Calibration([]) == nil)
        let none = Calibration([Calibration.Point(confidence: 0.5, isPositive: false)])
        #expect(none != nil && none?.averagePrecision == nil)
    }
}
