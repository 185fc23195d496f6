/// The formats in which a report can be had: the list that `--report` and the golden tests go by.
package enum ReportFormat: String, CaseIterable, Hashable, Sendable {
    /// Text for a terminal or a pipe, 120 columns wide.
    case table
    /// A document for programs, with a published schema.
    case json
    /// One self-contained page for people and printers.
    case html
    /// JUnit's XML, as GitLab and Jenkins read it.
    case junit
    /// The same without anything that strict readers refuse.
    case junitStrict = "junit-strict"
    /// SARIF 2.1.0, for code scanning.
    case sarif
    /// Test Anything Protocol, version 14.
    case tap
    /// A line of JSON for each scenario: what `mockmerchant merge` reads.
    case ndjson
    /// A summary for job pages and comments.
    case markdown
    /// Annotations as GitHub Actions reads them from a log.
    case github
    /// The client's exchanges as an HTTP Archive 1.2.
    case har

    /// Every format's name, as help texts list them.
    package static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// Says that the format needs the client's exchanges.
    package var needsExchanges: Bool { self == .har }

    /// The ending of a file that holds it, without a dot.
    package var fileExtension: String {
        switch self {
        case .table: "txt"
        case .junit: "junit.xml"
        case .junitStrict: "junit-strict.xml"
        case .markdown: "md"
        case .github: "github.txt"
        case .json, .html, .sarif, .tap, .ndjson, .har: rawValue
        }
    }

    /// Writes a report.
    ///
    /// - Parameters:
    ///   - report: What is to be written.
    ///   - hasColour: Says that the reader is a terminal that shows colours; only the table heeds it.
    ///   - isCompact: Says that the reader is a pipeline's log: what failed and the sums; only the table heeds it.
    /// - Returns: The whole text, ending in a line feed.
    /// - Throws: ``ReportError`` where a template is missing or broken or no exchange was recorded, never because of what
    ///   the report says.
    package func text(of report: RangeReport, hasColour: Bool = false, isCompact: Bool = false) throws -> String {
        switch self {
        case .table: TerminalReport(report: report, ink: Ink(isOn: hasColour), isCompact: isCompact).text
        case .json: try JSONReport.text(of: report)
        case .html: try HTMLReport.text(of: report)
        case .junit: JUnitReport(report: report, isStrict: false).text
        case .junitStrict: JUnitReport(report: report, isStrict: true).text
        case .sarif: try SARIFReport.text(of: report)
        case .tap: TAPReport(report: report).text
        case .ndjson: try NDJSONReport.text(of: report)
        case .markdown: MarkdownReport(report: report).text
        case .github: GitHubReport(report: report).text
        case .har: try ExchangesReport.text(of: report)
        }
    }
}
