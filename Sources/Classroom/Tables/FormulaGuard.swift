/// Keeps spreadsheets from running what a person wrote as a formula, and takes the guard off again exactly.
///
/// - Shape: a cell that, after any apostrophes, starts with one of ``starts`` gets one more apostrophe in front.
package enum FormulaGuard {
    /// What a spreadsheet takes for the start of a formula.
    static let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r"]

    /// Answers the cell as it is written out.
    package static func guarded(_ cell: String) -> String { isFormula(cell.unicodeScalars) ? "'" + cell : cell }

    /// Answers the cell as it was before it was written out.
    package static func unguarded(_ cell: String) -> String {
        let scalars = cell.unicodeScalars
        guard scalars.first == "'", isFormula(scalars) else { return cell }
        return String(scalars.dropFirst())
    }

    private static func isFormula(_ scalars: String.UnicodeScalarView) -> Bool {
        scalars.first { $0 != "'" }.map(starts.contains) ?? false
    }
}
