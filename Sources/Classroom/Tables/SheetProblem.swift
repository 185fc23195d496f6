package import Vocabulary

/// One thing that is wrong in a table handed in: the line, what it is, and how to mend it.
///
/// - Shape: words in both languages; a value is never repeated in them, because it may be a person's.
package struct SheetProblem: Error, Hashable, Sendable, Comparable {
    /// The line on which the row starts, from 1.
    package var line: Int
    /// What is wrong.
    package var message: Bilingual
    /// What to do.
    package var fix: Bilingual

    /// Makes a problem.
    package init(line: Int, message: Bilingual, fix: Bilingual) {
        self.line = line
        self.message = message
        self.fix = fix
    }

    /// Orders problems by line.
    package static func < (left: SheetProblem, right: SheetProblem) -> Bool {
        (left.line, left.message.en) < (right.line, right.message.en)
    }
}
