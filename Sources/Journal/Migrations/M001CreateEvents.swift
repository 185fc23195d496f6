import GRDB

/// Creates what a visit is played with, the visits, and their events.
enum M001CreateEvents: Migration {
    static let id = "001-create-events"

    static func apply(to database: Database) throws {
        try database.execute(
            sql: """
                PRAGMA application_id = 0x4D4D4A4C;

                CREATE TABLE snapshot (
                    hash TEXT NOT NULL PRIMARY KEY,
                    body TEXT NOT NULL
                ) STRICT;

                CREATE TABLE visit (
                    id TEXT NOT NULL PRIMARY KEY,
                    snapshot TEXT NOT NULL REFERENCES snapshot (hash),
                    scenario TEXT NOT NULL,
                    seed TEXT NOT NULL,
                    created INTEGER NOT NULL
                ) STRICT;

                CREATE TABLE event (
                    visit TEXT NOT NULL REFERENCES visit (id),
                    sequence INTEGER NOT NULL CHECK (sequence > 0),
                    moment INTEGER NOT NULL,
                    body TEXT NOT NULL,
                    hash TEXT NOT NULL,
                    PRIMARY KEY (visit, sequence)
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
