import Hummingbird

/// Says that the server is well, and which version it is.
struct HealthAdmin: Sendable {
    let version: String

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.add(middleware: AdminGuard())
        routes.get(Routes.health) { _, _ in try Answer.json(["status": "healthy", "version": version]) }
        routes.get(Routes.version) { _, _ in try Answer.json(["version": version]) }
        return routes
    }
}
