import GRDB

/// The SQL of table `snapshot`.
enum SnapshotQuery {
    /// The body of that hash.
    static func find(_ hash: Fingerprint, in database: Database) throws -> String? {
        try String.fetchOne(database, sql: "SELECT body FROM snapshot WHERE hash = ?", arguments: [hash.rawValue])
    }

    /// Says whether a body of that hash is kept.
    static func contains(_ hash: Fingerprint, in database: Database) throws -> Bool {
        let statement = try database.cachedStatement(sql: "SELECT 1 FROM snapshot WHERE hash = ?")
        return try Int.fetchOne(statement, arguments: [hash.rawValue]) != nil
    }

    /// Writes a body; the same body a second time changes nothing.
    static func keep(_ body: String, as hash: Fingerprint, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO snapshot (hash, body) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING",
            arguments: [hash.rawValue, body]
        )
    }
}
