/// A form that scores are written in.
package enum ScorecardFormat: String, CaseIterable, Sendable {
    /// Tables for terminals.
    case table
    /// One self-contained page for people and printers.
    case html
    /// A document for programs.
    case json
    /// A row for each label of each tool.
    case csv

    /// Every format's name, as help texts list them.
    package static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
