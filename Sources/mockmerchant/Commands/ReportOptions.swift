import ArgumentParser
import Reports

/// Which reports a verb writes.
struct ReportOptions: ParsableArguments {
    @Option(
        name: .customLong("report"),
        help: ArgumentHelp("FORMAT or FORMAT=PATH (\(ReportFormat.names)); can be repeated.", valueName: "format=path")
    )
    var reports: [String] = []

    @Flag(help: "Tell no time in reports: the same run with the same seed then gives the same bytes.")
    var fixedTime = false

    @Flag(help: "Keep the client's exchanges in ndjson reports, so that their merging can give a har.")
    var exchanges = false

    /// Where reports go, those to files first; each file once.
    ///
    /// - Parameter standard: The format for stdout where none was asked for.
    /// - Returns: The targets.
    /// - Throws: ``RunError`` where a format is not known, or two want one place.
    func targets(orElse standard: ReportFormat? = nil) throws -> [ReportTarget] {
        try Self.targets(named: reports, orElse: standard)
    }

    /// Where reports of some names go, those to files first; each file once.
    static func targets(named reports: [String], orElse standard: ReportFormat?) throws -> [ReportTarget] {
        let named = try reports.map(ReportTarget.init)
        var seen: Set<String> = []
        for target in named where !seen.insert(target.path ?? "-").inserted {
            throw RunError(
                message: "two reports go to \(target.path ?? "stdout"); give each a place: FORMAT=PATH",
                code: Exit.usage
            )
        }
        let rest = try named.isEmpty ? standard.map { [try ReportTarget($0.rawValue)] } ?? [] : []
        return named.filter { $0.path != nil } + named.filter { $0.path == nil } + rest
    }

    /// Says that the client's exchanges are needed.
    func needsExchanges(_ targets: [ReportTarget]) -> Bool {
        exchanges || targets.contains { $0.format.needsExchanges }
    }
}
