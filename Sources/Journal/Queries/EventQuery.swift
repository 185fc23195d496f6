import GRDB
import Vocabulary

/// The SQL of table `event`.
enum EventQuery {
    /// The visit's rows in order, acts and showings.
    ///
    /// A journal of before there were showings is read as it is: `JournalReading` changes nothing.
    static func all(of visit: VisitID, in database: Database) throws -> [EventRow] {
        let kind = try hasKinds(database) ? "kind" : "'act'"
        let statement = try database.cachedStatement(
            sql: "SELECT sequence, moment, \(kind), body, hash FROM event WHERE visit = ? ORDER BY sequence"
        )
        return try Row.fetchAll(statement, arguments: [visit.rawValue]).map(row)
    }

    /// The visit's acts in order.
    static func acts(of visit: VisitID, in database: Database) throws -> [EventRow] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT sequence, moment, kind, body, hash FROM event
                WHERE visit = ? AND kind = 'act' ORDER BY sequence
                """
        )
        return try Row.fetchAll(statement, arguments: [visit.rawValue]).map(row)
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
            sql: "INSERT INTO event (visit, sequence, moment, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?)"
        )
        try statement.execute(arguments: [
            visit.rawValue, event.sequence, event.moment.milliseconds, event.kind.rawValue, event.body,
            event.hash.rawValue,
        ])
    }

    /// Takes all rows of a visit out.
    static func delete(of visit: VisitID, in database: Database) throws {
        try database.execute(sql: "DELETE FROM event WHERE visit = ?", arguments: [visit.rawValue])
    }

    private static func hasKinds(_ database: Database) throws -> Bool {
        try database.columns(in: "event").contains { $0.name == "kind" }
    }

    private static func row(_ row: Row) -> EventRow {
        EventRow(
            sequence: row[0],
            moment: WallMoment(milliseconds: row[1]),
            // A word that is none came from another hand; the chain was not made with it either.
            kind: EventKind(rawValue: row[2]) ?? .showing,
            body: row[3],
            hash: Fingerprint(rawValue: row[4])
        )
    }
}
