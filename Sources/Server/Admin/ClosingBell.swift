import Synchronization

/// Tells whoever keeps a server open that somebody asked for its end.
package final class ClosingBell: Sendable {
    private struct Hearing {
        var listener: AsyncStream<Void>.Continuation?
        var hasRung = false
    }

    private let hearing = Mutex(Hearing())

    /// Says that the end was asked for.
    var hasRung: Bool { hearing.withLock(\.hasRung) }

    /// Waits until somebody asks for the end, or until the waiting task is cancelled.
    package func heard() async {
        let (rings, listener) = AsyncStream.makeStream(of: Void.self)
        hearing.withLock { $0.listener = listener }
        for await _ in rings { return }
    }

    /// Asks for the end; false where nobody listens.
    func ring() -> Bool {
        hearing.withLock { hearing in
            guard let listener = hearing.listener else { return false }
            hearing.hasRung = true
            listener.yield()
            return true
        }
    }
}
