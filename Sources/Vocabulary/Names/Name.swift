/// A lasting kebab-case id of one kind of thing.
///
/// Each id type is its own struct, so that a merchant's id cannot stand where a scenario's is wanted.
///
/// - Shape: one string; equality and order are the string's.
package protocol Name: RawRepresentable, Hashable, Comparable, Codable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
where RawValue == String {
    /// Makes the id; the words inside are not checked here but by `ScenarioChecker`.
    init(rawValue: String)
}

extension Name {
    /// Makes the id from a literal in code.
    package init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The id as it is written everywhere.
    package var description: String { rawValue }

    /// Orders ids as strings, so that every list of them has one order.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
