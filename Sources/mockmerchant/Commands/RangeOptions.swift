import ArgumentParser
import Foundation
import Logging
import Scenarios
import Walker

/// Options that every verb over the range shares.
struct RangeOptions: ParsableArguments {
    @Option(help: "The folder that holds scenarios and fixtures.")
    var root: String?

    @Option(help: "How much the log says: trace, debug, info, notice, warning, error.")
    var logLevel = LogLevel.error

    @Option(help: "How the log is written: text, or json for a line of JSON each.")
    var logFormat = LogFormat.text

    @Option(help: "Colours: auto (on a terminal, NO_COLOR and FORCE_COLOR heeded), always, never.")
    var color = Colours.auto

    @Flag(help: "Tell nothing but results and what went wrong.")
    var quiet = false

    @Option(help: "The file of settings; mockmerchant.yaml of the current folder without it.")
    var config: String?

    /// How the log is written.
    enum LogFormat: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    /// When there are colours.
    enum Colours: String, ExpressibleByArgument, CaseIterable {
        case auto
        case always
        case never
    }

    /// How much the log says.
    enum LogLevel: String, ExpressibleByArgument, CaseIterable {
        case trace
        case debug
        case info
        case notice
        case warning
        case error

        /// The level as the log knows it.
        var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .error }
    }

    /// Reads the range; problems are printed and end the run.
    ///
    /// - Parameters:
    ///   - files: Scenario files to read in place of those that are shipped.
    ///   - hasVariants: Says that what variants are made of is read too.
    ///   - isProof: Lets a file be played whose twin turns nothing: the proof shows what comes of it.
    /// - Returns: The range, and where it was found.
    /// - Throws: ``RunError`` where a file is not well made.
    func library(
        scenarios files: [String] = [],
        hasVariants: Bool = false,
        isProof: Bool = false
    ) throws -> (library: Library, root: Root) {
        let root = try Root(named: root)
        let logger = LiveSurroundings.logger(logLevel.level)
        logger.info("reading the range under \(root.folder.path)")
        for one in (try? Settings.ofProcess.get())?.inEffect ?? [] where one.origin != "default" {
            // What opens doors is told to nobody.
            let isSecret = one.setting.name == "token"
            logger.info("\(one.setting.name) is \(isSecret ? "set" : one.text) (\(one.origin))")
        }
        var content = try root.files(scenarios: files)
        if hasVariants { content.variants = try root.variantFiles(heldOut: true) }
        let read = LibraryReader.read(content)
        for problem in read.problems { Console.log(problem.text) }
        guard !read.problems.contains(where: { $0.id.stopsPlaying || !isProof }) else {
            let count = read.problems.count
            throw RunError.badInput("\(count) \(count == 1 ? "problem" : "problems"); nothing was run")
        }
        return (read.library, root)
    }

    /// The client's words.
    func lexicon(of root: Root) throws -> Lexicon {
        do {
            return try LexiconReader.lexicon(from: try root.lexiconText())
        } catch let error as WalkerError {
            throw RunError.badInput("fixtures/lexicon/zh-CN.yaml: \(error.message)")
        }
    }
}
