import Vocabulary

/// How many twin pairs a tool tells apart: the violation said of the bad member, nothing of the good one.
package struct TwinScore: Hashable, Sendable {
    /// The pairs told apart, of all that were offered.
    package var rate: Rate
    /// How many pairs have a member that was not judged; they count, as not told apart.
    package var unjudged: Int
    /// What a coin is expected to reach.
    package var coin: Double?

    /// Scores the pairs; one with a member outside what the tool promises is left out.
    package init(_ verdicts: Verdicts, of truth: Truth) {
        var (solved, offered, missing) = (0, 0, 0)
        var chances: [Double] = []
        for pair in truth.pairs {
            let turned = Self.turned(pair, verdicts, truth)
            guard !turned.isEmpty, !turned.contains(where: { verdicts.ofUnits[$0] == .notApplicable }) else { continue }
            offered += 1
            var chance = 1.0
            for _ in 0..<(turned.count / 2) { chance /= 4 }
            chances.append(chance)
            guard turned.allSatisfy({ verdicts.ofUnits[$0].isJudged }) else {
                missing += 1
                continue
            }
            let isSolved = turned.allSatisfy { (verdicts.ofUnits[$0] == .flagged) == truth.units[$0].isPositive }
            if isSolved { solved += 1 }
        }
        rate = Rate(solved, of: offered)
        unjudged = missing
        coin = Mean(of: chances).value
    }

    /// What a guess is expected to reach that says yes with one chance everywhere.
    static func expected(chance: Double, _ verdicts: Verdicts, of truth: Truth) -> Double? {
        let chances = truth.pairs.compactMap { pair -> Double? in
            let turned = turned(pair, verdicts, truth)
            guard !turned.isEmpty, !turned.contains(where: { verdicts.ofUnits[$0] == .notApplicable }) else {
                return nil
            }
            return (0..<(turned.count / 2)).reduce(1.0) { product, _ in product * chance * (1 - chance) }
        }
        return Mean(of: chances).value
    }

    /// The units that a pair turns, of labels that the tool promises.
    private static func turned(_ pair: Truth.Pair, _ verdicts: Verdicts, _ truth: Truth) -> [Int] {
        pair.turned.filter { verdicts.promises(truth.units[$0].label) }
    }
}
