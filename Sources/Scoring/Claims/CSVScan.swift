/// The reading of comma-separated values: rows with the line on which each starts.
///
/// - Source: RFC 4180; line feeds alone end rows too.
package struct CSVScan {
    /// One row.
    package struct Row: Hashable, Sendable {
        /// The line on which it starts, from 1.
        package var line: Int
        /// Its fields.
        package var fields: [String]
    }

    /// Answers the rows of a text, and the line of a quote that does not end; nil where all end.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - separator: What stands between fields.
    /// - Returns: The rows, and the line of the open quote.
    package static func rows(
        of text: String,
        separator: UInt8 = UInt8(ascii: ",")
    ) -> (rows: [Row], openQuote: Int?) {
        var rows: [Row] = []
        var row = Row(line: 1, fields: [])
        var field: [UInt8] = []
        var (isQuoted, wasQuoted) = (false, false)
        var (line, quoteLine) = (1, 1)
        // Where the quoted part of a field ends: a carriage return up to there belongs to the field, not to the row's end.
        var quotedCount = 0
        func endRow() {
            if field.count > quotedCount, field.last == UInt8(ascii: "\r") { field.removeLast() }
        }
        func closed(_ field: [UInt8]) -> String { String(decoding: field, as: UTF8.self) }
        let bytes = Array(text.utf8)
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "\n") { line += 1 }
            switch byte {
            case UInt8(ascii: "\"") where isQuoted:
                if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
                    field.append(byte)
                    place += 1
                } else {
                    (isQuoted, quotedCount) = (false, field.count)
                }
            case UInt8(ascii: "\"") where field.isEmpty && !wasQuoted:
                (isQuoted, wasQuoted, quoteLine) = (true, true, line)
            case separator where !isQuoted:
                row.fields.append(closed(field))
                (field, wasQuoted, quotedCount) = ([], false, 0)
            case UInt8(ascii: "\n") where !isQuoted:
                endRow()
                row.fields.append(closed(field))
                rows.append(row)
                (field, wasQuoted, quotedCount, row) = ([], false, 0, Row(line: line, fields: []))
            default: field.append(byte)
            }
        }
        if !isQuoted { endRow() }
        if !field.isEmpty || !row.fields.isEmpty || wasQuoted {
            row.fields.append(closed(field))
            rows.append(row)
        }
        return (rows.filter { $0.fields != [""] }, isQuoted ? quoteLine : nil)
    }
}
