import Reports

/// Where scores go: `FORMAT`, `FORMAT=PATH`, `FORMAT=-`.
struct ScorecardTarget {
    /// The format.
    var format: ScorecardFormat
    /// The file; nil for stdout.
    var path: String?

    /// Reads a target as the command line names it.
    init(_ text: String) throws {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard let name = parts.first, let format = ScorecardFormat(rawValue: name) else {
            throw RunError(
                message: "a score has no report format `\(text)`; use one of \(ScorecardFormat.names)",
                code: Exit.usage
            )
        }
        self.format = format
        path = parts.count == 2 && parts[1] != "-" ? parts[1] : nil
    }

    /// The targets, those to files first, each place once; a table on stdout where none was asked for.
    static func targets(named reports: [String]) throws -> [ScorecardTarget] {
        let named = try (reports.isEmpty ? [ScorecardFormat.table.rawValue] : reports).map(ScorecardTarget.init)
        var seen: Set<String> = []
        for target in named where !seen.insert(target.path ?? "-").inserted {
            throw RunError(
                message: "two reports go to \(target.path ?? "stdout"); give each a place: FORMAT=PATH",
                code: Exit.usage
            )
        }
        return named.filter { $0.path != nil } + named.filter { $0.path == nil }
    }

    /// Writes the report: parent folders are made, the file appears whole or not at all.
    func write(_ report: ScorecardReport) throws {
        let wantsColour = path == nil && format == .table && Console.wantsColour
        let text = try report.text(as: format, hasColour: wantsColour)
        guard let path else {
            Console.print(text)
            return
        }
        try WrittenFile.write(text, to: path)
    }
}
