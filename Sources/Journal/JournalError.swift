import Vocabulary

/// Why the journal did not do what it was asked, with what to do about it.
package struct JournalError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    package enum Code: String, CaseIterable, Codable, Hashable, Sendable {
        /// The entry does not follow on the visit's last.
        case conflict
        /// There is no such visit.
        case unknownVisit = "unknown-visit"
        /// There is such a visit already.
        case visitExists = "visit-exists"
        /// The visit names a snapshot that is not kept.
        case unknownSnapshot = "unknown-snapshot"
        /// The text has a character that SQLite would cut it at.
        case unstorable
        /// Too many entries wait; the caller may try again.
        case busy
        /// The journal was closed.
        case closed
        /// Another process, or another store of this one, has the journal open.
        case inUse = "in-use"
        /// Another program holds the file's write lock.
        case locked
        /// The file was written by a newer version.
        case newer
        /// The file is a database, but not a journal.
        case foreign
        /// The file's content is damaged, or no database at all.
        case damaged
        /// The file or its folder cannot be written.
        case readOnly = "read-only"
        /// The disk is full.
        case diskFull = "disk-full"
        /// The file cannot be opened where it is said to be.
        case unreachable
        /// Anything else that SQLite or the disk reports.
        case failed
    }

    /// What kind of failure it is.
    package var code: Code
    /// What happened and what to do; holds no value of a consumer.
    package var message: String
    /// What reported it; nil where the journal itself refused.
    package var underlying: (any Error)?

    /// Makes an error.
    package init(code: Code, message: String, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
    }

    /// The message.
    package var description: String { message }

    static let closed = JournalError(
        code: .closed,
        message: "the journal is closed; nothing was read or written, start the server again"
    )

    static func conflict(visit: VisitID, length: Int, after sequence: Int) -> JournalError {
        JournalError(
            code: .conflict,
            message: "visit \(visit) has \(length) events, what follows on \(sequence) does not fit; "
                + "read the visit again and repeat the act"
        )
    }

    static func unknownVisit(_ visit: VisitID) -> JournalError {
        JournalError(code: .unknownVisit, message: "there is no visit \(visit); create it first")
    }

    static func visitExists(_ visit: VisitID) -> JournalError {
        JournalError(code: .visitExists, message: "visit \(visit) exists already; choose another id")
    }

    static func unknownSnapshot(_ snapshot: Fingerprint, of visit: VisitID) -> JournalError {
        JournalError(
            code: .unknownSnapshot,
            message: "visit \(visit) names snapshot \(snapshot), which is not kept; keep the snapshot first"
        )
    }

    static func alteredSnapshot(_ snapshot: Fingerprint) -> JournalError {
        JournalError(
            code: .damaged,
            message: "snapshot \(snapshot) was altered after it was kept; put a copy of the journal back"
        )
    }

    static func unstorable(_ what: String) -> JournalError {
        JournalError(code: .unstorable, message: "\(what) holds a NUL character; take it out or escape it")
    }

    static func busy(waiting: Int) -> JournalError {
        JournalError(code: .busy, message: "\(waiting) entries wait for the journal already; try again in a moment")
    }

    static func inUse(file: String) -> JournalError {
        JournalError(
            code: .inUse,
            message: "journal \(file) is open in another server; stop that one or name another file"
        )
    }

    static func newer(file: String, migration: String) -> JournalError {
        JournalError(
            code: .newer,
            message: "journal \(file) was written by a newer version, it has \(migration); "
                + "open it with that version or name another file"
        )
    }

    static func foreign(file: String) -> JournalError {
        JournalError(
            code: .foreign,
            message: "\(file) is a database of another program, nothing was written to it; name another file"
        )
    }
}
