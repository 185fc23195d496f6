import GRDB
import Vocabulary

/// The SQL of table `visit`.
enum VisitQuery {
    /// The visit of that id.
    static func find(_ id: VisitID, in database: Database) throws -> VisitRecord? {
        let statement = try database.cachedStatement(
            sql: "SELECT id, snapshot, scenario, seed, created FROM visit WHERE id = ?"
        )
        return try Row.fetchOne(statement, arguments: [id.rawValue]).map(record)
    }

    /// Every visit, oldest first.
    static func all(in database: Database) throws -> [VisitRecord] {
        try Row.fetchAll(
            database,
            sql: "SELECT id, snapshot, scenario, seed, created FROM visit ORDER BY created, id"
        ).map(record)
    }

    /// Some of the visits, oldest first, behind one of them.
    static func some(
        behind last: (created: WallMoment, id: VisitID)?,
        limit: Int,
        in database: Database
    ) throws -> [VisitRecord] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT id, snapshot, scenario, seed, created FROM visit WHERE (created, id) > (?, ?)
                ORDER BY created, id LIMIT ?
                """,
            arguments: [last?.created.milliseconds ?? Int.min, last?.id.rawValue ?? "", limit]
        ).map(record)
    }

    /// How many visits there are.
    static func count(in database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM visit") ?? 0
    }

    /// Every visit of a scenario, oldest first.
    static func all(of scenario: ScenarioID, in database: Database) throws -> [VisitRecord] {
        try Row.fetchAll(
            database,
            sql: "SELECT id, snapshot, scenario, seed, created FROM visit WHERE scenario = ? ORDER BY created, id",
            arguments: [scenario.rawValue]
        ).map(record)
    }

    /// Writes a visit that is not there yet.
    static func insert(_ visit: VisitRecord, in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO visit (id, snapshot, scenario, seed, created) VALUES (?, ?, ?, ?, ?)"
        )
        try statement.execute(arguments: [
            visit.id.rawValue, visit.snapshot.rawValue, visit.scenario.rawValue, visit.seed,
            visit.created.milliseconds,
        ])
    }

    /// Takes a visit's row out.
    static func delete(_ id: VisitID, in database: Database) throws {
        try database.execute(sql: "DELETE FROM visit WHERE id = ?", arguments: [id.rawValue])
    }

    private static func record(_ row: Row) -> VisitRecord {
        VisitRecord(
            id: VisitID(rawValue: row[0]),
            snapshot: Fingerprint(rawValue: row[1]),
            scenario: ScenarioID(rawValue: row[2]),
            seed: row[3],
            created: WallMoment(milliseconds: row[4])
        )
    }
}
