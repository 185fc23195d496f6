/// A place in a file of the range, as CI tools point at it.
package struct SourcePlace: Hashable, Codable, Sendable {
    /// The file, from the range's top.
    package var file: String
    /// The line, from 1.
    package var line: Int
    /// The column, from 1.
    package var column: Int

    /// Makes a place.
    package init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The place as compilers write it.
    package var text: String { "\(file):\(line):\(column)" }
}
