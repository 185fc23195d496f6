/// The formats in which a report can be had: the list that `--report` and the golden tests go by.
package enum ReportFormat: String, CaseIterable, Hashable, Sendable {
    /// Text for a terminal or a pipe, 120 columns wide.
    case table
    /// A document for programs, with a published schema.
    case json
    /// One self-contained page for people and printers.
    case html

    /// The ending of a file that holds it, without a dot.
    package var fileExtension: String { self == .table ? "txt" : rawValue }

    /// Writes a report.
    ///
    /// - Parameters:
    ///   - report: What is to be written.
    ///   - hasColour: Says that the reader is a terminal that shows colours; only the table heeds it.
    /// - Returns: The whole text, ending in a line feed.
    /// - Throws: ``ReportError`` where a template is missing or broken, never because of what the report says.
    package func text(of report: RangeReport, hasColour: Bool = false) throws -> String {
        switch self {
        case .table: TerminalReport(report: report, ink: Ink(isOn: hasColour)).text
        case .json: try JSONReport.text(of: report)
        case .html: try HTMLReport.text(of: report)
        }
    }
}
