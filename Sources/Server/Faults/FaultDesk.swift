import Scenarios
import Synchronization
import Vocabulary

/// Says which requests of a visit fail at the server's door; the visit itself knows nothing of it.
///
/// Whether a place is struck follows from the visit's seed and from how many acts led there. What is kept here is only which
/// request was struck last, so that it goes through when it is sent again: two in a row are never struck. It is a cache: after
/// a restart the same place may be struck once more, and no page changes by that.
///
/// A final class with a lock rather than an actor: visits without faults are not to wait for it.
final class FaultDesk: Sendable {
    /// Where a visit is, as far as faults go.
    struct Place: Sendable {
        /// What may strike it.
        var faults: [SeededFault]
        /// The words that decide the visit.
        var seed: String
        /// How many acts there were.
        var length: Int
        /// Says that the page is of no server: the place itself, or the phone.
        var isAtHand: Bool
    }

    /// How a request fails.
    struct Strike: Hashable, Sendable {
        /// What is answered; nil where the connection breaks off.
        var status: Int?
        /// Says that what was asked for is done all the same.
        var isPlayed: Bool
    }

    private struct Struck: Sendable {
        var length: Int
        var request: String
        var isPlayed: Bool
    }

    /// How many visits' last strikes are remembered.
    private static let bound = 16_384

    private let isOpen = Atomic<Bool>(false)
    private let struck = Mutex(Recent<VisitID, Struck>(bound: bound))

    /// Says that no visit has any.
    var isCalm: Bool { !isOpen.load(ordering: .relaxed) }

    /// Notes that there are visits with faults.
    func open() { isOpen.store(true, ordering: .relaxed) }

    /// How long an answer is held up; nil where none is.
    ///
    /// - Unit: milliseconds.
    func wait(at place: Place) -> Int? {
        guard !place.isAtHand, let fault = place.faults.first(where: { $0.id == .latency }) else { return nil }
        return LatencyFault.wait(fault, after: place.length, seed: place.seed)
    }

    /// How a request fails; nil where it does not.
    ///
    /// - Parameters:
    ///   - request: Its method and path, by which it is known when it comes again.
    ///   - visit: Whose it is.
    ///   - place: Where the visit is.
    /// - Returns: The failure; from now on the place and the request are spared.
    func strike(_ request: String, of visit: VisitID, at place: Place) -> Strike? {
        guard !place.isAtHand else { return nil }
        let failing = place.faults.first {
            ($0.id == .serverError || $0.id == .drop) && $0.strikes(after: place.length, seed: place.seed)
        }
        guard let failing else { return nil }
        let isPlayed = failing.playsFirst(after: place.length, seed: place.seed)
        let isSpared = struck.withLock { struck in
            if let last = struck[visit], last.length == place.length || last.request == request { return true }
            struck[visit] = Struck(length: place.length, request: request, isPlayed: isPlayed)
            return false
        }
        guard !isSpared else { return nil }
        let status = ServerErrorFault.status(failing, after: place.length, seed: place.seed)
        return Strike(status: failing.id == .serverError ? status : nil, isPlayed: isPlayed)
    }

    /// Says that a request was done before, and its answer was lost.
    func lost(_ request: String, of visit: VisitID) -> Bool {
        struck.withLock { struck in struck[visit].map { $0.request == request && $0.isPlayed } ?? false }
    }
}
