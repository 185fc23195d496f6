/// The reading of comma-separated values: rows with the line on which each starts.
///
/// - Source: RFC 4180; line feeds alone end rows too.
struct CSVScan {
    /// One row.
    struct Row: Hashable, Sendable {
        /// The line on which it starts, from 1.
        var line: Int
        /// Its fields.
        var fields: [String]
    }

    /// Answers the rows of a text, and the line of a quote that does not end; nil where all end.
    static func rows(of text: String) -> (rows: [Row], openQuote: Int?) {
        var rows: [Row] = []
        var row = Row(line: 1, fields: [])
        var field: [UInt8] = []
        var (isQuoted, wasQuoted) = (false, false)
        var (line, quoteLine) = (1, 1)
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
                    isQuoted = false
                }
            case UInt8(ascii: "\"") where field.isEmpty && !wasQuoted:
                (isQuoted, wasQuoted, quoteLine) = (true, true, line)
            case UInt8(ascii: ",") where !isQuoted:
                row.fields.append(closed(field))
                (field, wasQuoted) = ([], false)
            case UInt8(ascii: "\n") where !isQuoted:
                if field.last == UInt8(ascii: "\r"), !wasQuoted { field.removeLast() }
                if wasQuoted, field.last == UInt8(ascii: "\r") { field.removeLast() }
                row.fields.append(closed(field))
                rows.append(row)
                (field, wasQuoted, row) = ([], false, Row(line: line, fields: []))
            default: field.append(byte)
            }
        }
        if field.last == UInt8(ascii: "\r") { field.removeLast() }
        if !field.isEmpty || !row.fields.isEmpty || wasQuoted {
            row.fields.append(closed(field))
            rows.append(row)
        }
        return (rows.filter { $0.fields != [""] }, isQuoted ? quoteLine : nil)
    }
}
