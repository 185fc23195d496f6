import Flow
import HTTPTypes
import Hummingbird
import Vocabulary

/// Describes the API to programs, from the operations that serve it.
struct DescriptionAdmin: Sendable {
    let content: RangeContent
    let version: String
    /// Where consumers are served, if elsewhere.
    let consumers: ConsumersPort

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(
            (
                Self.readDescription,
                { call in
                    let document = try document(for: call)
                    return try Answer.json(
                        document.tree(of: OperationCatalogue.all, titled: Self.title, isBlind: content.isBlind)
                    )
                }
            )
        )
        routes.serve((Self.describeScenario, { call in try scenario(call) }))
        return routes
    }

    private static let title = "MockMerchant"

    /// What a consumer of one scenario is asked: the same operations, with the fields of its own forms.
    private func scenario(_ call: Call) throws -> Response {
        let id = ScenarioID(rawValue: try call.path("scenario"))
        guard let offer = try content.offers.offer(of: id) else {
            throw RangeError(.unknownScenario, "no scenario has this id, GET /__admin/scenarios lists them")
        }
        var document = try document(for: call)
        document.schemas["Act"] = Schemas.acting(on: offer.script.fieldNames)
        return try Answer.json(
            document.tree(of: OperationCatalogue.consumer, titled: "\(Self.title): \(id)", isBlind: content.isBlind)
        )
    }

    private func document(for call: Call) throws -> OpenAPIDocument {
        let origin = try call.request.origin(in: call.context)
        var outside = origin
        if let port = consumers.port { outside.port = port }
        let hasToken = TrainerToken(content.trainerToken).isSet
        return OpenAPIDocument(
            version: version,
            door: content.isBlind ? .token : hasToken ? .hereOrToken : .here,
            server: origin.absolute(""),
            consumers: outside.absolute("")
        )
    }

    static let operations = [readDescription, describeScenario]

    private static let document: JSONTree = [
        "type": "object", "required": ["openapi", "info", "paths"],
        "properties": ["openapi": ["type": "string", "pattern": "^3\\.1\\.[0-9]+$"]],
    ]

    private static let readDescription = Operation(
        id: "readDescription",
        part: .range,
        method: .get,
        path: Routes.description,
        about: "Describes this API.",
        replies: [.json("the description", document)]
    )

    private static let describeScenario = Operation(
        id: "describeScenario",
        part: .range,
        method: .get,
        path: Routes.scenarioDescription,
        about: "Describes what consumers of one scenario are asked, with the fields of its own forms.",
        parameters: [
            Operation.Parameter(
                name: "scenario",
                place: .path,
                schema: Schemas.word,
                about: "The scenario's id.",
                example: "suowa-noodle@coercive"
            )
        ],
        replies: [.json("the description", document)]
    )
}
