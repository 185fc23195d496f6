import HTTPTypes
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
            (
                Self.listScenarios,
                { _ in
                    try Answer.json(
                        List(scenarios: content.offers.all(missing: { logger.error("\($0)") }).map(line))
                    )
                }
            )
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

    static let operations = [listScenarios]

    private static let listScenarios = Operation(
        id: "listScenarios",
        part: .range,
        method: .get,
        path: Routes.scenarios,
        about: "Lists what can be visited, and the path of each entry.",
        replies: [
            .json(
                "all of them",
                Schemas.object([
                    "scenarios": Schemas.list(
                        of: Schemas.object(
                            [
                                "id": Schemas.word,
                                "service": [
                                    "type": "string", "enum": .list(Service.allCases.map { .text($0.rawValue) }),
                                ],
                                "sticker": ["type": "string", "pattern": "^/s/[a-z2-7]{16}$"],
                            ],
                            perhaps: ["mode": Schemas.word]
                        )
                    )
                ])
            ).leading(
                Operation.Link(
                    operation: "makeVisit",
                    body: ["scenario": "$response.body#/scenarios/0/id"]
                ),
                Operation.Link(
                    operation: "describeScenario",
                    parameters: ["scenario": "$response.body#/scenarios/0/id"]
                )
            )
        ]
    )
}
