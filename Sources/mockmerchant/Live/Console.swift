import Foundation
import Logging

/// The two streams: results on stdout, everything else on stderr.
enum Console {
    /// Says that stdout is a terminal that wants colour.
    static var wantsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        if setting("color") == "always" { return true }
        if setting("color") == "never" { return false }
        if environment["NO_COLOR"] != nil { return false }
        if environment["FORCE_COLOR"] != nil { return true }
        return isatty(STDOUT_FILENO) == 1
    }

    /// Says that stderr is a terminal that can show a moving line.
    static var showsProgress: Bool {
        isatty(STDERR_FILENO) == 1 && !isQuiet && !writesJSON && !isInPipeline
    }

    /// Says that a pipeline runs this, as those set `CI` that do.
    static var isInPipeline: Bool { !["", "0", "false"].contains(ProcessInfo.processInfo.environment["CI"] ?? "") }

    /// Tells whoever watches how much of a long job is done, on one line.
    static func progress(_ done: Int, of all: Int) {
        guard showsProgress else { return }
        log("\r\(done) of \(all)", end: done == all ? "\r" : "")
    }

    /// Prints a result.
    static func print(_ text: String) {
        FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    /// Says that nothing is told but results and what went wrong.
    static var isQuiet: Bool { setting("quiet") == "true" }

    /// Says that the log is lines of JSON.
    static var writesJSON: Bool { setting("log-format") == "json" }

    /// Prints a line that whoever runs the program may do without.
    static func note(_ text: String) {
        guard !isQuiet else { return }
        if writesJSON { JSONLogHandler.write(.notice, text) } else { log(text) }
    }

    private static func setting(_ name: String) -> String? {
        // A process whose settings cannot be read ends before it says anything else.
        (try? Settings.ofProcess.get())?.words(name).first
    }

    /// Prints a line for whoever runs the program.
    static func log(_ text: String, end: String = "\n") {
        guard !writesJSON || end != "\n" else {
            JSONLogHandler.write(.error, text)
            return
        }
        FileHandle.standardError.write(Data((text + end).utf8))
    }
}
