import Hummingbird
import Server
import ServiceLifecycle

/// One port of a server as a service that says which port it was that could not be opened.
struct ServedDoor: Service {
    /// The port that was asked for.
    let port: Int
    /// What is served there.
    let application: any ApplicationProtocol

    /// Why a port could not be opened.
    struct Failure: Error {
        /// The port that was asked for.
        let port: Int
        /// What was in the way.
        let reason: BindError
    }

    func run() async throws {
        do {
            try await application.run()
        } catch {
            throw BindError(error).map { Failure(port: port, reason: $0) } ?? error
        }
    }
}
