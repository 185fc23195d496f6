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
    ///
    /// A page in a file gets a folder beside it with a page for each case in which something was missed or falsely accused.
    ///
    /// - Parameters:
    ///   - report: The scores.
    ///   - replays: Tells cases again; nil where nothing is explained.
    /// - Throws: ``RunError`` where a file cannot be written or a case not be read.
    func write(_ report: ScorecardReport, replaying replays: CaseReplays?) throws {
        var report = report
        if let path, format == .html, let replays { report.replays = try replays.write(of: report, beside: path) }
        let wantsColour = path == nil && format == .table && Console.wantsColour
        let text = try report.text(as: format, hasColour: wantsColour)
        guard let path else {
            Console.print(text)
            return
        }
        try WrittenFile.write(text, to: path)
    }
}
