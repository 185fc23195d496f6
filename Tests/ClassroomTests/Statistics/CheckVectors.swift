@testable import Classroom

/// The check vectors of the reference, as tables.
struct CheckVectors {
    /// One vector with what comes of it.
    struct Vector: Sendable, CustomStringConvertible {
        var description: String
        var table: RatingTable
        var values: [String: Double]
    }

    static let all = [
        Vector(
            description: "two raters, even shares",
            table: pair(both: 20, first: 5, second: 10, neither: 15),
            values: ["percent": 0.700, "cohen": 0.4000, "ac1": 0.4059, "pabak": 0.4000]
        ),
        Vector(
            description: "two raters, the paradox",
            table: pair(both: 0, first: 3, second: 2, neither: 95),
            values: ["percent": 0.950, "cohen": -0.0246, "ac1": 0.9474, "pabak": 0.9000]
        ),
        Vector(
            description: "four raters, two answers",
            table: counts([[4, 0], [3, 1], [0, 4], [0, 4], [1, 3], [0, 4]]),
            values: ["percent": 0.8333, "fleiss": 0.6250, "alpha": 0.6406, "ac1": 0.7000]
        ),
        Vector(
            description: "four raters with gaps",
            table: gaps(["123321412...", "1233224125.3", ".3332342251.", "12332441251."]),
            values: ["percent": 0.8182, "alpha": 0.7434, "ac1": 0.7754]
        ),
        Vector(
            description: "fourteen raters",
            table: counts([
                [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
                [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
            ]),
            values: ["percent": 0.3780, "fleiss": 0.2099, "alpha": 0.2156, "ac1": 0.2256]
        ),
    ]

    /// Two raters, answer 0 being yes.
    static func pair(both: Int, first: Int, second: Int, neither: Int) -> RatingTable {
        let cells: [[Int?]] =
            Array(repeating: [0, 0], count: both) + Array(repeating: [0, 1], count: first)
            + Array(repeating: [1, 0], count: second) + Array(repeating: [1, 1], count: neither)
        return table(cells, answers: 2)
    }

    /// Items with so many answers of each, by whomever.
    static func counts(_ items: [[Int]]) -> RatingTable {
        let cells = items.map { counts -> [Int?] in
            counts.enumerated().flatMap { [Int?](repeating: $0, count: $1) }
        }
        return table(cells, answers: items.first?.count ?? 0)
    }

    /// A line for each rater, a character for each item.
    private static func gaps(_ raters: [String]) -> RatingTable {
        let answers = raters.map { $0.map { $0.wholeNumberValue.map { $0 - 1 } } }
        return table(answers[0].indices.map { item in answers.map { $0[item] } }, answers: 5)
    }

    /// A table of cells, with names made up.
    static func table(_ cells: [[Int?]], answers: Int) -> RatingTable {
        RatingTable(
            items: cells.indices.map { "i\($0)" },
            raters: (cells.first ?? []).indices.map { "r\($0)" },
            categories: (0..<answers).map { "a\($0)" },
            cells: cells
        )
    }
}
