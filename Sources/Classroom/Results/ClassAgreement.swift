import Vocabulary

/// How far the volunteers of a class agree, which items are bad, and who is off the settled answers.
///
/// Agreement is among learners who met the same scenario: an item is a case with a question or kind, a rater is a learner.
package struct ClassAgreement: Sendable {
    /// All together first, then each question and kind.
    package let agreements: [Agreement]
    /// How hard each item was and how well it told people apart.
    package let items: [ItemRow]
    /// Everybody against what is settled.
    package let round: CalibrationRound

    /// Measures a class.
    ///
    /// - Parameters:
    ///   - record: The class.
    ///   - unit: The merchant whose cases are the calibration round; nil for all.
    package init(of record: ClassRecord, round unit: Int? = nil) {
        let settings = ItemBootstrap.Settings(seed: record.seed)
        let rows = RatingRow.rows(of: record)
        agreements = Agreement.byQuestion(
            Dictionary(grouping: rows, by: \.rule).mapValues { $0.map(\.plain) },
            categories: ObservedAnswer.categories,
            settings: settings
        )
        items = ItemRow.rows(of: record)
        var part = record
        if let unit { part.attempts = record.attempts.filter { $0.unit == unit } }
        let ratings = RatingRow.rows(of: part)
        round = CalibrationRound(
            of: ratings.map(\.plain),
            gold: Dictionary(ratings.map { ($0.item, $0.gold) }) { first, _ in first },
            categories: ObservedAnswer.categories,
            settings: settings
        )
    }
}
