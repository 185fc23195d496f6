import Hummingbird
import Vocabulary

/// Lists what can be visited, except in a blind run.
struct ScenariosAdmin: Sendable {
    let content: RangeContent

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.add(middleware: AdminGuard())
        routes.get(Routes.scenarios) { _, _ in
            if content.isBlind { throw RangeError(.notFound, "a blind run lists no scenarios") }
            return try Answer.json(
                List(scenarios: content.inOrder.map { Line(id: $0.scenario, mode: $0.mode, service: $0.service) })
            )
        }
        return routes
    }

    private struct List: Encodable {
        let scenarios: [Line]
    }

    private struct Line: Encodable {
        let id: ScenarioID
        let mode: String?
        let service: Service
    }
}
