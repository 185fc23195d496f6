import GRDB
import Synchronization
import Vocabulary

/// Writes batches of entries, each inside one transaction, in order.
///
/// It remembers where the chains end that it wrote of late, and reads the others. What it remembers holds while nobody else
/// writes to the file, which SQLite tells, and while the transaction in which it was learnt is not taken back.
final class BatchWriter: Sendable {
    /// How many chains' ends are remembered unless told otherwise.
    static let standardBound = 16_384

    /// What became of one entry: the visit's new head, or why the entry alone was refused.
    typealias Outcome = Result<ChainHead, JournalError>

    private let bound: Int
    private let known: Mutex<Known>

    /// What the lock guards; there is one writer at a time, so it is never waited for.
    private struct Known {
        var heads: Recent<VisitID, ChainHead>
        /// The state of the file for which they hold, as SQLite counts what others wrote; nil before the first batch.
        var version: Int?
    }

    init(bound: Int = standardBound) {
        self.bound = bound
        known = Mutex(Known(heads: Recent(bound: bound)))
    }

    /// Forgets every end; called where a transaction came to nothing after it was written.
    func forget() { known.withLock { $0 = Known(heads: Recent(bound: bound)) } }

    /// Writes what can be written.
    ///
    /// A refusal is found by reading before anything of the entry is written, so it leaves the rest of the batch whole.
    ///
    /// - Parameters:
    ///   - entries: The batch.
    ///   - database: A connection inside a transaction.
    /// - Returns: One outcome per entry, in the same order.
    /// - Throws: What SQLite reports; the transaction must then be rolled back, and every entry of it has failed.
    func write(_ entries: [Entry], in database: Database) throws -> [Outcome] {
        try notice(database)
        return try entries.map { entry in
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

    private func write(_ visit: VisitRecord, in database: Database) throws -> Outcome {
        guard try VisitQuery.find(visit.id, in: database) == nil,
            try TombstoneQuery.find(visit.id, in: database) == nil
        else { return .failure(.visitExists(visit.id)) }
        guard try SnapshotQuery.contains(visit.snapshot, in: database) else {
            return .failure(.unknownSnapshot(visit.snapshot, of: visit.id))
        }
        try VisitQuery.insert(visit, in: database)
        let root = ChainHead(sequence: 0, hash: HashChain.root(of: visit))
        remember(root, of: visit.id)
        return .success(root)
    }

    private func write(
        _ drafts: [EventDraft],
        to visit: VisitID,
        after sequence: Int,
        at moment: WallMoment,
        in database: Database
    ) throws -> Outcome {
        guard let head = try head(of: visit, in: database) else { return .failure(.unknownVisit(visit)) }
        guard head.sequence == sequence else {
            return .failure(.conflict(visit: visit, length: head.sequence, after: sequence))
        }
        let rows = HashChain.rows(ofDrafts: drafts, visit: visit, after: head, at: moment)
        for row in rows { try EventQuery.insert(row, of: visit, in: database) }
        let last = rows.last.map { ChainHead(sequence: $0.sequence, hash: $0.hash) } ?? head
        remember(last, of: visit)
        return .success(last)
    }

    private func remove(_ visit: VisitID, at moment: WallMoment, in database: Database) throws -> Outcome {
        guard let head = try EventQuery.head(of: visit, in: database) else { return .failure(.unknownVisit(visit)) }
        try TombstoneQuery.insert(Tombstone(visit: visit, head: head, moment: moment), in: database)
        try EventQuery.delete(of: visit, in: database)
        try SettingQuery.deleteAll(of: visit, in: database)
        try VisitQuery.delete(visit, in: database)
        remember(nil, of: visit)
        return .success(head)
    }

    /// Where a visit's chain ends: as remembered, or as the transaction shows it.
    private func head(of visit: VisitID, in database: Database) throws -> ChainHead? {
        if Self.isPlain(visit), let head = known.withLock({ $0.heads[visit] }) { return head }
        return try EventQuery.head(of: visit, in: database)
    }

    private func remember(_ head: ChainHead?, of visit: VisitID) {
        if Self.isPlain(visit) { known.withLock { $0.heads[visit] = head } }
    }

    /// Says that nothing else is equal to the id: letters that only look alike are the same to a table, and not to SQLite.
    private static func isPlain(_ visit: VisitID) -> Bool { visit.rawValue.utf8.allSatisfy { $0 < 0x80 } }

    /// Forgets every end where another hand wrote to the file since the last batch.
    private func notice(_ database: Database) throws {
        let version = try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version"))
        if known.withLock({ $0.version != version }) {
            forget()
            known.withLock { $0.version = version }
        }
    }
}
