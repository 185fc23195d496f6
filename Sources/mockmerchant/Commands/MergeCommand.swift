import ArgumentParser
import Foundation
import Reports
import Scenarios

/// `mockmerchant merge`: one report of the parts of a run that was shared out.
struct MergeCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make one report of the parts of a run: what `walk --shard i/n --report ndjson=FILE` wrote.",
        discussion: """
            With --fixed-time in every part the report is byte for byte that of a run that nobody shared out. Every part \
            must be of the same run: version, seed, selection, and what makes it fail. \
            Exit codes are those of the run: 0 as expected, 1 not, 2 parts that make no whole.
            """
    )

    @Argument(help: "The parts, in any order.")
    var files: [String]

    @Option(
        name: .customLong("report"),
        help: ArgumentHelp("FORMAT or FORMAT=PATH (\(ReportFormat.names)); can be repeated.", valueName: "format=path")
    )
    var reports: [String] = []

    @OptionGroup var options: RangeOptions

    mutating func work() async throws {
        let targets = try ReportOptions.targets(named: reports, orElse: .table)
        let parts = try files.map { path in
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
                throw RunError.badInput("\(path) cannot be read; name what `walk --report ndjson=FILE` wrote")
            }
            return RunMerge.Part(name: path, text: text)
        }
        let report = try RunMerge.report(of: parts, law: try options.library().library.law)
        for target in targets { try target.write(report) }
        if !report.isMet { throw Exit.disagreement }
    }
}
