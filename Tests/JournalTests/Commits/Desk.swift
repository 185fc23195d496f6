import Synchronization
import Testing
import Vocabulary

@testable import Journal

/// Stands in for the database behind a queue: writes nothing until it is opened, and remembers what it was brought.
final class Desk: Sendable {
    private struct State {
        var isOpen: Bool
        var held: [CheckedContinuation<Void, Never>] = []
        var batches: [[Int]] = []
        var written: [Int] = []
        var kept: [Int] = []
        var failed: [Int: JournalError.Code] = [:]
    }

    private let refusing: Set<Int>
    private let failingAt: Int?
    private let state: Mutex<State>

    /// - Parameters:
    ///   - isOpen: Says that it writes from the start.
    ///   - refusing: The entries it refuses alone.
    ///   - failingAt: The batch, counted from 1, that fails as a whole.
    init(isOpen: Bool = false, refusing: Set<Int> = [], failingAt: Int? = nil) {
        self.refusing = refusing
        self.failingAt = failingAt
        state = Mutex(State(isOpen: isOpen))
    }

    /// The batches it was brought, in order.
    var batches: [[Int]] { state.withLock { $0.batches } }

    /// The entries it wrote, in order.
    var written: [Int] { state.withLock { $0.written } }

    /// The entries whose callers heard of success, sorted.
    var kept: [Int] { state.withLock { $0.kept.sorted() } }

    /// The entries whose callers heard of failure.
    var failed: [Int: JournalError.Code] { state.withLock { $0.failed } }

    /// A queue that brings its batches here.
    func queue(bound: Int) -> CommitQueue { CommitQueue(bound: bound) { try await self.write($0) } }

    /// Lets the batch that is held be written, and all later ones.
    func open() {
        let held = state.withLock { state in
            state.isOpen = true
            defer { state.held = [] }
            return state.held
        }
        for continuation in held { continuation.resume() }
    }

    /// Hands in entry 0 and returns when its transaction is under way.
    func holdUp(_ queue: CommitQueue, in group: inout TaskGroup<Void>) async {
        group.addTask { await self.keep(0, in: queue) }
        await untilHeld()
    }

    /// Hands in an entry and returns when so many wait.
    func handIn(_ number: Int, to queue: CommitQueue, waiting: Int, in group: inout TaskGroup<Void>) async {
        group.addTask { await self.keep(number, in: queue) }
        while queue.waitingCount < waiting { await Task.yield() }
    }

    /// Returns when a batch is held.
    func untilHeld() async {
        while state.withLock({ $0.held.isEmpty }) { await Task.yield() }
    }

    /// Returns when a full queue answers that it is closed.
    func untilClosed(_ queue: CommitQueue) async {
        var code: JournalError.Code?
        while code != .closed {
            let error = await #expect(throws: JournalError.self) { try await queue.keep(entry(-1)) }
            code = error?.code
            await Task.yield()
        }
    }

    /// What was written by the time the queue is drained.
    func writtenAfterDraining(_ queue: CommitQueue) async -> [Int] {
        await queue.drain()
        return written
    }

    private func keep(_ number: Int, in queue: CommitQueue) async {
        do {
            let head = try await queue.keep(entry(number))
            state.withLock { $0.kept.append(head.sequence) }
        } catch {
            state.withLock { $0.failed[number] = (error as? JournalError)?.code }
        }
    }

    private func write(_ entries: [Entry]) async throws -> [BatchWriter.Outcome] {
        let numbers = entries.map { entry in
            if case .events(_, _, let number, _) = entry { number } else { -1 }
        }
        let batch = state.withLock { state in
            state.batches.append(numbers)
            return state.batches.count
        }
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.held.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
        if batch == failingAt { throw JournalError(code: .diskFull, message: "no room") }
        state.withLock { $0.written += numbers }
        return numbers.map { number in
            if refusing.contains(number) {
                .failure(.conflict(visit: "v1", length: 0, after: number))
            } else {
                .success(ChainHead(sequence: number, hash: Fingerprint(of: "")))
            }
        }
    }
}
