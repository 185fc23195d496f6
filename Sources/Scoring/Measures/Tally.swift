/// How often it was said and true, said and false, missed, and rightly not said.
///
/// - Source: docs/scoring.md has every formula with a worked example.
package struct Tally: Hashable, Sendable {
    /// Said, and there.
    package var tp: Int
    /// Said, and not there.
    package var fp: Int
    /// Not said, and there.
    package var fn: Int
    /// Not said, and not there.
    package var tn: Int

    /// Makes a tally.
    package init(tp: Int = 0, fp: Int = 0, fn: Int = 0, tn: Int = 0) {
        self.tp = tp
        self.fp = fp
        self.fn = fn
        self.tn = tn
    }

    /// Counts one unit.
    package mutating func count(isPositive: Bool, isFlagged: Bool) {
        switch (isPositive, isFlagged) {
        case (true, true): tp += 1
        case (true, false): fn += 1
        case (false, true): fp += 1
        case (false, false): tn += 1
        }
    }

    /// The sum of two.
    package static func + (left: Tally, right: Tally) -> Tally {
        Tally(tp: left.tp + right.tp, fp: left.fp + right.fp, fn: left.fn + right.fn, tn: left.tn + right.tn)
    }

    /// How many units.
    package var total: Int { tp + fp + fn + tn }
    /// How much of what is said is there.
    package var precision: Rate { Rate(tp, of: tp + fp) }
    /// How much of what is there is said.
    package var recall: Rate { Rate(tp, of: tp + fn) }
    /// How much of what is not there is not said.
    package var specificity: Rate { Rate(tn, of: tn + fp) }
    /// How much of what is not there is said.
    package var falsePositiveRate: Rate { Rate(fp, of: tn + fp) }

    /// F with a weight, from the counts: a tool that never speaks has 0 and does not drop out of the mean.
    ///
    /// - Parameter beta: How much more recall weighs than precision.
    /// - Returns: The value; nil where there is nothing to find and nothing is said.
    package func f(_ beta: Double) -> Double? {
        let square = beta * beta
        let whole = (1 + square) * Double(tp) + square * Double(fn) + Double(fp)
        return whole > 0 ? (1 + square) * Double(tp) / whole : nil
    }

    /// F1.
    package var f1: Double? { f(1) }
    /// F0.5, where accusations are costly.
    package var fHalf: Double? { f(0.5) }

    /// Youden's J: recall less false-positive rate; nil where either is undefined.
    package var j: Double? {
        guard let recall = recall.value, let false0 = falsePositiveRate.value else { return nil }
        return recall - false0
    }

    /// The mean of recall and specificity; nil where either is undefined.
    package var balancedAccuracy: Double? { j.map { ($0 + 1) / 2 } }

    /// Matthews' correlation; nil where a margin is empty.
    package var mcc: Double? {
        let margins = [tp + fp, tp + fn, tn + fp, tn + fn].map(Double.init)
        guard margins.allSatisfy({ $0 > 0 }) else { return nil }
        let above = Double(tp) * Double(tn) - Double(fp) * Double(fn)
        return above / margins.reduce(1, *).squareRoot()
    }
}
