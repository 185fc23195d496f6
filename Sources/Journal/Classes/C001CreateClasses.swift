import GRDB

/// Creates the classes and what happened in them.
enum C001CreateClasses: Migration {
    static let id = "001-create-classes"

    static func apply(to database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE class (
                    id TEXT NOT NULL PRIMARY KEY,
                    plan TEXT NOT NULL,
                    made INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE class_event (
                    class TEXT NOT NULL REFERENCES class (id),
                    sequence INTEGER NOT NULL,
                    at INTEGER NOT NULL,
                    body TEXT NOT NULL,
                    PRIMARY KEY (class, sequence)
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
