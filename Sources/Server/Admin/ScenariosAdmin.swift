import Hummingbird
import Vocabulary

/// Lists what can be visited.
struct ScenariosAdmin: Sendable {
    let content: RangeContent

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.add(middleware: AdminGuard())
        routes.serve(
            Routes.scenarios,
            get: { _, _ in
                try Answer.json(
                    List(scenarios: content.inOrder.map { Line(id: $0.scenario, mode: $0.mode, service: $0.service) })
                )
            }
        )
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
