/// A mean over labels; those for which the number is undefined drop out, and their number is said.
package struct Mean: Hashable, Sendable {
    /// The mean; nil where every number is undefined.
    package var value: Double?
    /// How many numbers are in it.
    package var count: Int
    /// How many dropped out.
    package var dropped: Int

    /// Makes the mean of some numbers.
    package init(of numbers: [Double?]) {
        let defined = numbers.compactMap(\.self)
        count = defined.count
        dropped = numbers.count - defined.count
        value = defined.isEmpty ? nil : defined.reduce(0, +) / Double(defined.count)
    }
}
