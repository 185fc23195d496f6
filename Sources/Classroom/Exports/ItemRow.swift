/// How hard one item was and how well it told people apart.
package struct ItemRow: ExportTable {
    /// The file's name.
    package static let file = "items.csv"
    /// Its columns, in order.
    package static let columns: [SheetColumn] = [
        .text("item"), .text("rule"), .text("variant"), .number("difficulty"), .number("answered"), .number("facility"),
        .number("discrimination"), .number("median_seconds"), .text("flag"),
    ]

    /// The item.
    package var item: String
    /// Its rule.
    package var rule: String
    /// Its variant.
    package var variant: String
    /// The declared difficulty.
    package var difficulty: Int?
    /// How many answered it.
    package var answered: Int
    /// The mean share reached.
    package var facility: Measured
    /// How it goes with the others.
    package var discrimination: Measured
    /// The median time.
    package var medianSeconds: Double?
    /// What to look at, words with spaces between.
    package var flag: String

    /// Makes a row.
    package init(
        item: String,
        rule: String = "",
        variant: String,
        difficulty: Int? = nil,
        answered: Int,
        facility: Measured,
        discrimination: Measured,
        medianSeconds: Double? = nil,
        flag: String = ""
    ) {
        self.item = item
        self.rule = rule
        self.variant = variant
        self.difficulty = difficulty
        self.answered = answered
        self.facility = facility
        self.discrimination = discrimination
        self.medianSeconds = medianSeconds
        self.flag = flag
    }

    /// A cell for each column.
    package var cells: [String] {
        [
            item, rule, variant, Figure.text(difficulty), Figure.text(answered), Figure.text(facility),
            Figure.text(discrimination), Figure.text(medianSeconds), flag,
        ]
    }
}
