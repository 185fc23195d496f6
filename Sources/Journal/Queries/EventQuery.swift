import GRDB
import Vocabulary

/// The SQL of table `event`.
enum EventQuery {
    /// The visit's events in order.
    static func all(of visit: VisitID, in database: Database) throws -> [EventRow] {
        let statement = try database.cachedStatement(
            sql: "SELECT sequence, moment, body, hash FROM event WHERE visit = ? ORDER BY sequence"
        )
        return try Row.fetchAll(statement, arguments: [visit.rawValue]).map { row in
            EventRow(
                sequence: row[0],
                moment: WallMoment(milliseconds: row[1]),
                body: row[2],
                hash: Fingerprint(rawValue: row[3])
            )
        }
    }

    /// The visit's last event; the chain's root where it has none; nil for an unknown visit.
    static func head(of visit: VisitID, in database: Database) throws -> ChainHead? {
        let statement = try database.cachedStatement(
            sql: "SELECT sequence, hash FROM event WHERE visit = ? ORDER BY sequence DESC LIMIT 1"
        )
        if let row = try Row.fetchOne(statement, arguments: [visit.rawValue]) {
            return ChainHead(sequence: row[0], hash: Fingerprint(rawValue: row[1]))
        }
        return try VisitQuery.find(visit, in: database).map { ChainHead(sequence: 0, hash: HashChain.root(of: $0)) }
    }

    /// Writes one event.
    static func insert(_ event: EventRow, of visit: VisitID, in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO event (visit, sequence, moment, body, hash) VALUES (?, ?, ?, ?, ?)"
        )
        try statement.execute(arguments: [
            visit.rawValue, event.sequence, event.moment.milliseconds, event.body, event.hash.rawValue,
        ])
    }
}
