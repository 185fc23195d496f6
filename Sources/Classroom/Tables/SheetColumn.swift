/// A column of a table that is written out.
package struct SheetColumn: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Says that it holds numbers of ours, which the formula guard leaves alone.
    package let isNumber: Bool

    /// A column of words.
    package static func text(_ name: String) -> SheetColumn { SheetColumn(name: name, isNumber: false) }

    /// A column of numbers.
    package static func number(_ name: String) -> SheetColumn { SheetColumn(name: name, isNumber: true) }
}
