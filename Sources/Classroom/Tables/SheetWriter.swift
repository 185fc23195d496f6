/// Writes tables as spreadsheets take them: UTF-8 with its mark, comma, CRLF, quotes where needed, formulas guarded.
///
/// - Source: RFC 4180.
package enum SheetWriter {
    /// The mark by which Excel knows UTF-8.
    package static let mark = "\u{FEFF}"

    /// Writes a table.
    ///
    /// - Parameters:
    ///   - columns: The columns.
    ///   - rows: A cell for each column; an empty one is missing.
    /// - Returns: The text, its mark in front.
    package static func text(_ columns: [SheetColumn], _ rows: [[String]]) -> String {
        let head = columns.map { quoted(FormulaGuard.guarded($0.name)) }
        let body = rows.map { row in
            zip(columns, row).map { column, cell in quoted(column.isNumber ? cell : FormulaGuard.guarded(cell)) }
        }
        return mark + ([head] + body).map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    private static func quoted(_ cell: String) -> String {
        let needs = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return needs ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }
}
