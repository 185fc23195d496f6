package import Vocabulary

/// Kappa of two raters as if all answers were equally common and both raters gave them alike; a comparison, not a verdict.
///
/// - Source: Byrt, Bishop and Carlin 1993; docs/agreement.md.
package enum PABAK: AgreementStatistic {
    /// Its word in exports.
    package static let id = "pabak"
    /// Its name.
    package static let name = Bilingual("PABAK", "PABAK")
    /// It is read with the words for kappa.
    package static let isKappa = true

    /// Answers the observed agreement, stretched so that guessing gives 0.
    package static func value(of table: RatingTable, over items: [Int]) -> Measured {
        guard table.raters.count == 2 else { return .undefined(.notTwoRaters) }
        let q = Double(table.categories.count)
        guard q >= 2 else { return .undefined(.fewCategories) }
        guard let observed = table.observedAgreement(items) else { return .undefined(.noPairs) }
        return .value((q * observed - 1) / (q - 1))
    }
}
