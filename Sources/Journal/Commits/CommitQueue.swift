import Synchronization

/// Group commit: what arrives while one transaction is being written shares the next, in the order of arrival.
///
/// An entry is taken in by the very call that brings it, under a lock that is held for an append to an array. An actor
/// would take it in after a hop, and hops of several tasks may overtake each other: the second step of a visit could
/// then arrive before the first and be refused.
///
/// Nobody waits to fill a batch. A lone entry is written at once; batches grow by themselves as load does.
final class CommitQueue: Sendable {
    /// Writes one batch in one transaction; throws when the whole of it failed.
    typealias Commit = @Sendable ([Entry]) async throws -> [BatchWriter.Outcome]

    private let bound: Int
    private let commit: Commit
    private let intake = Mutex(Intake())

    /// Makes a queue.
    ///
    /// - Parameters:
    ///   - bound: How many entries may wait for a transaction; one more is refused.
    ///   - commit: Writes a batch; never called again before it has answered.
    init(bound: Int, commit: @escaping Commit) {
        self.bound = bound
        self.commit = commit
    }

    /// How many entries wait for a transaction that has not begun.
    var waitingCount: Int { intake.withLock { $0.waiting.count } }

    /// What was committed so far.
    var tally: JournalTally { intake.withLock(\.tally) }

    /// Says that no more entries are taken.
    var isClosed: Bool { intake.withLock(\.isClosed) }

    /// Hands an entry in and waits until it is durable.
    ///
    /// Runs on the caller's actor up to the wait, so entries of one actor are taken in the order of its calls. A caller
    /// that is cancelled waits all the same: an entry handed in is written, and its outcome must be known.
    ///
    /// - Parameter entry: What to write.
    /// - Returns: The visit's head after the entry.
    /// - Throws: ``JournalError``: why the entry was refused, or why its batch failed.
    nonisolated(nonsending) func keep(_ entry: Entry) async throws -> ChainHead {
        try await withCheckedThrowingContinuation { continuation in
            if let refusal = admit(Waiting(entry: entry, continuation: continuation)) {
                continuation.resume(throwing: refusal)
            }
        }
    }

    /// Takes no more entries, and returns when every entry taken has its outcome.
    ///
    /// - Bound: the transaction under way and the one that takes all that wait.
    func drain() async {
        let writer = intake.withLock { intake in
            intake.isClosed = true
            return intake.writer
        }
        await writer?.value
    }

    private func admit(_ arrival: Waiting) -> JournalError? {
        intake.withLock { intake in
            guard !intake.isClosed else { return .closed }
            guard intake.waiting.count < bound else { return .busy(waiting: bound) }
            intake.waiting.append(arrival)
            // One writer at a time, owned by the intake, ended by `nextBatch` and awaited by `drain`. Not the caller's
            // task: a consumer who hangs up must not cancel the transaction of others.
            if intake.writer == nil { intake.writer = Task { await writeAll() } }
            return nil
        }
    }

    private func writeAll() async {
        while let batch = nextBatch() {
            do {
                let entries = batch.map(\.entry)
                let outcomes = try await commit(entries)
                intake.withLock { $0.tally.note(entries, outcomes) }
                for (waiting, outcome) in zip(batch, outcomes) { waiting.continuation.resume(with: outcome) }
            } catch {
                for waiting in batch { waiting.continuation.resume(throwing: error) }
            }
        }
    }

    /// Everything that waits; nil, and the writer is done, when nothing does.
    private func nextBatch() -> [Waiting]? {
        intake.withLock { intake in
            guard !intake.waiting.isEmpty else {
                intake.writer = nil
                return nil
            }
            let batch = intake.waiting
            intake.waiting.removeAll(keepingCapacity: true)
            return batch
        }
    }

    /// What the lock guards.
    private struct Intake {
        var waiting: [Waiting] = []
        var writer: Task<Void, Never>?
        var isClosed = false
        var tally = JournalTally()
    }

    /// An entry and who waits for it.
    private struct Waiting {
        let entry: Entry
        let continuation: CheckedContinuation<ChainHead, any Error>
    }
}
