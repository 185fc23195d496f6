import GRDB
import Vocabulary

/// The SQL of table `tombstone`.
enum TombstoneQuery {
    /// The stone of a visit; nil where none was deleted under that id.
    static func find(_ visit: VisitID, in database: Database) throws -> Tombstone? {
        let statement = try database.cachedStatement(
            sql: "SELECT visit, sequence, head, moment, hash FROM tombstone WHERE visit = ?"
        )
        return try Row.fetchOne(statement, arguments: [visit.rawValue]).map(stone)
    }

    /// Every stone, by visit.
    static func all(in database: Database) throws -> [Tombstone] {
        try Row.fetchAll(database, sql: "SELECT visit, sequence, head, moment, hash FROM tombstone ORDER BY visit")
            .map(stone)
    }

    /// Writes a stone.
    static func insert(_ stone: Tombstone, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO tombstone (visit, sequence, head, moment, hash) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                stone.visit.rawValue, stone.head.sequence, stone.head.hash.rawValue, stone.moment.milliseconds,
                stone.hash.rawValue,
            ]
        )
    }

    private static func stone(_ row: Row) -> Tombstone {
        Tombstone(
            visit: VisitID(rawValue: row[0]),
            head: ChainHead(sequence: row[1], hash: Fingerprint(rawValue: row[2])),
            moment: WallMoment(milliseconds: row[3]),
            hash: Fingerprint(rawValue: row[4])
        )
    }
}
