package import Vocabulary

/// Agreement of two named raters beyond what their own shares of answers would give by chance; over more, the mean of pairs.
///
/// - Source: Cohen 1960; docs/agreement.md.
package enum CohenKappa: AgreementStatistic {
    /// Its word in exports.
    package static let id = "cohen"
    /// Its name.
    package static let name = Bilingual("Cohen κ（逐对平均）", "Cohen's kappa (mean of pairs)")
    /// Landis and Koch wrote their words for it.
    package static let isKappa = true

    /// With more raters than this, pairs are not compared: a room of 300 has 44,850 of them.
    package static let mostRaters = 16

    /// Two raters and how far they agree.
    package struct Pair: Hashable, Sendable {
        /// The first rater.
        package var first: String
        /// The second rater.
        package var second: String
        /// Kappa, or why there is none.
        package var kappa: Measured
        /// About how many items both answered.
        package var items: Int
    }

    /// Answers the mean of the pairs that are defined.
    package static func value(of table: RatingTable, over items: [Int]) -> Measured {
        let raters = table.raters.indices
        guard raters.count <= mostRaters else { return .undefined(.manyRaters) }
        var (sum, count) = (0.0, 0)
        var reason = Measured.Reason.noPairs
        for first in raters {
            for second in raters.dropFirst(first + 1) {
                switch kappa(first, second, in: table, over: items).kappa {
                case .value(let value): (sum, count) = (sum + value, count + 1)
                case .undefined(let why) where why != .noPairs: reason = why
                case .undefined: break
                }
            }
        }
        return count > 0 ? .value(sum / Double(count)) : .undefined(reason)
    }

    /// Answers every pair of raters, in the order of their codes; none where there are too many raters.
    package static func pairs(of table: RatingTable) -> [Pair] {
        guard table.raters.count <= mostRaters else { return [] }
        return table.raters.indices.flatMap { first in
            table.raters.indices.dropFirst(first + 1).map { second in
                let (kappa, items) = kappa(first, second, in: table, over: table.all)
                return Pair(first: table.raters[first], second: table.raters[second], kappa: kappa, items: items)
            }
        }
    }

    /// Kappa of two columns, and over how many items.
    private static func kappa(
        _ first: Int,
        _ second: Int,
        in table: RatingTable,
        over items: [Int]
    ) -> (kappa: Measured, items: Int) {
        let none = [Int](repeating: 0, count: table.categories.count)
        var (agreeing, number, ofFirst, ofSecond) = (0, 0, none, none)
        for item in items {
            guard let one = table.cells[item][first], let other = table.cells[item][second] else { continue }
            number += 1
            ofFirst[one] += 1
            ofSecond[other] += 1
            if one == other { agreeing += 1 }
        }
        guard number > 0 else { return (.undefined(.noPairs), 0) }
        // Whole numbers as far as they go, so that "no variation" is exact: n² is met only by one answer of both.
        let expected = zip(ofFirst, ofSecond).reduce(0) { $0 + $1.0 * $1.1 }
        let above = Double(agreeing * number - expected)
        return (.ratio(above, Double(number * number - expected), otherwise: .noVariation), number)
    }
}
