package import Vocabulary

/// Agreement for any number of raters, with gaps, answers being names and nothing between them: what we go by.
///
/// - Source: Krippendorff 2004, nominal metric; docs/agreement.md.
package enum KrippendorffAlpha: AgreementStatistic {
    /// Its word in exports.
    package static let id = "alpha"
    /// Its name.
    package static let name = Bilingual("Krippendorff α（名义）", "Krippendorff's alpha (nominal)")
    /// It has limits of its own.
    package static let isKappa = false

    /// Answers one less the disagreement observed over the disagreement expected.
    package static func value(of table: RatingTable, over items: [Int]) -> Measured {
        var agreeing = 0.0
        var sums = [Int](repeating: 0, count: table.categories.count)
        var all = 0
        for item in items where table.totals[item] >= 2 {
            let counts = table.counts[item]
            for (category, count) in counts.enumerated() { sums[category] += count }
            agreeing += Double(counts.reduce(0) { $0 + $1 * ($1 - 1) }) / Double(table.totals[item] - 1)
            all += table.totals[item]
        }
        guard all > 0 else { return .undefined(.noPairs) }
        guard !sums.contains(all) else { return .undefined(.noVariation) }
        let n = Double(all)
        let observed = (n - agreeing) / n
        let expected = (n * n - sums.reduce(0) { $0 + Double($1) * Double($1) }) / (n * (n - 1))
        return .value(1 - observed / expected)
    }
}
