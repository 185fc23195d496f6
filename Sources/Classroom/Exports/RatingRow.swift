/// One rating of a calibration round; comes in and goes out.
package struct RatingRow: ExportTable {
    /// The file's name.
    package static let file = "ratings.csv"
    /// Its columns, in order.
    package static let columns: [SheetColumn] = [
        .text("round"), .text("item"), .text("case"), .text("rule"), .text("rater"), .text("rating"), .text("gold"),
        .text("at"),
    ]

    /// The round.
    package var round: String
    /// What is judged.
    package var item: String
    /// Its case.
    package var caseID: String
    /// Its rule.
    package var rule: String
    /// Who judged it, by an opaque code.
    package var rater: String
    /// The answer.
    package var rating: String
    /// The settled answer; empty where the item is no gold item.
    package var gold: String
    /// When.
    package var at: ClassTime?

    /// Makes a row.
    package init(
        round: String,
        item: String,
        caseID: String,
        rule: String = "",
        rater: String,
        rating: String,
        gold: String = "",
        at: ClassTime? = nil
    ) {
        self.round = round
        self.item = item
        self.caseID = caseID
        self.rule = rule
        self.rater = rater
        self.rating = rating
        self.gold = gold
        self.at = at
    }

    /// A cell for each column.
    package var cells: [String] {
        [
            round, item, caseID, rule, rater, rating, gold, at?.text ?? "",
        ]
    }

    /// The rating as the statistics take it.
    package var plain: Rating { Rating(item: item, rater: rater, answer: rating) }
}
