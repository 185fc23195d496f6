import HTTPTypes
import Hummingbird
import Synchronization

/// The last requests that were served, in memory alone; older ones make room for newer.
///
/// A final class with a lock rather than an actor: an entry stands in the log before its answer leaves.
final class RequestLog: Sendable {
    /// How many requests are kept unless told otherwise.
    static let standardBound = 1_000

    /// How many requests are kept.
    let bound: Int
    private let now: @Sendable () -> Int
    private let ring = Mutex(Ring())

    private struct Ring {
        var entries: [ServedRequest] = []
        /// Served since the start, those included that were forgotten.
        var served = 0
        /// Where the next entry goes once the ring is full.
        var place = 0
    }

    init(bound: Int = standardBound, now: @escaping @Sendable () -> Int) {
        self.bound = max(bound, 1)
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
            if ring.entries.count < bound {
                ring.entries.append(entry)
            } else {
                ring.entries[ring.place] = entry
                ring.place = (ring.place + 1) % bound
            }
            return entry
        }
    }

    /// What is kept, newest first.
    var newestFirst: [ServedRequest] {
        ring.withLock { Array(($0.entries[$0.place...] + $0.entries[..<$0.place]).reversed()) }
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
