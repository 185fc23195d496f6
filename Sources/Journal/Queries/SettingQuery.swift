import GRDB
import Vocabulary

/// The SQL of table `setting`.
enum SettingQuery {
    /// The value of a key.
    static func find(_ key: String, in database: Database) throws -> String? {
        try String.fetchOne(database, sql: "SELECT value FROM setting WHERE key = ?", arguments: [key])
    }

    /// The key of a word about a visit.
    static func key(_ word: String, of visit: VisitID) -> String { "\(word)/\(visit)" }

    /// Forgets what is remembered of a visit, under whatever word.
    static func deleteAll(of visit: VisitID, in database: Database) throws {
        let end = "/\(visit)"
        try database.execute(
            sql: "DELETE FROM setting WHERE substr(key, -length(?)) = ?",
            arguments: [end, end]
        )
    }

    /// Writes a value over whatever stands there.
    static func keep(_ value: String, for key: String, in database: Database) throws {
        try database.execute(
            sql:
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            arguments: [key, value]
        )
    }

    /// Writes a value where none stands, and answers the one that stands then.
    static func keepFirst(_ value: String, for key: String, in database: Database) throws -> String {
        try database.execute(
            sql: "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING",
            arguments: [key, value]
        )
        return try find(key, in: database) ?? value
    }
}
