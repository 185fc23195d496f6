import Foundation

/// Whether two tools differ by more than chance on the units that both judged.
package struct McNemar: Hashable, Sendable {
    /// Units that only the first has right.
    package var onlyFirst: Int
    /// Units that only the second has right.
    package var onlySecond: Int

    /// Makes the test.
    package init(onlyFirst: Int, onlySecond: Int) {
        self.onlyFirst = onlyFirst
        self.onlySecond = onlySecond
    }

    /// Says that the exact test is used: too few units part the tools for the other.
    package var isExact: Bool { onlyFirst + onlySecond < 25 }

    /// The statistic of the test that is not exact; nil for the exact one.
    package var chiSquare: Double? {
        guard !isExact else { return nil }
        let distance = Double(abs(onlyFirst - onlySecond)) - 1
        return distance * distance / Double(onlyFirst + onlySecond)
    }

    /// How probable so great a difference is where the tools are equally good.
    package var p: Double {
        if let chiSquare { return erfc((chiSquare / 2).squareRoot()) }
        let n = onlyFirst + onlySecond
        var term = 1.0
        var sum = 0.0
        for k in 0...min(onlyFirst, onlySecond) {
            if k > 0 { term = term * Double(n - k + 1) / Double(k) }
            sum += term
        }
        return min(1, 2 * sum / pow(2, Double(n)))
    }
}
