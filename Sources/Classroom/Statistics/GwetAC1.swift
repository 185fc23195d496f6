package import Vocabulary

/// Agreement beyond chance where nearly all answers are the same, which makes kappa fall for no fault of the raters.
///
/// - Source: Gwet 2008; docs/agreement.md.
package enum GwetAC1: AgreementStatistic {
    /// Its word in exports.
    package static let id = "ac1"
    /// Its name.
    package static let name = Bilingual("Gwet AC1", "Gwet's AC1")
    /// It is read with the words for kappa.
    package static let isKappa = true

    /// Answers AC1; an item with a single rating counts towards the shares alone.
    package static func value(of table: RatingTable, over items: [Int]) -> Measured {
        let q = table.categories.count
        guard q >= 2 else { return .undefined(.fewCategories) }
        guard let observed = table.observedAgreement(items) else { return .undefined(.noPairs) }
        var shares = [Double](repeating: 0, count: q)
        var number = 0
        for item in items where table.totals[item] >= 1 {
            for (category, count) in table.counts[item].enumerated() {
                shares[category] += Double(count) / Double(table.totals[item])
            }
            number += 1
        }
        let expected = shares.reduce(0) { $0 + $1 / Double(number) * (1 - $1 / Double(number)) } / Double(q - 1)
        // At most 1/q, so that the denominator is never 0.
        return .value((observed - expected) / (1 - expected))
    }
}
