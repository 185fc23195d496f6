import Hummingbird
import Logging
import Vocabulary

/// Lists what can be visited.
struct ScenariosAdmin: Sendable {
    let content: RangeContent
    let addresses: Addresses
    let logger: Logger

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(
            Routes.scenarios,
            get: { _, _ in
                try Answer.json(
                    List(scenarios: content.offers.all(missing: { logger.error("\($0)") }).map(line))
                )
            }
        )
        return routes
    }

    private func line(_ offer: RangeContent.Offer) -> Line {
        let sticker = Routes.link(toSticker: addresses.sticker(of: offer.scenario))
        return Line(id: offer.scenario, mode: offer.mode, service: offer.service, sticker: sticker)
    }

    private struct List: Encodable {
        let scenarios: [Line]
    }

    private struct Line: Encodable {
        let id: ScenarioID
        let mode: String?
        let service: Service
        let sticker: String
    }
}
