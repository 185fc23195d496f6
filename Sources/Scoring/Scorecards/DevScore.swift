import Vocabulary

/// How a tool fares on the cases whose truth it could be built with: shown apart, and no part of the headline.
package struct DevScore: Hashable, Sendable {
    /// How many cases there are.
    package var caseCount: Int
    /// All promised units together.
    package var pooled: Tally
    /// The mean of J over labels.
    package var macroJ: Mean
    /// The mean of F1 over labels.
    package var macroF1: Mean

    /// Scores the cases to build with; nil where a bench has none beside others.
    init?(_ submission: Submission, key: BenchKey, scheme: LabelScheme) {
        let truth = Truth(key, .dev, scheme: scheme)
        guard !truth.units.isEmpty else { return nil }
        let counts = UnitCounts(Verdicts(of: submission, against: truth), of: truth)
        let tallies = counts.tallies.sorted { $0.key < $1.key }.map(\.value)
        caseCount = truth.cases.count { $0.status != .deprecated }
        pooled = tallies.reduce(Tally(), +)
        macroJ = Mean(of: tallies.map(\.j))
        macroF1 = Mean(of: tallies.map(\.f1))
    }
}

extension DevScore {
    /// The same as a part of the units, beside the other splits.
    var slice: Scorecard.Slice {
        Scorecard.Slice(
            dimension: .split,
            value: SealedCase.Split.dev.rawValue,
            tally: pooled,
            macroJ: macroJ
        )
    }
}
