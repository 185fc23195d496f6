import HTTPTypes
import Hummingbird

/// Says that the server is well, whether it takes visits, and which version it is.
struct HealthAdmin: Sendable {
    let version: String
    /// What has to be there before visits can be made: each says what it lacks, nil where nothing.
    let needs: [String: @Sendable () async -> String?]

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(
            (Self.readHealth, { _ in try Answer.json(["status": "healthy", "version": version]) })
        )
        routes.serve((Self.readReady, { _ in try await ready() }))
        routes.serve((Self.readVersion, { _ in try Answer.json(["version": version]) }))
        return routes
    }

    private func ready() async throws -> Response {
        var missing: [String: String] = [:]
        for (name, need) in needs { missing[name] = await need() }
        let readiness = Readiness(missing: missing, status: missing.isEmpty ? "ready" : "waiting")
        return try Answer.json(readiness, status: missing.isEmpty ? .ok : .serviceUnavailable)
    }

    private struct Readiness: Encodable {
        /// What is not there yet, by name, and why.
        let missing: [String: String]
        let status: String
    }

    static let operations = [readHealth, readReady, readVersion]

    private static let readHealth = Operation(
        id: "readHealth",
        part: .range,
        method: .get,
        path: Routes.health,
        about: "Says that the server answers.",
        replies: [
            .json(
                "it does",
                Schemas.object(["status": ["type": "string", "enum": ["healthy"]], "version": Schemas.word])
            )
        ]
    )

    private static let readReady = Operation(
        id: "readReady",
        part: .range,
        method: .get,
        path: Routes.ready,
        about: "Says whether visits can be made, and what is missing where they cannot.",
        replies: [.json("they can", readiness), .json(503, "not yet, or not any more", readiness)]
    )

    private static let readiness = Schemas.object(
        [
            "missing": ["type": "object", "additionalProperties": Schemas.word],
            "status": ["type": "string", "enum": ["ready", "waiting"]],
        ]
    )

    private static let readVersion = Operation(
        id: "readVersion",
        part: .range,
        method: .get,
        path: Routes.version,
        about: "Says which version serves.",
        replies: [.json("the version", Schemas.object(["version": Schemas.word]))]
    )
}
