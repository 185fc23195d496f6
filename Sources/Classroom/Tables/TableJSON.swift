/// Writes tables as JSON: a list of objects with the columns as keys, in the order of the columns.
///
/// - Shape: a cell of a column of numbers is a number, an empty cell `null`, everything else a string; nothing is guarded, since
///   no spreadsheet opens it.
package enum TableJSON {
    /// Writes a table.
    ///
    /// - Parameters:
    ///   - columns: The columns.
    ///   - rows: A cell for each column.
    /// - Returns: The text, ending in a line feed.
    package static func text(_ columns: [SheetColumn], _ rows: [[String]]) -> String {
        let objects = rows.map { row in
            let members = zip(columns, row).map { column, cell in
                "\(quoted(column.name)): \(value(cell, isNumber: column.isNumber))"
            }
            return "  {\(members.joined(separator: ", "))}"
        }
        return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    /// Writes a text as JSON does.
    package static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": return "\\\""
            case "\\": return "\\\\"
            case "\n": return "\\n"
            case "\r": return "\\r"
            case "\t": return "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: return String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    private static func value(_ cell: String, isNumber: Bool) -> String {
        if cell.isEmpty { return "null" }
        return isNumber && cell.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?/) != nil ? cell : quoted(cell)
    }
}
