package import Vocabulary

/// The share of agreeing pairs, as a mean over items; says nothing about chance, and stands beside the others.
package enum PercentAgreement: AgreementStatistic {
    /// Its word in exports.
    package static let id = "percent"
    /// Its name.
    package static let name = Bilingual("一致率", "Percent agreement")
    /// It is not corrected for chance.
    package static let isKappa = false

    /// Answers the mean over items of agreeing pairs among all pairs.
    package static func value(of table: RatingTable, over items: [Int]) -> Measured {
        table.observedAgreement(items).map(Measured.value) ?? .undefined(.noPairs)
    }
}
