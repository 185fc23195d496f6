/// What tells nothing apart, beside every score: a tool below it is told so.
package struct Baseline: Hashable, Sendable {
    /// Which one.
    package enum Name: String, CaseIterable, Hashable, Sendable {
        /// Says nothing.
        case silent
        /// Says everything.
        case shoutAll = "shout-all"
        /// Says yes by the throw of a coin; expected values.
        case coin
        /// Says yes as often as it is true; expected values.
        case prevalence
        /// Looks for words in the pages' texts; measured.
        case grep = "keyword-grep"
    }

    /// Which one.
    package var name: Name
    /// Recall.
    package var recall: Double?
    /// False-positive rate.
    package var falsePositiveRate: Double?
    /// Precision.
    package var precision: Double?
    /// Macro J.
    package var macroJ: Double?
    /// Macro F1.
    package var macroF1: Double?
    /// Pooled J.
    package var pooledJ: Double?
    /// Pooled F1.
    package var pooledF1: Double?
    /// Twin score.
    package var twinScore: Double?
    /// Says that it was not computed: the bench has no bundles, and nobody handed its claims in.
    package var isMissing = false

    /// The four that need no text, on the units that a tool was scored on.
    ///
    /// - Parameters:
    ///   - tallies: The tool's tallies by label; only how many are there and not there is read.
    ///   - twinScore: What a guess with one chance is expected to reach.
    /// - Returns: The four, in the order of their names.
    static func guesses(on tallies: [Tally], twinScore: (Double) -> Double?) -> [Baseline] {
        let pooled = tallies.reduce(Tally(), +)
        let share = Rate(pooled.tp + pooled.fn, of: pooled.total).value ?? 0
        return [(Name.silent, 0.0), (.shoutAll, 1), (.coin, 0.5), (.prevalence, share)].map { name, chance in
            guess(name, chance, tallies, pooled, twinScore(chance))
        }
    }

    private static func guess(
        _ name: Name,
        _ chance: Double,
        _ tallies: [Tally],
        _ pooled: Tally,
        _ twins: Double?
    ) -> Baseline {
        func f1(_ tally: Tally) -> Double? {
            let (p, n) = (Double(tally.tp + tally.fn), Double(tally.fp + tally.tn))
            let whole = 2 * p * chance + p * (1 - chance) + n * chance
            return whole > 0 ? 2 * p * chance / whole : nil
        }
        func j(_ tally: Tally) -> Double? { tally.j == nil ? nil : 0 }
        let precision = Rate(pooled.tp + pooled.fn, of: pooled.total).value
        return Baseline(
            name: name,
            recall: pooled.recall.count > 0 ? chance : nil,
            falsePositiveRate: pooled.falsePositiveRate.count > 0 ? chance : nil,
            precision: chance > 0 ? precision : nil,
            macroJ: Mean(of: tallies.map(j)).value,
            macroF1: Mean(of: tallies.map(f1)).value,
            pooledJ: j(pooled),
            pooledF1: f1(pooled),
            twinScore: twins
        )
    }
}
