import GRDB

/// Lets a row be something that happened outside: a table's check cannot be changed in its place.
enum M004AllowOutside: Migration {
    static let id = "004-allow-outside"

    static func apply(to database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE event_anew (
                    visit TEXT NOT NULL REFERENCES visit (id),
                    sequence INTEGER NOT NULL CHECK (sequence > 0),
                    moment INTEGER NOT NULL,
                    body TEXT NOT NULL,
                    hash TEXT NOT NULL,
                    kind TEXT NOT NULL DEFAULT 'act' CHECK (kind IN ('act', 'showing', 'outside')),
                    PRIMARY KEY (visit, sequence)
                ) STRICT, WITHOUT ROWID;

                INSERT INTO event_anew SELECT visit, sequence, moment, body, hash, kind FROM event;
                DROP TABLE event;
                ALTER TABLE event_anew RENAME TO event;
                """
        )
    }
}
