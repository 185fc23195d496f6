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
            let stones = try Self.stones(in: database)
            return try notes.filter { note in
                guard let visit = try VisitQuery.find(note.visit, in: database) else {
                    return !stones.contains { $0.visit == note.visit && $0.bearsOut(note.head) }
                }
                guard note.head.sequence > 0 else { return note.head.hash != HashChain.root(of: visit) }
                return try EventQuery.all(of: visit.id, in: database)
                    .first { $0.sequence == note.head.sequence }?.hash != note.head.hash
            }
        }
    }

    /// Every visit, oldest first.
    package func visits() async throws -> [VisitRecord] { try await read { try VisitQuery.all(in: $0) } }

    /// A visit's record; nil for an unknown visit.
    package func visit(_ id: VisitID) async throws -> VisitRecord? {
        try await read { try VisitQuery.find(id, in: $0) }
    }

    /// A visit's rows in order, acts and showings.
    package func entries(of visit: VisitID) async throws -> [EventRow] {
        try await read { try EventQuery.all(of: visit, in: $0) }
    }

    /// The compiled inputs of that name, as they stand; nil where none are kept.
    package func snapshot(_ hash: Fingerprint) async throws -> String? {
        try await read { try SnapshotQuery.find(hash, in: $0) }
    }

    /// What is remembered under a key; nil where nothing is, as where the secret was taken out.
    package func setting(_ key: String) async throws -> String? {
        try await read { try $0.tableExists("setting") ? SettingQuery.find(key, in: $0) : nil }
    }

    /// The secret that addresses were made with; nil where somebody took it out before handing the journal on.
    package func secret() async throws -> String? { try await setting(JournalStore.secretKey) }

    /// The stones of deleted visits; none in a journal of before there were any.
    package func tombstones() async throws -> [Tombstone] {
        try await read { try Self.stones(in: $0) }
    }

    private static func stones(in database: Database) throws -> [Tombstone] {
        try database.tableExists("tombstone") ? TombstoneQuery.all(in: database) : []
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
