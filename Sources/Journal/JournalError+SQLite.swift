import GRDB

extension JournalError {
    /// Tells what SQLite reported in the journal's words.
    ///
    /// - Parameters:
    ///   - error: What was caught.
    ///   - file: The journal's path, for the message.
    /// - Returns: A `JournalError` for what SQLite reported; anything else, such as a cancellation, as it is.
    static func explaining(_ error: any Error, file: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let report = "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no word")"
        let (code, happened, mend): (Code, String, String) =
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                (
                    .damaged, "is damaged or no journal",
                    "move it away together with its -wal and -shm files, or put a copy back"
                )
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
                (.readOnly, "cannot be written", "make file and folder writable or name another file")
            case .SQLITE_FULL:
                (.diskFull, "finds no more room on the disk", "free some and try again, what was acknowledged is kept")
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                (.locked, "is held by another program", "end that program's transaction and try again")
            case .SQLITE_CANTOPEN:
                (.unreachable, "cannot be opened", "see that the folder exists and that the path names a file")
            case .SQLITE_MISUSE:
                (.closed, "is closed", "start the server again")
            default:
                (.failed, "failed", "look at the disk, then try again")
            }
        return JournalError(code: code, message: "journal \(file) \(happened) (\(report)); \(mend)", underlying: error)
    }
}
