import Synchronization

/// The port on which consumers are served, known once it is open; the admin part of a blind run has another one.
final class ConsumersPort: Sendable {
    private let known = Mutex<Int?>(nil)

    /// The port; nil where the admin part is on the same one.
    var port: Int? { known.withLock { $0 } }

    /// Notes the port.
    func open(on port: Int) { known.withLock { $0 = port } }
}
