import Server
import ServiceLifecycle

/// Ends with the wish that a server be stopped, and with every other end of its group.
struct AwaitedEnd: Service {
    /// Rung by whoever wishes it.
    let bell: ClosingBell

    func run() async throws { await cancelWhenGracefulShutdown { await bell.heard() } }
}
