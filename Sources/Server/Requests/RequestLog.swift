import HTTPTypes
import Hummingbird
import Synchronization

/// The last requests that were served, in memory alone; older ones make room for newer.
///
/// A final class with a lock rather than an actor: an entry stands in the log before its answer leaves.
final class RequestLog: Sendable {
    /// How many requests are kept unless told otherwise.
    static let standardBound = 1_000

    private let now: @Sendable () -> Int
    private let ring: Mutex<Ring>

    private struct Ring {
        /// How many are kept.
        var bound: Int
        /// Says that none is kept.
        var isDisabled = false
        var entries: [ServedRequest] = []
        /// Served since the start, those included that were forgotten.
        var served = 0
        /// Where the next entry goes once the ring is full.
        var place = 0

        var oldestFirst: [ServedRequest] { Array(entries[place...] + entries[..<place]) }
    }

    init(bound: Int = standardBound, now: @escaping @Sendable () -> Int) {
        ring = Mutex(Ring(bound: max(bound, 1)))
        self.now = now
    }

    /// Keeps a request that was answered, and answers what it keeps.
    @discardableResult
    func keep(_ request: Request, status: HTTPResponse.Status, note: RequestNote.Content) -> ServedRequest {
        keep(ServedRequest(request, status: status, note: note, id: 0, at: now()))
    }

    /// Keeps a request that was answered as an earlier one was.
    func keep(_ served: ServedRequest, again head: HTTPRequest, possession: Possession) {
        var next = served
        next.loggedDate = now()
        next.possession = possession
        next.referrer = ServedRequest.referrer(of: head)
        keep(next)
    }

    @discardableResult
    private func keep(_ served: ServedRequest) -> ServedRequest {
        ring.withLock { ring in
            ring.served += 1
            var entry = served
            entry.id = ring.served
            if ring.isDisabled { return entry }
            if ring.entries.count < ring.bound {
                ring.entries.append(entry)
            } else {
                ring.entries[ring.place] = entry
                ring.place = (ring.place + 1) % ring.bound
            }
            return entry
        }
    }

    /// What is kept, newest first.
    var newestFirst: [ServedRequest] { ring.withLock(\.oldestFirst).reversed() }

    /// How many requests are kept.
    var bound: Int { ring.withLock(\.bound) }

    /// Says that no request is kept.
    var isDisabled: Bool { ring.withLock(\.isDisabled) }

    /// Keeps more or fewer requests from now on, or none; nil leaves that as it is.
    func set(bound: Int?, isDisabled: Bool?) {
        ring.withLock { ring in
            if let isDisabled { ring.isDisabled = isDisabled }
            guard let bound, bound != ring.bound else { return }
            ring.entries = Array(ring.oldestFirst.suffix(bound))
            ring.bound = bound
            ring.place = 0
        }
    }

    /// Forgets everything and answers how much that was.
    func clear() -> Int {
        ring.withLock { ring in
            defer {
                ring.entries = []
                ring.place = 0
            }
            return ring.entries.count
        }
    }
}
