import Scoring

/// One statistic of agreement about one rule.
package struct AgreementRow: ExportTable {
    /// What to look at in a line.
    package enum Flag: String, CaseIterable, Hashable, Sendable {
        /// Fewer than ten items.
        case fewItems = "few-items"
        /// The rarer answer makes up less than a tenth.
        case prevalence = "low-prevalence"
        /// Alpha is below 0.667.
        case belowTarget = "below-target"
        /// Too many draws are undefined for an interval.
        case noInterval = "no-interval"
    }

    /// The file's name.
    package static let file = "agreement.csv"
    /// Its columns, in order.
    package static let columns: [SheetColumn] = [
        .text("scope"), .text("rule"), .text("statistic"), .number("value"), .number("ci_low"), .number("ci_high"),
        .number("items"), .number("raters"), .number("ratings"), .number("prevalence"), .number("boot_b"),
        .text("boot_seed"), .number("undefined_share"), .text("flag"),
    ]

    /// What was compared: a class, a round.
    package var scope: String
    /// The rule or question, or `all`.
    package var rule: String
    /// The statistic's word.
    package var statistic: String
    /// Its value.
    package var value: Measured
    /// The interval's lower end.
    package var low: Double?
    /// The interval's upper end.
    package var high: Double?
    /// About how many items at least two people answered.
    package var items: Int
    /// How many people answered.
    package var raters: Int
    /// How many answers there are.
    package var ratings: Int
    /// The share of the rarer answer.
    package var prevalence: Double?
    /// How often items were drawn.
    package var draws: Int
    /// The dice's seed, as words: spreadsheets round long numbers.
    package var seed: String
    /// The share of undefined draws.
    package var undefinedShare: Double?
    /// What to look at: ``Flag`` words with spaces between.
    package var flag: String

    /// Makes a row.
    package init(
        scope: String = "",
        rule: String = "",
        statistic: String,
        value: Measured,
        low: Double? = nil,
        high: Double? = nil,
        items: Int,
        raters: Int,
        ratings: Int,
        prevalence: Double? = nil,
        draws: Int,
        seed: String,
        undefinedShare: Double? = nil,
        flag: String = ""
    ) {
        self.scope = scope
        self.rule = rule
        self.statistic = statistic
        self.value = value
        self.low = low
        self.high = high
        self.items = items
        self.raters = raters
        self.ratings = ratings
        self.prevalence = prevalence
        self.draws = draws
        self.seed = seed
        self.undefinedShare = undefinedShare
        self.flag = flag
    }

    /// A cell for each column.
    package var cells: [String] {
        [
            scope, rule, statistic, Figure.text(value), Figure.text(low), Figure.text(high), Figure.text(items),
            Figure.text(raters), Figure.text(ratings), Figure.text(prevalence), Figure.text(draws), seed,
            Figure.text(undefinedShare), flag,
        ]
    }

    /// Makes the rows of a measured question.
    package static func rows(of agreement: Agreement, scope: String) -> [AgreementRow] {
        agreement.lines.map { line in
            var flags: [Flag] = []
            if agreement.hasFewItems { flags.append(.fewItems) }
            if agreement.prevalence.isParadoxical { flags.append(.prevalence) }
            if line.statistic == KrippendorffAlpha.id, agreement.isBelowTarget { flags.append(.belowTarget) }
            if line.value.value != nil, line.drawn.interval == nil { flags.append(.noInterval) }
            let words = flags.map(\.rawValue) + [line.value.reason?.rawValue].compactMap(\.self)
            return AgreementRow(
                scope: scope,
                rule: agreement.question,
                statistic: line.statistic,
                value: line.value,
                low: line.drawn.interval?.low,
                high: line.drawn.interval?.high,
                items: agreement.items,
                raters: agreement.raters,
                ratings: agreement.ratings,
                prevalence: agreement.prevalence.rarer,
                draws: line.drawn.settings.draws,
                seed: String(line.drawn.settings.seed),
                undefinedShare: line.drawn.undefinedShare,
                flag: words.joined(separator: " ")
            )
        }
    }
}
