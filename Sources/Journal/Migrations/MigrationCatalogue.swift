import GRDB

/// Every migration, in order, and what tells a journal from other files.
enum MigrationCatalogue {
    /// All of them, oldest first; only ever grows at the end.
    static let all: [any Migration.Type] = [
        M001CreateEvents.self,
        M002CreateSettings.self,
        M003CreateShowings.self,
        M004AllowOutside.self,
    ]

    /// The mark in the file's header, `MMJL` in ASCII; the first migration writes it.
    static let applicationID = 0x4D4D_4A4C

    /// What brings a journal up to date.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for migration in all { migrator.registerMigration(migration.id) { try migration.apply(to: $0) } }
        return migrator
    }

    /// Refuses a database that is not a journal of this version or an older one, before anything is written to it.
    ///
    /// - Parameters:
    ///   - database: The file, just opened.
    ///   - file: Its path, for messages.
    /// - Throws: ``JournalError/Code/foreign`` or ``JournalError/Code/newer``.
    static func recognise(_ database: Database, file: String) throws {
        let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let isEmpty = try tables(in: database).isEmpty
        guard mark == applicationID || (mark == 0 && isEmpty) else { throw JournalError.foreign(file: file) }
        let known = all.map { $0.id }
        let unknown = try migrator.appliedIdentifiers(database).subtracting(known).sorted()
        if let first = unknown.first { throw JournalError.newer(file: file, migration: first) }
    }

    /// The tables of other programs; a journal that was killed while it was made has none but the migrator's own.
    private static func tables(in database: Database) throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                SELECT name FROM sqlite_master
                WHERE name NOT IN ('grdb_migrations', 'grdb_issue_102') AND name NOT GLOB 'sqlite_*'
                """
        )
    }
}
