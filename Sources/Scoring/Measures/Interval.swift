/// Where a number probably lies.
package struct Interval: Hashable, Sendable {
    /// The lower end.
    package var low: Double
    /// The upper end.
    package var high: Double

    /// Makes an interval.
    package init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    /// The 97.5th percentile of the normal distribution.
    package static let z = 1.959_964

    /// Answers Wilson's 95 % interval of a share.
    ///
    /// - Parameters:
    ///   - hits: How many.
    ///   - count: Of how many.
    /// - Returns: The interval; nil of nothing.
    package static func wilson(_ hits: Int, of count: Int) -> Interval? {
        guard count > 0 else { return nil }
        let (n, p) = (Double(count), Double(hits) / Double(count))
        let square = z * z
        let middle = p + square / (2 * n)
        let spread = z * (p * (1 - p) / n + square / (4 * n * n)).squareRoot()
        let scale = 1 + square / n
        return Interval(low: max(0, (middle - spread) / scale), high: min(1, (middle + spread) / scale))
    }

    /// Answers the percentiles 2.5 and 97.5 of some numbers, between neighbours in proportion.
    package static func percentiles(of numbers: [Double]) -> Interval? {
        guard !numbers.isEmpty else { return nil }
        let sorted = numbers.sorted()
        func at(_ share: Double) -> Double {
            let place = share * Double(sorted.count - 1)
            let below = Int(place)
            let above = min(below + 1, sorted.count - 1)
            return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
        }
        return Interval(low: at(0.025), high: at(0.975))
    }
}
