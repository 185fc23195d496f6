import HTTPTypes
import Hummingbird

/// Stops the server as the signal SIGTERM does: what is being answered is answered, and the journal is closed.
struct ShutdownAdmin: Sendable {
    let bell: ClosingBell

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(
            (
                Self.shutDown,
                { _ in
                    guard bell.ring() else {
                        throw RangeError(.notOurs, "whoever started this server stops it when its work is done")
                    }
                    return try Answer.json(["status": "stopping"], status: .accepted)
                }
            )
        )
        return routes
    }

    static let operations = [shutDown]

    private static let shutDown = Operation(
        id: "shutDown",
        part: .range,
        method: .post,
        path: Routes.shutdown,
        about: "Stops the server once what is under way has been answered.",
        replies: [
            .json(202, "it stops", Schemas.object(["status": ["type": "string", "enum": ["stopping"]]]))
        ],
        problems: [409: "whoever started it stops it"]
    )
}
