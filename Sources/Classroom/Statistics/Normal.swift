import Foundation

/// The standard normal distribution.
enum Normal {
    /// The share of the distribution below a value.
    static func share(below z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

    /// The value below which a share lies; found by halving, as precise as the numbers are.
    ///
    /// - Parameter share: More than 0, less than 1.
    /// - Returns: The value; nil for other shares.
    static func value(above share: Double) -> Double? {
        guard share > 0, share < 1 else { return nil }
        // The lower tail keeps its precision, the upper one does not: go by symmetry.
        guard share <= 0.5 else { return value(above: 1 - share).map { -$0 } }
        var (low, high) = (-40.0, 0.0)
        for _ in 0..<200 {
            let middle = (low + high) / 2
            if Normal.share(below: middle) < share { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
