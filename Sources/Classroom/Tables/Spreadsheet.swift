import Scoring
import Vocabulary

/// A table that was read: named columns and rows with their lines, guards taken off, nothing thrown away.
package struct Spreadsheet: Hashable, Sendable {
    /// One row.
    package struct Row: Hashable, Sendable {
        /// The line on which it starts, from 1.
        package let line: Int
        /// A cell for each column.
        package let cells: [String]

        /// Says that nothing is in it.
        package var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    /// The columns as they are written.
    package let columns: [String]
    /// The line of the header.
    package let headerLine: Int
    /// The rows below the header.
    package let rows: [Row]

    /// No table has more rows.
    package static let mostRows = 10_000

    /// Reads a table; the separator is whichever of comma, semicolon and tab parts the header most.
    ///
    /// - Parameter text: The text, LF or CRLF.
    /// - Returns: The table with what is wrong in it; no table where there is no header.
    package static func reading(_ text: String) -> (sheet: Spreadsheet?, problems: [SheetProblem]) {
        let separator = separator(of: text)
        let (scanned, openQuote) = CSVScan.rows(of: text, separator: separator)
        var problems: [SheetProblem] = []
        if let openQuote {
            problems.append(
                SheetProblem(
                    line: openQuote,
                    message: Bilingual("引号没有结束", "a quote does not end"),
                    fix: Bilingual("补上结束的引号", "close it with \"")
                )
            )
        }
        // Excel may be told the separator in a line of its own.
        let isTold = scanned.first.map { $0.fields[0].lowercased().hasPrefix("sep=") } ?? false
        let all = isTold ? scanned.dropFirst() : scanned[...]
        guard let head = all.first else {
            let fix = Bilingual("第一行写列名", "write the columns' names in the first line")
            let empty = SheetProblem(line: 1, message: Bilingual("表是空的", "the table is empty"), fix: fix)
            return (nil, problems + [empty])
        }
        var columns = head.fields.map(FormulaGuard.unguarded)
        // A separator at the end of every line makes a column without a name, as spreadsheets write it.
        while columns.count > 1, columns.last?.allSatisfy(\.isWhitespace) == true { columns.removeLast() }
        var known: Set<HeaderName> = []
        for column in columns where !known.insert(HeaderName(column)).inserted {
            problems.append(
                SheetProblem(
                    line: head.line,
                    message: Bilingual("列名重复或为空", "a column's name stands twice, or is empty"),
                    fix: Bilingual("每列起一个不同的名字", "give each column a name of its own")
                )
            )
        }
        if all.count - 1 > mostRows {
            problems.append(
                SheetProblem(
                    line: all[all.startIndex + mostRows + 1].line,
                    message: Bilingual("行数超过 \(mostRows)", "there are more than \(mostRows) rows"),
                    fix: Bilingual("分成几个文件", "part the table")
                )
            )
        }
        var rows: [Row] = []
        for row in all.dropFirst().prefix(mostRows) {
            let left = row.fields.dropFirst(columns.count)
            guard left.allSatisfy(\.isEmpty) else {
                problems.append(
                    SheetProblem(
                        line: row.line,
                        message: Bilingual(
                            "这一行有 \(row.fields.count) 格，表头只有 \(columns.count) 格",
                            "the row has \(row.fields.count) cells, the header \(columns.count)"
                        ),
                        fix: Bilingual("含分隔符的内容请加引号", "put texts that hold the separator in quotes")
                    )
                )
                continue
            }
            var cells = row.fields.prefix(columns.count).map(FormulaGuard.unguarded)
            cells += [String](repeating: "", count: columns.count - cells.count)
            rows.append(Row(line: row.line, cells: cells))
        }
        return (Spreadsheet(columns: columns, headerLine: head.line, rows: rows), problems)
    }

    /// The number of a column by its name, however that is spelled.
    package func column(_ name: String) -> Int? {
        let wanted = HeaderName(name)
        return columns.firstIndex { HeaderName($0) == wanted }
    }

    private static func separator(of text: String) -> UInt8 {
        let head = text.utf8.prefix { $0 != UInt8(ascii: "\n") }
        let first = String(decoding: head, as: UTF8.self)
        if first.lowercased().hasPrefix("sep="), let told = Array(head).dropFirst(4).first { return told }
        let choices = [",", ";", "\t"].map { UInt8(ascii: $0) }
        let counts = choices.map { CSVScan.rows(of: first, separator: $0).rows.first?.fields.count ?? 0 }
        return zip(choices, counts).max { $0.1 < $1.1 || $0.1 == $1.1 && $0.0 != choices[0] }?.0 ?? choices[0]
    }
}
