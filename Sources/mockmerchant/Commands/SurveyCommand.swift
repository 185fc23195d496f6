import ArgumentParser
import Foundation
import Reports
import Scenarios
import Vocabulary

/// `mockmerchant survey`: a make-believe town drawn from a published survey, walked and counted.
struct SurveyCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "survey",
        abstract: "Draw a make-believe town from a published survey, walk every merchant of it, and count.",
        discussion: """
            Profiles are the files of fixtures/surveys; without one they are listed. Every merchant is walked on visits of \
            its own; those that show the same are alike, and one of them is probed in full for all. \
            Exit codes: 0 measured as played, 1 measured otherwise, 2 bad input, 3 could not run.
            """
    )

    @Argument(help: "The profile's id, such as shanghai-parking-2023-07; a list of all without one.")
    var profile: String?

    @OptionGroup var options: RangeOptions

    @OptionGroup var walking: RunOptions

    @Option(name: .customLong("report"), help: "FORMAT or FORMAT=PATH (\(SurveyCommand.formats)); can be repeated.")
    var reports: [String] = []

    mutating func work() async throws {
        let targets = try ReportOptions.targets(named: reports, orElse: .table)
        for target in targets where !SurveyReport.formats.contains(target.format) {
            let known = Self.formats
            throw RunError(
                message: "a survey has no report format `\(target.format.rawValue)`; use one of \(known)",
                code: Exit.usage
            )
        }
        let (library, root) = try options.library()
        guard let profile else {
            let lines = library.surveys.map { "\($0.id)\t\($0.size) merchants\t\($0.title.en)" }
            Console.print(lines.joined(separator: "\n"))
            return
        }
        let run = SurveyRun(
            library: library,
            town: Town(of: try Self.profile(profile, in: library), seed: walking.seed),
            lexicon: try options.lexicon(of: root),
            seed: walking.seed,
            jobs: walking.jobs
        )
        let report = try await run.report(logLevel: options.logLevel.level)
        for target in targets {
            guard let text = try report.text(as: target.format, hasColour: target.wantsColour) else { continue }
            try target.write(text)
        }
        if !report.agrees { throw Exit.disagreement }
    }

    /// The profile of an id; throws a message with a near spelling where there is none.
    static func profile(_ id: String, in library: Library) throws -> SurveyProfile {
        let known = library.surveys.map(\.id)
        if let profile = library.surveys.first(where: { $0.id == id }) { return profile }
        let near = Nearness.nearest(to: id, among: known).map { ", did you mean `\($0)`" } ?? ""
        throw RunError.badInput("there is no survey `\(id)`\(near); use one of \(known.joined(separator: ", "))")
    }

    /// The formats that a survey has.
    static let formats = SurveyReport.formats.map(\.rawValue).joined(separator: ", ")
}
