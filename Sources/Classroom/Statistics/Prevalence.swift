package import Vocabulary

/// How lopsided the answers are: what makes kappa fall although people agree.
package struct Prevalence: Hashable, Sendable {
    /// Below this share of the rarer answer the paradox is warned of.
    package static let least = 0.10

    /// The share of all answers but the most common one, which for two answers is the rarer one's; nil of no ratings.
    package let rarer: Double?
    /// |a − d| / N for two raters and two answers: a both the first, d both the second; nil otherwise.
    package let index: Double?
    /// |b − c| / N for two raters and two answers: how differently often they give them; nil otherwise.
    package let bias: Double?

    /// Counts a table.
    package init(of table: RatingTable) {
        let sums = table.sums(table.all)
        let all = sums.reduce(0, +)
        rarer = all > 0 ? Double(all - (sums.max() ?? 0)) / Double(all) : nil
        let both = table.cells.compactMap { row -> (Int, Int)? in
            guard row.count == 2, let one = row[0], let other = row[1] else { return nil }
            return (one, other)
        }
        guard table.raters.count == 2, table.categories.count == 2, !both.isEmpty else {
            (index, bias) = (nil, nil)
            return
        }
        func share(_ one: (Int, Int), less other: (Int, Int)) -> Double {
            let (left, right) = (both.count { $0 == one }, both.count { $0 == other })
            return Double(abs(left - right)) / Double(both.count)
        }
        index = share((0, 0), less: (1, 1))
        bias = share((0, 1), less: (1, 0))
    }

    /// Says that the rarer answer makes up less than a tenth, so that a low kappa says little.
    package var isParadoxical: Bool { rarer.map { $0 < Self.least } ?? false }

    /// The warning; nil where there is none to give.
    package var warning: Bilingual? {
        guard isParadoxical else { return nil }
        return Bilingual(
            "较少的答案不足 10%：κ 与 α 偏低说明题组里这种答案太少，需要增加，并不说明评分者不好；请同时看 AC1。",
            """
            The rarer answer makes up less than 10 %: a low kappa or alpha says that the set needs more of it, \
            not that the raters are bad; look at AC1 beside it.
            """
        )
    }
}
