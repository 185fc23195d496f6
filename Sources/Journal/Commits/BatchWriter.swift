import GRDB
import Vocabulary

/// Writes a batch of entries inside one transaction, in order.
enum BatchWriter {
    /// What became of one entry: the visit's new head, or why the entry alone was refused.
    typealias Outcome = Result<ChainHead, JournalError>

    /// Writes what can be written.
    ///
    /// A refusal is found by reading before anything of the entry is written, so it leaves the rest of the batch whole.
    /// The visit's head is read anew for each entry: inside the transaction that shows the entries before it.
    ///
    /// - Parameters:
    ///   - entries: The batch.
    ///   - database: A connection inside a transaction.
    /// - Returns: One outcome per entry, in the same order.
    /// - Throws: What SQLite reports; the transaction must then be rolled back, and every entry of it has failed.
    static func write(_ entries: [Entry], in database: Database) throws -> [Outcome] {
        try entries.map { entry in
            switch entry {
            case .visit(let visit):
                try write(visit, in: database)
            case .events(let drafts, let visit, let sequence, let moment):
                try write(drafts, to: visit, after: sequence, at: moment, in: database)
            case .removal(let visit, let moment):
                try remove(visit, at: moment, in: database)
            }
        }
    }

    private static func write(_ visit: VisitRecord, in database: Database) throws -> Outcome {
        guard try VisitQuery.find(visit.id, in: database) == nil,
            try TombstoneQuery.find(visit.id, in: database) == nil
        else { return .failure(.visitExists(visit.id)) }
        guard try SnapshotQuery.contains(visit.snapshot, in: database) else {
            return .failure(.unknownSnapshot(visit.snapshot, of: visit.id))
        }
        try VisitQuery.insert(visit, in: database)
        return .success(ChainHead(sequence: 0, hash: HashChain.root(of: visit)))
    }

    private static func write(
        _ drafts: [EventDraft],
        to visit: VisitID,
        after sequence: Int,
        at moment: WallMoment,
        in database: Database
    ) throws -> Outcome {
        guard let head = try EventQuery.head(of: visit, in: database) else { return .failure(.unknownVisit(visit)) }
        guard head.sequence == sequence else {
            return .failure(.conflict(visit: visit, length: head.sequence, after: sequence))
        }
        let rows = HashChain.rows(ofDrafts: drafts, visit: visit, after: head, at: moment)
        for row in rows { try EventQuery.insert(row, of: visit, in: database) }
        return .success(rows.last.map { ChainHead(sequence: $0.sequence, hash: $0.hash) } ?? head)
    }

    private static func remove(_ visit: VisitID, at moment: WallMoment, in database: Database) throws -> Outcome {
        guard let head = try EventQuery.head(of: visit, in: database) else { return .failure(.unknownVisit(visit)) }
        try TombstoneQuery.insert(Tombstone(visit: visit, head: head, moment: moment), in: database)
        try EventQuery.delete(of: visit, in: database)
        try SettingQuery.deleteAll(of: visit, in: database)
        try VisitQuery.delete(visit, in: database)
        return .success(head)
    }
}
