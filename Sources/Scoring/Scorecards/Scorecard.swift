import Vocabulary

/// How good one tool is on one bench, with how sure that is.
package struct Scorecard: Hashable, Sendable {
    /// One label's score.
    package struct LabelScore: Hashable, Sendable {
        /// The kind, or the item.
        package var label: LabelScheme.Label
        /// What was said and what is there.
        package var tally: Tally
        /// Violations offered, those of cases that were not judged too.
        package var offered: Int
        /// The bootstrap's interval of J.
        package var j: Interval?
        /// Units that must not rank: fewer than ten.
        package var isFew: Bool { tally.total < 10 }
    }

    /// One part of the units.
    package struct Slice: Hashable, Sendable {
        /// By what.
        package var dimension: Dimension
        /// Which part.
        package var value: String
        /// What was said and what is there.
        package var tally: Tally
        /// The mean of J over labels in it.
        package var macroJ: Mean
    }

    /// What became of borderline units: not scored.
    package struct Apart: Hashable, Sendable {
        /// How many of them the tool says are there.
        package var flagged: Int
        /// How many there are.
        package var count: Int
    }

    /// The bench.
    package var bench: String
    /// The SHA-256 of the key's lines.
    package var keyHash: String
    /// What is counted.
    package var scheme: LabelScheme
    /// Which tool.
    package var tool: Submission.Tool
    /// How many cases ended how; deprecated ones apart.
    package var statuses: [Submission.Status: Int]
    /// How many cases count: those to build with are apart, where there are others.
    package var caseCount: Int
    /// The score on the cases to build with; nil where there are none beside others.
    package var dev: DevScore?
    /// Units that are not applicable, because the tool judged bundles and theirs does not show them.
    package var notShown: Int
    /// Of those, how many are not proved yet.
    package var candidateCount: Int
    /// By label, in the scheme's order; labels without a unit are left out.
    package var labels: [LabelScore]
    /// All promised units together.
    package var pooled: Tally
    /// The headline: the mean of J.
    package var macroJ: Mean
    /// Its interval.
    package var macroJInterval: Interval?
    /// The mean of F1.
    package var macroF1: Mean
    /// Its interval.
    package var macroF1Interval: Interval?
    /// The interval of pooled J.
    package var pooledJInterval: Interval?
    /// The interval of pooled F1.
    package var pooledF1Interval: Interval?
    /// Violations found, of all that were offered, the unjudged ones included.
    package var endToEndRecall: Rate
    /// Cases judged, of all that the tool does not call not applicable.
    package var coverage: Rate
    /// Pairs told apart.
    package var twins: TwinScore
    /// Lawful things put there to be mistaken that were not.
    package var nearMissSpecificity: Rate
    /// Severity found, of all that was offered.
    package var severityRecall: Rate
    /// How exactly places are told.
    package var localisation: Localisation
    /// How well data are told.
    package var items: ItemScore
    /// What confidence is worth; nil where none is given.
    package var calibration: Calibration?
    /// Runs compared; nil where there is one.
    package var stability: Stability?
    /// The five baselines.
    package var baselines: [Baseline]
    /// Parts of the units.
    package var slices: [Slice]
    /// What is said in the place of what is there.
    package var confusion: KindConfusion
    /// The mistakes, in the order of the key.
    package var mistakes: [Mistake]
    /// Accusations that no unit is about.
    package var outsideUnits: Int
    /// What became of labels that the tool does not promise.
    package var outsidePromise: Tally
    /// What can be read either way.
    package var borderline: Apart
    /// Deprecated cases, scored apart.
    package var deprecated: Tally
    /// What means nothing.
    package var unmapped: [Unmapped]
    /// Claims of kinds that the taxonomy does not cover.
    package var uncoveredClaims: Int
    /// Findings of the key that the taxonomy does not cover.
    package var uncoveredFindings: Int
    /// The median and greatest time of a case, in milliseconds; nil where no times are told.
    package var durations: (median: Double, greatest: Double)? {
        medianMilliseconds.flatMap { median in greatestMilliseconds.map { (median, $0) } }
    }
    /// The median time of a case.
    package var medianMilliseconds: Double?
    /// The greatest time of a case.
    package var greatestMilliseconds: Double?

    /// The baselines that the tool does not beat in macro J.
    package var beatenBy: [Baseline.Name] {
        guard let own = macroJ.value else { return [] }
        return baselines.filter { ($0.macroJ ?? -2) >= own && !$0.isMissing }.map(\.name)
    }

    /// How a scorecard is drawn.
    package struct Settings: Hashable, Sendable {
        /// How often the bootstrap draws.
        package var draws: Int
        /// Its seed.
        package var seed: UInt64

        /// Makes settings.
        package init(draws: Int = Bootstrap.standardDraws, seed: UInt64 = Bootstrap.standardSeed) {
            self.draws = draws
            self.seed = seed
        }
    }
}
