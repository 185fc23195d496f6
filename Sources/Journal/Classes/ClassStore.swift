import GRDB

/// Where classes are kept: a file of its own beside the journal, so that a class can be deleted wholly.
///
/// It stores; what an event means is not known here. No name of a learner is in it: rosters are in ``RosterFolder``.
package final class ClassStore: Sendable {
    /// A class as it is kept.
    package struct Kept: Hashable, Sendable {
        /// Its id.
        package var id: String
        /// What was decided about it, as JSON.
        package var plan: String
        /// Its events, oldest first.
        package var events: [KeptEvent]
    }

    /// An event as it is kept.
    package struct KeptEvent: Hashable, Sendable {
        /// Which one it is in its class, from 1.
        package var sequence: Int
        /// When it happened, in milliseconds since 1970.
        package var at: Int
        /// What happened, as JSON.
        package var body: String

        /// Makes an event.
        package init(sequence: Int, at: Int, body: String) {
            self.sequence = sequence
            self.at = at
            self.body = body
        }
    }

    private let database: any DatabaseWriter
    private let name: String

    /// Opens the file, or makes it.
    ///
    /// - Parameter place: Where it is.
    /// - Throws: ``JournalError``.
    package init(_ place: JournalStore.Place) throws {
        do {
            var configuration = Configuration()
            configuration.label = "classes"
            configuration.busyMode = .timeout(5)
            configuration.prepareDatabase { database in
                // What is deleted is to be gone from the file, not only from its index.
                try database.execute(sql: "PRAGMA secure_delete = ON")
            }
            switch place {
            case .file(let file):
                name = file
                let pool = try DatabasePool(path: file, configuration: configuration)
                database = pool
            case .memory:
                name = "in memory"
                database = try DatabaseQueue(configuration: configuration)
            }
            var migrator = DatabaseMigrator()
            for migration in Self.migrations {
                migrator.registerMigration(migration.id) { try migration.apply(to: $0) }
            }
            try migrator.migrate(database)
        } catch {
            throw JournalError.explaining(error, file: "the classes' file")
        }
    }

    /// Every change of the schema, oldest first; only ever grows at the end.
    private static let migrations: [any Migration.Type] = [C001CreateClasses.self]

    /// Every class with its events, in the order in which they were made.
    package func all() async throws -> [Kept] {
        try await asked { database in
            let rows = try Row.fetchAll(database, sql: "SELECT id, plan FROM class ORDER BY made, id")
            return try rows.map { row in
                let id: String = row["id"]
                let events = try Row.fetchAll(
                    database,
                    sql: "SELECT sequence, at, body FROM class_event WHERE class = ? ORDER BY sequence",
                    arguments: [id]
                )
                return Kept(
                    id: id,
                    plan: row["plan"],
                    events: events.map { KeptEvent(sequence: $0["sequence"], at: $0["at"], body: $0["body"]) }
                )
            }
        }
    }

    /// Keeps a class that was just made.
    package func make(_ id: String, plan: String, at: Int) async throws {
        try await changed { database in
            try database.execute(
                sql: "INSERT INTO class (id, plan, made) VALUES (?, ?, ?)",
                arguments: [id, plan, at]
            )
        }
    }

    /// Keeps events of a class, all or none.
    ///
    /// - Parameters:
    ///   - events: What happened; each follows on the one before.
    ///   - id: The class.
    /// - Throws: ``JournalError``, also where another event has that place.
    package func keep(_ events: [KeptEvent], of id: String) async throws {
        try await changed { database in
            let statement = try database.cachedStatement(
                sql: "INSERT INTO class_event (class, sequence, at, body) VALUES (?, ?, ?, ?)"
            )
            for event in events { try statement.execute(arguments: [id, event.sequence, event.at, event.body]) }
        }
    }

    /// Deletes a class wholly, from the file too.
    package func delete(_ id: String) async throws {
        try await changed { database in
            try database.execute(sql: "DELETE FROM class_event WHERE class = ?", arguments: [id])
            try database.execute(sql: "DELETE FROM class WHERE id = ?", arguments: [id])
        }
        do {
            // The log beside the file holds what was deleted until it is folded in.
            try await database.writeWithoutTransaction { database in
                if self.name != "in memory" { _ = try database.checkpoint(.truncate) }
            }
        } catch {
            throw JournalError.explaining(error, file: name)
        }
    }

    /// Closes the file; what is asked later fails.
    package func close() throws {
        do {
            (database as? DatabasePool)?.invalidateReadOnlyConnections()
            try database.close()
        } catch {
            throw JournalError.explaining(error, file: name)
        }
    }

    private func asked<Answer: Sendable>(_ query: @Sendable (Database) throws -> Answer) async throws -> Answer {
        do {
            return try await database.read(query)
        } catch {
            throw JournalError.explaining(error, file: name)
        }
    }

    private func changed(_ change: @Sendable (Database) throws -> Void) async throws {
        do {
            try await database.write(change)
        } catch {
            throw JournalError.explaining(error, file: name)
        }
    }
}
