import ArgumentParser

/// How the process ends; mapped here and nowhere else.
enum Exit {
    /// A disagreement, an unmet expectation.
    static let disagreement = ExitCode(1)
    /// An author's file that cannot be used.
    static let badInput = ExitCode(2)
    /// Could not connect or run.
    static let couldNotRun = ExitCode(3)
    /// A word of the command line that is not known.
    static let usage = ExitCode(64)
    /// Interrupted, as a signal's handler needs it.
    static var interruptedStatus: Int32 { 130 }
    /// Interrupted.
    static let interrupted = ExitCode(interruptedStatus)
}
