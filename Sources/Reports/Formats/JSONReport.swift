import Foundation

/// A report for programs: keys sorted, laid out for reading, the same bytes for the same values.
///
/// - Source: `fixtures/schema/report.schema.json`.
enum JSONReport {
    /// Writes the document of a report.
    static func text(of report: RangeReport) throws -> String { try text(encoding: ReportDocument(report)) }

    /// Writes any document: keys sorted, laid out for reading.
    static func text(encoding document: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            let data = try encoder.encode(document)
            return compact(String(decoding: data, as: UTF8.self)) + "\n"
        } catch {
            // Only a number that is not finite cannot be written, and only the time is a fraction.
            throw ReportError(
                code: .notEncodable,
                message: "the report cannot be written as JSON: check totals.seconds"
            )
        }
    }

    /// Closes empty lists and objects on the line that opens them; the encoder spreads them over three.
    ///
    /// Works on lines: inside a JSON string no line ever ends.
    private static func compact(_ text: String) -> String {
        var lines: [Substring] = []
        var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = rest.popFirst() {
            if line.hasSuffix("[") || line.hasSuffix("{"), rest.first?.isEmpty == true, rest.count > 1 {
                rest.removeFirst()
                lines.append(line + (rest.removeFirst().drop { $0 == " " }))
            } else {
                lines.append(line)
            }
        }
        return lines.joined(separator: "\n")
    }
}
