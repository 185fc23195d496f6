package import Vocabulary

/// Agreement of many raters beyond chance where every item has the same number of ratings; refuses other tables.
///
/// - Source: Fleiss 1971; docs/agreement.md.
package enum FleissKappa: AgreementStatistic {
    /// Its word in exports.
    package static let id = "fleiss"
    /// Its name.
    package static let name = Bilingual("Fleiss κ", "Fleiss' kappa")
    /// It is read with the words for kappa.
    package static let isKappa = true

    /// Answers kappa with the shares of all raters together.
    package static func value(of table: RatingTable, over items: [Int]) -> Measured {
        guard let number = items.first.map({ table.totals[$0] }) else { return .undefined(.nothingCounted) }
        guard items.allSatisfy({ table.totals[$0] == number }) else { return .undefined(.unequalNumbers) }
        guard let observed = table.observedAgreement(items) else { return .undefined(.noPairs) }
        let sums = table.sums(items)
        let all = items.count * number
        guard !sums.contains(all) else { return .undefined(.noVariation) }
        let expected = sums.reduce(0) { $0 + Double($1) * Double($1) } / (Double(all) * Double(all))
        return .value((observed - expected) / (1 - expected))
    }
}
