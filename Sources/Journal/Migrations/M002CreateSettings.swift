import GRDB

/// Creates what the journal remembers for the server beside visits.
enum M002CreateSettings: Migration {
    static let id = "002-create-settings"

    static func apply(to database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE setting (
                    key TEXT NOT NULL PRIMARY KEY,
                    value TEXT NOT NULL
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
