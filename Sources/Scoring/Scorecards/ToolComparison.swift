import Vocabulary

/// Two tools on the units that both judged and both promise.
package struct ToolComparison: Hashable, Sendable {
    /// The first tool.
    package var first: Submission.Tool
    /// The second tool.
    package var second: Submission.Tool
    /// On how many units.
    package var units: Int
    /// Whether they differ by more than chance.
    package var mcNemar: McNemar
    /// Macro J of the first less the second's, on the common units.
    package var macroJ: Double?
    /// Its interval.
    package var macroJInterval: Interval?
    /// Pooled J of the first less the second's, on the common units.
    package var pooledJ: Double?
    /// Its interval.
    package var pooledJInterval: Interval?

    /// Compares two submissions.
    package init(
        _ first: Submission,
        with second: Submission,
        key: BenchKey,
        scheme: LabelScheme,
        settings: Scorecard.Settings = Scorecard.Settings()
    ) {
        let truth = Truth(key, scheme: scheme)
        let one = Verdicts(of: first, against: truth)
        let other = Verdicts(of: second, against: truth)
        let common = scheme.labels.filter { one.promises($0.id) && other.promises($0.id) }
        let numbers = Dictionary(common.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var (onlyFirst, onlySecond) = (0, 0)
        let clusters = truth.clusters.map { cluster in
            cluster.compactMap { place -> Bootstrap.Cell? in
                let unit = truth.units[place]
                let (left, right) = (one.ofUnits[place], other.ofUnits[place])
                guard left.isJudged, right.isJudged, let number = numbers[unit.label] else { return nil }
                return Bootstrap.Cell(
                    label: number,
                    isPositive: unit.isPositive,
                    isFlagged: left == .flagged,
                    isFlaggedByOther: right == .flagged
                )
            }
        }.filter { !$0.isEmpty }
        var tallies = common.map { _ in (Tally(), Tally()) }
        for cell in clusters.joined() {
            tallies[cell.label].0.count(isPositive: cell.isPositive, isFlagged: cell.isFlagged)
            tallies[cell.label].1.count(isPositive: cell.isPositive, isFlagged: cell.isFlaggedByOther)
            let isFirstRight = cell.isFlagged == cell.isPositive
            let isSecondRight = cell.isFlaggedByOther == cell.isPositive
            if isFirstRight, !isSecondRight { onlyFirst += 1 }
            if isSecondRight, !isFirstRight { onlySecond += 1 }
        }
        self.first = first.tool
        self.second = second.tool
        units = clusters.map(\.count).reduce(0, +)
        mcNemar = McNemar(onlyFirst: onlyFirst, onlySecond: onlySecond)
        macroJ = Self.difference(Mean(of: tallies.map(\.0.j)).value, Mean(of: tallies.map(\.1.j)).value)
        pooledJ = Self.difference(
            tallies.map(\.0).reduce(Tally(), +).j,
            tallies.map(\.1).reduce(Tally(), +).j
        )
        let drawn = Bootstrap.difference(
            of: clusters,
            labelCount: common.count,
            draws: settings.draws,
            seed: settings.seed
        )
        macroJInterval = drawn.macroJ
        pooledJInterval = drawn.pooledJ
    }

    private static func difference(_ left: Double?, _ right: Double?) -> Double? {
        left.flatMap { left in right.map { left - $0 } }
    }
}
