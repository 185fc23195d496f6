/// A share with what it is a share of; of nothing it is undefined, and stays so.
package struct Rate: Hashable, Sendable {
    /// How many.
    package var hits: Int
    /// Of how many.
    package var count: Int

    /// Makes a rate.
    package init(_ hits: Int, of count: Int) {
        self.hits = hits
        self.count = count
    }

    /// The share; nil of nothing.
    package var value: Double? { count > 0 ? Double(hits) / Double(count) : nil }

    /// Wilson's 95 % interval; nil of nothing.
    package var interval: Interval? { .wilson(hits, of: count) }
}
