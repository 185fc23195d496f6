/// How far people agree about one question: every statistic with its interval, and how lopsided the answers are.
///
/// Gold answers are nobody's: they are compared with people in a ``CalibrationRound``, and stand in no table here.
package struct Agreement: Hashable, Sendable {
    /// One statistic.
    package struct Line: Hashable, Sendable {
        /// Its word in the catalogue.
        package let statistic: String
        /// The value, or why there is none.
        package let value: Measured
        /// How far it moves with other items.
        package let drawn: ItemBootstrap
        /// What the value may carry; nil where it is undefined, and of percent agreement, which chance can make high.
        package let reading: AgreementReading?
        /// The word of Landis and Koch; nil where the value is undefined, and of what is no kappa.
        package let word: KappaWord?
    }

    /// What the table was about: a kind's or a question's word, or `all`.
    package let question: String
    /// A line for each statistic of the catalogue, in its order.
    package let lines: [Line]
    /// Every pair of raters; none where there are too many.
    package let pairs: [CohenKappa.Pair]
    /// How lopsided the answers are.
    package let prevalence: Prevalence
    /// About how many items at least two people answered.
    package let items: Int
    /// How many raters gave an answer.
    package let raters: Int
    /// How many answers there are.
    package let ratings: Int

    /// Measures a table.
    ///
    /// - Parameters:
    ///   - question: What it is about.
    ///   - table: Who answered what.
    ///   - settings: How intervals are drawn.
    package init(on question: String, of table: RatingTable, settings: ItemBootstrap.Settings = .init()) {
        self.question = question
        // Items with one rating are drawn too: they count in the shares of AC1.
        let drawnFrom = table.all.filter { table.totals[$0] > 0 }
        let paired = table.paired.count
        lines = AgreementCatalogue.all.map { statistic in
            let value = statistic.value(of: table)
            let drawn = ItemBootstrap(of: value.value == nil ? [] : drawnFrom, settings: settings) {
                statistic.value(of: table, over: $0)
            }
            return Line(
                statistic: statistic.id,
                value: value,
                drawn: drawn,
                reading: statistic == PercentAgreement.self ? nil : value.value.map(AgreementReading.init),
                word: statistic.isKappa ? value.value.map(KappaWord.init) : nil
            )
        }
        pairs = CohenKappa.pairs(of: table)
        prevalence = Prevalence(of: table)
        items = paired
        raters = table.raters.indices.count { rater in table.cells.contains { $0[rater] != nil } }
        ratings = table.ratingCount
    }

    /// The line of one statistic.
    package func line(_ statistic: any AgreementStatistic.Type) -> Line? {
        lines.first { $0.statistic == statistic.id }
    }

    /// Says that so few items have two answers that intervals are hints.
    package var hasFewItems: Bool { items < ItemBootstrap.fewItems }

    /// Says that alpha is below what a question should reach after calibration, or undefined: look at the question.
    package var isBelowTarget: Bool {
        (line(KrippendorffAlpha.self)?.value.value ?? -1) < AgreementReading.tentativeFrom
    }

    /// Measures each question apart, and all together under `all`, which comes first.
    ///
    /// - Parameters:
    ///   - ratings: Ratings by question; items of different questions are different items.
    ///   - categories: The answers that are possible.
    ///   - settings: How intervals are drawn.
    /// - Returns: All together first, then each question, sorted.
    package static func byQuestion(
        _ ratings: [String: [Rating]],
        categories: [String],
        settings: ItemBootstrap.Settings = .init()
    ) -> [Agreement] {
        let questions = ratings.keys.sorted()
        let all = questions.flatMap { question in
            (ratings[question] ?? []).map { one in
                Rating(item: question + "\u{1F}" + one.item, rater: one.rater, answer: one.answer)
            }
        }
        let apart = questions.map { question in
            let table = RatingTable(ratings[question] ?? [], categories: categories)
            return Agreement(on: question, of: table, settings: settings)
        }
        let whole = RatingTable(all, categories: categories)
        return [Agreement(on: "all", of: whole, settings: settings)] + apart
    }
}
