import ArgumentParser

/// Why a verb could not do its work: a message for the log and the exit code that goes with it.
struct RunError: Error, CustomStringConvertible {
    /// What to say.
    var message: String
    /// How to end.
    var code: ExitCode

    /// Something the author or caller handed in cannot be used.
    static func badInput(_ message: String) -> RunError { RunError(message: message, code: Exit.badInput) }

    /// The world did not let us.
    static func couldNotRun(_ message: String) -> RunError { RunError(message: message, code: Exit.couldNotRun) }

    /// The message, as the log prints it.
    var description: String { message }
}
