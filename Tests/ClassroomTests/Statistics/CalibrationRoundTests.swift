import Scoring
import Testing

@testable import Classroom

/// Raters against gold.
struct CalibrationRoundTests {
    @Test func `gold is compared with people and is none of them`() throws {
        let answers = [
            ("a", "L-001", "y"), ("a", "L-002", "y"), ("b", "L-001", "n"), ("b", "L-002", "y"), ("c", "L-001", "y"),
            ("c", "L-002", "could-not-tell"),
        ]
        let ratings = answers.map { Rating(item: $0.0, rater: $0.1, answer: $0.2) }
        let gold = ["a": "y", "b": "n", "z": "y", "c": "unheard"]
        let round = CalibrationRound(of: ratings, gold: gold, categories: ["y", "n"])
        #expect(round.raters.map(\.rater) == ["L-001", "L-002"] && round.among.raters == 2)
        #expect(round.raters.map(\.agreeing) == [Rate(2, of: 2), Rate(1, of: 2)])
        #expect(round.raters.map(\.kappa) == [.value(1), .value(0)])
        #expect(round.items.map(\.item) == ["a", "b"])
        #expect(round.items.map(\.agreeing) == [Rate(2, of: 2), Rate(1, of: 2)])
        #expect(round.goldShare == Rate(2, of: 3))
        #expect(round.among.items == 2, "c has one answer and one that could not tell")
    }
}
