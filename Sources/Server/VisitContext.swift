package import Hummingbird
import Logging
import NIOCore

/// What travels with a request through the router.
package struct VisitContext: RequestContext {
    /// The router's own part.
    package var coreContext: CoreRequestContextStorage

    /// Where the request came from; nil in process.
    private let client: SocketAddress?
    /// What it came over; nil in process.
    private let channel: (any Channel)?

    /// The ports, where plain and encrypted pages are served side by side; nil where everything is plain.
    var ports: Doors.Ports?

    /// What the request's handler tells the log.
    let note = RequestNote()

    /// Makes the context of a request that came over a socket.
    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        client = source.channel.remoteAddress
        channel = source.channel
    }

    /// Makes the context of a request that is answered in process.
    init(logger: Logger) {
        coreContext = .init(source: Direct(logger: logger))
        client = nil
        channel = nil
    }

    /// Closes the connection, where there is one.
    func hangUp() async {
        // One that is closed already is what is wanted.
        try? await channel?.close()
    }

    /// The number of the machine that the request came from; empty in process.
    var address: String { client?.ipAddress ?? "" }

    /// Says that the request came from this machine, by loopback or in process.
    var isFromThisMachine: Bool { Self.isLoopback(client?.ipAddress) }

    /// Says that a number is a loopback one; without any the request came by no network.
    static func isLoopback(_ number: String?) -> Bool {
        guard let number else { return true }
        return number == "::1" || number.hasPrefix("127.") || number.hasPrefix("::ffff:127.")
    }

    private struct Direct: RequestContextSource {
        let logger: Logger
    }
}
