import Foundation

/// The two streams: results on stdout, everything else on stderr.
enum Console {
    /// Says that stdout is a terminal that wants colour.
    static var wantsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        if environment["NO_COLOR"] != nil { return false }
        if environment["FORCE_COLOR"] != nil { return true }
        return isatty(STDOUT_FILENO) == 1
    }

    /// Says that stderr is a terminal that can show a moving line.
    static var showsProgress: Bool {
        isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["CI"] == nil
    }

    /// Tells whoever watches how much of a long job is done, on one line.
    static func progress(_ done: Int, of all: Int) {
        guard showsProgress else { return }
        log("\r\(done) of \(all)", end: done == all ? "\r" : "")
    }

    /// Prints a result.
    static func print(_ text: String) {
        FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    /// Prints a line for whoever runs the program.
    static func log(_ text: String, end: String = "\n") {
        FileHandle.standardError.write(Data((text + end).utf8))
    }
}
