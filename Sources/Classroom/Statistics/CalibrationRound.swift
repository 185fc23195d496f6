package import Scoring

/// A round of gold cases: each rater against answers that are settled; gold is no rater among people.
package struct CalibrationRound: Hashable, Sendable {
    /// One rater against gold.
    package struct RaterLine: Hashable, Sendable {
        /// Who.
        package let rater: String
        /// How many gold items the rater answered as gold does, of how many answered.
        package let agreeing: Rate
        /// Cohen's kappa of the rater and gold.
        package let kappa: Measured
        /// How many gold items the rater did not answer, or could not tell.
        package let unanswered: Int
    }

    /// One gold item against the raters.
    package struct ItemLine: Hashable, Sendable {
        /// The item.
        package let item: String
        /// The settled answer.
        package let gold: String
        /// How many raters answered as gold does, of how many answered: a low share means that the item should be rewritten.
        package let agreeing: Rate
    }

    /// A line for each rater, sorted.
    package let raters: [RaterLine]
    /// A line for each gold item, sorted.
    package let items: [ItemLine]
    /// How far people agree among themselves over all items of the round, gold left out.
    package let among: Agreement
    /// The share of the round's items that are gold; 10 to 20 of a hundred are usual.
    package let goldShare: Rate

    /// Measures a round.
    ///
    /// - Parameters:
    ///   - ratings: What people answered.
    ///   - gold: The settled answer by item; one that is not declared is no gold.
    ///   - categories: The answers that are possible.
    ///   - settings: How intervals are drawn.
    package init(
        of ratings: [Rating],
        gold: [String: String],
        categories: [String],
        settings: ItemBootstrap.Settings = .init()
    ) {
        let table = RatingTable(ratings, categories: categories)
        let settled = table.items.map { item in gold[item].flatMap(categories.firstIndex(of:)) }
        let golden = table.all.filter { settled[$0] != nil }
        raters = table.raters.indices.map { rater in
            let own = golden.map { table.cells[$0][rater] }
            let truth = golden.map { settled[$0] }
            let agreeing = zip(own, truth).count { $0 != nil && $0 == $1 }
            let both = RatingTable(
                items: golden.map { table.items[$0] },
                raters: [table.raters[rater], "gold"],
                categories: categories,
                cells: zip(own, truth).map { [$0, $1] }
            )
            return RaterLine(
                rater: table.raters[rater],
                agreeing: Rate(agreeing, of: own.count { $0 != nil }),
                kappa: CohenKappa.value(of: both),
                unanswered: own.count { $0 == nil }
            )
        }
        items = golden.map { item in
            let answered = table.cells[item].compactMap(\.self)
            return ItemLine(
                item: table.items[item],
                gold: gold[table.items[item]] ?? "",
                agreeing: Rate(answered.count { $0 == settled[item] }, of: answered.count)
            )
        }
        among = Agreement(on: "all", of: table, settings: settings)
        goldShare = Rate(golden.count, of: table.items.count)
    }
}
