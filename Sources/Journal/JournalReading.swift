import GRDB
package import Vocabulary

/// A journal that is only read, beside the server that writes it.
///
/// It takes no lock and changes nothing, not even a migration: what it says is what stands in the file.
package struct JournalReading: Sendable {
    private let database: DatabaseQueue
    private let name: String

    /// Opens a journal for reading.
    ///
    /// - Parameter file: The journal.
    /// - Throws: ``JournalError`` where it is none, or cannot be read.
    package init(_ file: String) throws {
        name = file
        var configuration = Configuration()
        configuration.label = "journal, read"
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        do {
            database = try DatabaseQueue(path: file, configuration: configuration)
            try database.read { try MigrationCatalogue.recognise($0, file: file) }
        } catch {
            throw JournalError.explaining(error, file: file)
        }
    }

    /// Recomputes the chain of every visit.
    ///
    /// - Returns: One report a visit, in the order in which visits were made.
    /// - Throws: ``JournalError`` where the file cannot be read.
    package func chains() async throws -> [ChainReport] {
        try await read { database in
            try VisitQuery.all(in: database).map { visit in
                let events = try EventQuery.all(of: visit.id, in: database)
                let head = events.last.map { ChainHead(sequence: $0.sequence, hash: $0.hash) }
                return ChainReport(
                    visit: visit.id,
                    head: head ?? ChainHead(sequence: 0, hash: HashChain.root(of: visit)),
                    firstBreak: HashChain.firstBreak(in: events, of: visit)
                )
            }
        }
    }

    /// Visits of which events stand in the file and no row says that they were made; sorted.
    ///
    /// - Returns: Their ids; none unless somebody took a row out.
    /// - Throws: ``JournalError`` where the file cannot be read.
    package func ownerless() async throws -> [VisitID] {
        try await read { database in
            try String.fetchAll(
                database,
                sql: "SELECT DISTINCT visit FROM event WHERE visit NOT IN (SELECT id FROM visit) ORDER BY visit"
            ).map(VisitID.init(rawValue:))
        }
    }

    /// Compares what was noted with what stands in the file, which may have grown since.
    ///
    /// - Parameter notes: Heads that were noted elsewhere.
    /// - Returns: Those that the file does not bear out: the visit is gone, cut short, or was another one.
    /// - Throws: ``JournalError`` where the file cannot be read.
    package func unborne(_ notes: [NotedHead]) async throws -> [NotedHead] {
        try await read { database in
            try notes.filter { note in
                guard let visit = try VisitQuery.find(note.visit, in: database) else { return true }
                guard note.head.sequence > 0 else { return note.head.hash != HashChain.root(of: visit) }
                return try EventQuery.all(of: visit.id, in: database)
                    .first { $0.sequence == note.head.sequence }?.hash != note.head.hash
            }
        }
    }

    private func read<Answer: Sendable>(_ query: @escaping @Sendable (Database) throws -> Answer) async throws -> Answer
    {
        do {
            return try await database.read(query)
        } catch {
            throw JournalError.explaining(error, file: name)
        }
    }
}
