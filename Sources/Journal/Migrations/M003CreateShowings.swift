import GRDB

/// Tells acts from showings, and gives deleted visits their stones.
enum M003CreateShowings: Migration {
    static let id = "003-create-showings"

    static func apply(to database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE event ADD COLUMN kind TEXT NOT NULL DEFAULT 'act' CHECK (kind IN ('act', 'showing'));

                CREATE TABLE tombstone (
                    visit TEXT NOT NULL PRIMARY KEY,
                    sequence INTEGER NOT NULL,
                    head TEXT NOT NULL,
                    moment INTEGER NOT NULL,
                    hash TEXT NOT NULL
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
