import GRDB

/// The journal: visits, their events and what they are played with, in one SQLite file opened once.
///
/// It stores; what a state means is not known here. Every call answers after its write is as durable as asked for, and
/// throws ``JournalError`` when the world fails.
///
/// - Source: docs/journal.md for the schema, which `sqlite3` can read while the store is open.
package final class JournalStore: Sendable {
    /// Where a journal is.
    package enum Place: Hashable, Sendable {
        /// In a file, made where there is none; its folder must exist.
        case file(String)
        /// In memory, gone with the store.
        case memory
    }

    /// How many entries may wait for a transaction unless told otherwise.
    package static let standardBound = 4_096

    /// How many pages the log holds before they are copied into the file: sixteen megabytes.
    private static let loggedPages = 4_096

    let database: any DatabaseWriter
    let queue: CommitQueue
    private let name: String
    private let lock: JournalLock?

    /// Opens a journal and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - place: Where it is.
    ///   - durability: How far a batch must have come before its answers leave.
    ///   - bound: How many entries may wait for a transaction before one more is answered *busy*.
    /// - Throws: ``JournalError`` when the file is newer, damaged, another program's, in use, or cannot be written;
    ///   nothing is then changed in it.
    package init(_ place: Place, durability: Durability = .full, bound: Int = standardBound) async throws {
        let name =
            switch place {
            case .file(let file): file
            case .memory: "in memory"
            }
        do {
            var lock: JournalLock?
            if case .file = place { lock = try JournalLock(file: name) }
            let database = try Self.open(place)
            try MigrationCatalogue.migrator.migrate(database)
            try await Self.prepare(database, for: durability)
            (self.name, self.lock, self.database) = (name, lock, database)
            let writer = BatchWriter()
            let isFile = lock != nil
            queue = CommitQueue(bound: bound) { entries in
                do {
                    return try await Self.transaction(in: database, isFile: isFile) {
                        try writer.write(entries, in: $0)
                    }
                } catch {
                    writer.forget()
                    throw JournalError.explaining(error, file: name)
                }
            }
        } catch {
            throw JournalError.explaining(error, file: name)
        }
    }

    /// Counts what the journal holds; reads every key, so it is for reports and not for each request.
    package func counts() async throws -> JournalCounts {
        try await read { database in
            JournalCounts(
                visits: try Int.fetchOne(database, sql: "SELECT count(*) FROM visit") ?? 0,
                snapshots: try Int.fetchOne(database, sql: "SELECT count(*) FROM snapshot") ?? 0,
                events: try Int.fetchOne(database, sql: "SELECT count(*) FROM event") ?? 0
            )
        }
    }

    /// How many entries wait for a transaction that has not begun.
    package var waitingCount: Int { queue.waitingCount }

    /// What was committed since the journal was opened.
    package var tally: JournalTally { queue.tally }

    /// Writes what was handed in, folds the log into the file and closes it; a second time does nothing.
    ///
    /// What is asked or handed in later throws ``JournalError/Code/closed``.
    package func close() async throws {
        await queue.drain()
        // The writer must be the last connection to go: a reading one cannot fold the log into the file.
        (database as? DatabasePool)?.invalidateReadOnlyConnections()
        do {
            // A reading that is on its way finds a file closed and says so; on a closed connection in memory it would end
            // the process, so that one goes with the store.
            if lock != nil { try database.close() }
        } catch {
            throw JournalError.explaining(error, file: name)
        }
        lock?.release()
    }

    /// Reads from the last transaction that was committed.
    func read<Answer: Sendable>(_ query: @Sendable (Database) throws -> Answer) async throws -> Answer {
        guard !queue.isClosed else { throw JournalError.closed }
        do {
            // In memory there is one connection, which asks and writes in turns: it needs no guard against writing.
            if lock == nil { return try await database.unsafeRead(query) }
            return try await database.read(query)
        } catch {
            throw JournalError.explaining(error, file: name)
        }
    }

    /// Writes in one transaction: where there is no disk to wait for, on the thread that asks.
    private static func transaction<Answer: Sendable>(
        in database: any DatabaseWriter,
        isFile: Bool,
        _ change: @escaping @Sendable (Database) throws -> Answer
    ) async throws -> Answer {
        isFile ? try await database.write(change) : try atOnce(in: database, change)
    }

    private static func atOnce<Answer>(
        in database: any DatabaseWriter,
        _ change: (Database) throws -> Answer
    ) throws -> Answer {
        try database.write(change)
    }

    /// Writes in a transaction of its own, for what is rare and belongs to no visit.
    func write<Answer: Sendable>(_ change: @Sendable (Database) throws -> Answer) async throws -> Answer {
        guard !queue.isClosed else { throw JournalError.closed }
        do {
            return try await database.write(change)
        } catch {
            throw JournalError.explaining(error, file: name)
        }
    }

    private static func open(_ place: Place) throws -> any DatabaseWriter {
        var configuration = Configuration()
        configuration.label = "journal"
        // Another program may hold the write lock for a moment, as `sqlite3` does while it imports.
        configuration.busyMode = .timeout(5)
        guard case .file(let file) = place else { return try DatabaseQueue(configuration: configuration) }
        configuration.prepareDatabase { database in
            // Before the pool turns to WAL mode, which already writes to the file.
            if !database.configuration.readonly { try MigrationCatalogue.recognise(database, file: file) }
        }
        return try DatabasePool(path: file, configuration: configuration)
    }

    private static func prepare(_ database: any DatabaseWriter, for durability: Durability) async throws {
        try await database.writeWithoutTransaction { database in
            // After opening: the pool sets NORMAL on its writer when it turns to WAL mode.
            try database.execute(sql: "PRAGMA synchronous = \(durability.synchronous)")
            // Visits' rows lie apart from each other, so each batch touches pages that the next one touches again: the
            // longer the log, the fewer times each is copied into the file.
            try database.execute(sql: "PRAGMA wal_autocheckpoint = \(loggedPages)")
            // SQLite opens a file that it may not write without a word; asking for the write lock makes it speak up now.
            try database.inTransaction(.immediate) { .rollback }
        }
    }
}
