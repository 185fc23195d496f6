import Synchronization

/// The ports of a range that serves encrypted pages beside plain ones; known once both are open.
final class Doors: Sendable {
    /// Both ports.
    struct Ports: Hashable, Sendable {
        /// Where pages are plain.
        var plain: Int
        /// Where they are encrypted.
        var secure: Int
    }

    private let known = Mutex<Ports?>(nil)

    /// The ports; nil where everything is plain.
    var ports: Ports? { known.withLock { $0 } }

    /// Notes the ports.
    func open(plain: Int, secure: Int) { known.withLock { $0 = Ports(plain: plain, secure: secure) } }
}
