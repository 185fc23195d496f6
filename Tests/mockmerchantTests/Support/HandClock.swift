import Synchronization

/// A clock that goes when it is told.
final class HandClock: Sendable {
    private let milliseconds = Mutex(1_000)

    /// Lets time go by.
    func wait(_ more: Int) { milliseconds.withLock { $0 += more } }

    var now: Int { milliseconds.withLock { $0 } }
}
