import GRDB
import Testing
import Vocabulary

@testable import Journal

struct MigrationCatalogueTests {
    private let scratch: JournalScratch

    init() throws { scratch = try JournalScratch() }

    /// The schema after each migration, as a fingerprint; a new migration adds a line, and no line ever changes.
    private static let frozen = [
        "001-create-events": "ded6f068f891d06c7c91dd63db26609f62e92c90d928a61b73589a1cf0629b88",
        "002-create-settings": "833032f091f96d86c887a0222148994c56538fb0b63e76a65a013c3983140637",
        "003-create-showings": "d081cd3237655b84befd9036a0a80c89ba4fbb90f5f98ebff2a8e3bce0904280",
        "004-allow-outside": "cf1d3139aa87222f7ea9bb2dbfa84189688d323631514df3d946e2b3aea3cd7d",
    ]

    @Test(arguments: MigrationCatalogue.all.map { $0.id })
    func `a migration that has shipped never changes`(_ id: String) throws {
        let database = try DatabaseQueue()
        try MigrationCatalogue.migrator.migrate(database, upTo: id)
        let schema = try database.read { database in
            try String.fetchAll(
                database,
                sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'grdb_migrations' ORDER BY name"
            )
        }
        #expect(Fingerprint(of: schema.joined(separator: "\n")).rawValue == Self.frozen[id])
    }

    @Test func `migrations are numbered without a gap`() {
        for (index, migration) in MigrationCatalogue.all.enumerated() {
            let number = String(index + 1)
            let padded = String(repeating: "0", count: 3 - number.count) + number
            #expect(migration.id.hasPrefix(padded + "-"))
        }
    }

    @Test func `every table is strict, and the migrated file carries the journal's mark`() throws {
        let database = try DatabaseQueue()
        try MigrationCatalogue.migrator.migrate(database)
        try database.read { database in
            let loose = "SELECT name FROM pragma_table_list WHERE NOT strict AND schema = 'main' AND type = 'table'"
            let names = try String.fetchAll(database, sql: loose)
            #expect(Set(names) == ["sqlite_schema", "grdb_migrations"])
            #expect(try Int.fetchOne(database, sql: "PRAGMA application_id") == MigrationCatalogue.applicationID)
        }
    }

    @Test func `a journal that was killed while it was made is finished`() throws {
        let database = try DatabaseQueue()
        try database.write {
            try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        }
        try database.read { try MigrationCatalogue.recognise($0, file: "x") }
        try MigrationCatalogue.migrator.migrate(database)
        try database.read { try MigrationCatalogue.recognise($0, file: "x") }
    }

    @Test func `a journal of the first version is brought up to date with what it holds`() async throws {
        let old = try DatabasePool(path: scratch.file)
        try MigrationCatalogue.migrator.migrate(old, upTo: "001-create-events")
        try await old.write { database in
            try database.execute(sql: "INSERT INTO snapshot VALUES ('h', '{}')")
            try database.execute(sql: "INSERT INTO visit VALUES ('v1', 'h', 'noodle-pure', 's1', 5)")
        }
        try old.close()
        let store = try await scratch.open()
        #expect(try await store.visit("v1")?.scenario == "noodle-pure")
        try await store.keepSetting("port", "8080")
        try await store.close()
    }
}
