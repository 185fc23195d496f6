import Vocabulary

/// How far numbers move when other twins had been drawn: whole pairs with replacement, never single members.
package struct Bootstrap: Hashable, Sendable {
    /// How often cases are drawn anew.
    package static let standardDraws = 2_000
    /// The seed where none is given.
    package static let standardSeed: UInt64 = 20_261_122

    /// What one drawing gives.
    private struct Draw {
        var macroJ: Double?
        var macroF1: Double?
        var pooledJ: Double?
        var pooledF1: Double?
        var labels: [Double?]
    }

    /// The interval of macro J.
    package var macroJ: Interval?
    /// The interval of macro F1.
    package var macroF1: Interval?
    /// The interval of pooled J.
    package var pooledJ: Interval?
    /// The interval of pooled F1.
    package var pooledF1: Interval?
    /// The interval of J by label; undefined draws are left out.
    package var labels: [Interval?]

    /// Draws.
    ///
    /// - Parameters:
    ///   - clusters: What is drawn together: for each unit its label's number and its cell.
    ///   - labelCount: How many labels there are.
    ///   - draws: How often.
    ///   - seed: The dice's seed.
    init(of clusters: [[Cell]], labelCount: Int, draws: Int, seed: UInt64) {
        var all: [Draw] = []
        if !clusters.isEmpty {
            var dice = Dice(seed: seed)
            all = (0..<draws).map { _ in Self.draw(Self.tallies(clusters, labelCount, &dice)) }
        }
        func interval(_ number: (Draw) -> Double?) -> Interval? { .percentiles(of: all.compactMap(number)) }
        macroJ = interval { $0.macroJ }
        macroF1 = interval { $0.macroF1 }
        pooledJ = interval { $0.pooledJ }
        pooledF1 = interval { $0.pooledF1 }
        labels = (0..<labelCount).map { label in interval { $0.labels[label] } }
    }

    /// One unit that counts: which label, what came of it.
    struct Cell: Hashable, Sendable {
        /// The label's number.
        var label: Int
        /// Says that the thing is there.
        var isPositive: Bool
        /// Says that the tool says so.
        var isFlagged: Bool
        /// Says that the other tool says so, where two are compared.
        var isFlaggedByOther = false
    }

    /// The intervals of the difference of two tools: macro J and pooled J, the first less the second.
    static func difference(
        of clusters: [[Cell]],
        labelCount: Int,
        draws: Int,
        seed: UInt64
    ) -> (macroJ: Interval?, pooledJ: Interval?) {
        guard !clusters.isEmpty else { return (nil, nil) }
        let others = clusters.map { $0.map(\.swapped) }
        var dice = Dice(seed: seed)
        var macro: [Double] = []
        var pooled: [Double] = []
        for _ in 0..<draws {
            // The same dice twice: both tools are judged on the same cases.
            var again = dice
            let one = draw(tallies(clusters, labelCount, &dice))
            let other = draw(tallies(others, labelCount, &again))
            if let left = one.macroJ, let right = other.macroJ { macro.append(left - right) }
            if let left = one.pooledJ, let right = other.pooledJ { pooled.append(left - right) }
        }
        return (.percentiles(of: macro), .percentiles(of: pooled))
    }

    private static func tallies(_ clusters: [[Cell]], _ labelCount: Int, _ dice: inout Dice) -> [Tally] {
        var tallies = [Tally](repeating: Tally(), count: labelCount)
        for _ in clusters.indices {
            for cell in clusters[dice.roll(below: clusters.count)] {
                tallies[cell.label].count(isPositive: cell.isPositive, isFlagged: cell.isFlagged)
            }
        }
        return tallies
    }

    private static func draw(_ tallies: [Tally]) -> Draw {
        let pooled = tallies.reduce(Tally(), +)
        let labels = tallies.map(\.j)
        return Draw(
            macroJ: Mean(of: labels).value,
            macroF1: Mean(of: tallies.map(\.f1)).value,
            pooledJ: pooled.j,
            pooledF1: pooled.f1,
            labels: labels
        )
    }
}

extension Bootstrap.Cell {
    /// The same unit as the other tool has it.
    fileprivate var swapped: Self {
        Self(label: label, isPositive: isPositive, isFlagged: isFlaggedByOther, isFlaggedByOther: isFlagged)
    }
}
