import HTTPTypes
import Hummingbird
import Vocabulary

/// The copy of one's data as a file that a phone keeps: a table that spreadsheets open.
///
/// - Source: RFC 4180; a byte order mark in front, which spreadsheets want for Chinese text.
struct CopyFile: Sendable {
    /// What ends its address.
    static let suffix = ".csv"
    /// Signs at the start of a cell that a spreadsheet takes for a formula.
    private static let formulaStarts: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

    let lines: [Fact]

    /// The table with its head.
    var text: String {
        ([["项目", "内容"]] + lines.map { [$0.label, $0.value] })
            .map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }
            .joined()
    }

    /// The file over the wire, to be kept and not shown.
    var response: Response {
        var response = Answer.bytes([0xEF, 0xBB, 0xBF] + Array(text.utf8), type: "text/csv; charset=utf-8")
        response.headers[.contentDisposition] = "attachment; filename=\"copy\(Self.suffix)\""
        return response
    }

    private static func cell(_ text: String) -> String {
        let safe = text.first.map(formulaStarts.contains) == true ? "'" + text : text
        return safe.contains { "\",\r\n".contains($0) } ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
    }
}
