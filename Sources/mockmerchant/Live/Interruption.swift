import Foundation

/// What a polite signal does as long as nothing is open that would have to be closed.
///
/// Nothing of ours waits then: files may be read on a thread that no task can stop, so the process ends where it stands.
/// A range that opens takes the signals over.
enum Interruption {
    private static let words = Array("mockmerchant: interrupted; nothing was reported\n".utf8)

    /// Catches the signals from here on.
    static func trap() {
        // Read once before: a handler must not be the first to make a value.
        _ = words.count
        for name in [SIGINT, SIGTERM] {
            signal(name) { _ in
                _ = Interruption.words.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
                _exit(Exit.interruptedStatus)
            }
        }
    }
}
