import Reports

/// Where reports go: `FORMAT`, `FORMAT=PATH`, `FORMAT=-`.
struct ReportTarget {
    /// The format.
    var format: ReportFormat
    /// The file; nil for stdout.
    var path: String?

    /// Reads a target as the command line names it.
    init(_ text: String) throws {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard let name = parts.first, let format = ReportFormat(rawValue: name) else {
            let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw RunError(message: "there is no report format `\(text)`; use one of \(known)", code: Exit.usage)
        }
        self.format = format
        path = parts.count == 2 && parts[1] != "-" ? parts[1] : nil
    }

    /// Says that what is printed here may have colours.
    var wantsColour: Bool { path == nil && format == .table && Console.wantsColour }

    /// Writes the report: parent folders are made, the file appears whole or not at all.
    ///
    /// What a pipeline prints is no more than what failed and the sums; a file has everything.
    func write(_ report: RangeReport) throws {
        let isCompact = path == nil && Console.isInPipeline
        try write(try format.text(of: report, hasColour: wantsColour, isCompact: isCompact))
    }

    /// Writes a text that was made already.
    func write(_ text: String) throws {
        guard let path else {
            Console.print(text)
            return
        }
        try WrittenFile.write(text, to: path)
    }
}
