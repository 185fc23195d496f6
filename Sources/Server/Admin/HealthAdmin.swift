import Hummingbird

/// Says that the server is well, and which version it is.
struct HealthAdmin: Sendable {
    let version: String

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.health, get: { _, _ in try Answer.json(["status": "healthy", "version": version]) })
        routes.serve(Routes.version, get: { _, _ in try Answer.json(["version": version]) })
        return routes
    }
}
