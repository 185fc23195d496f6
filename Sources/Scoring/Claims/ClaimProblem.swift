/// One mistake in what was handed in: where it stands, what it is, and how to mend it.
package struct ClaimProblem: Hashable, Sendable, Comparable {
    /// The file as it was named.
    package var file: String
    /// The line, from 1.
    package var line: Int
    /// The thing and its value.
    package var message: String
    /// What to do.
    package var fix: String

    /// Makes a problem.
    package init(file: String, line: Int, message: String, fix: String) {
        self.file = file
        self.line = line
        self.message = message
        self.fix = fix
    }

    /// Writes the problem as compilers do: `file:line: message; fix`.
    package var text: String { "\(file):\(line): \(message); \(fix)" }

    /// Orders problems by file and line.
    package static func < (left: ClaimProblem, right: ClaimProblem) -> Bool {
        (left.file, left.line, left.message) < (right.file, right.line, right.message)
    }
}
