import Logging
import ServiceLifecycle

/// Deletes the rosters whose days are over while the server runs, whether anybody looks at them or not.
struct RosterSweep: ServiceLifecycle.Service {
    /// How often it looks.
    static let pause: Duration = .seconds(3_600)

    let desk: ClassDesk
    let rosters: RosterDesk
    let logger: Logger

    /// Looks until the service is shut down.
    func run() async throws {
        while !Task.isShuttingDownGracefully {
            do {
                try await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.pause) }
            } catch is CancellationError {
                return
            }
            do {
                try rosters.sweep(await desk.all)
            } catch {
                logger.warning("a roster whose days are over could not be deleted", metadata: ["error": "\(error)"])
            }
        }
    }
}
