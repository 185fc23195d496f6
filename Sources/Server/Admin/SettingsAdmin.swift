import HTTPTypes
import Hummingbird

/// Tells what is in effect, and changes what may change while the server runs.
struct SettingsAdmin: Sendable {
    let content: RangeContent
    let log: RequestLog
    /// How many visits stay in memory.
    let bound: Int

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(
            (Self.readSettings, { _ in try answer() }),
            (
                Self.changeSettings,
                { call in
                    let wish = try call.body(as: Wish.self)
                    log.set(bound: wish.maxRequestJournalEntries, isDisabled: wish.requestJournalDisabled)
                    return try answer()
                }
            )
        )
        return routes
    }

    private func answer() throws -> Response {
        let token = content.trainerToken.map { $0.isEmpty ? "never" : content.isBlind ? "always" : "elsewhere" }
        return try Answer.json(
            Settings(
                blind: content.isBlind,
                maxRequestJournalEntries: log.bound,
                realPrompts: content.asksBrowser,
                requestJournalDisabled: log.isDisabled,
                token: token ?? "never",
                visitsInMemory: bound
            )
        )
    }

    private struct Wish: Decodable {
        let maxRequestJournalEntries: Int?
        let requestJournalDisabled: Bool?
    }

    private struct Settings: Encodable {
        let blind: Bool
        let maxRequestJournalEntries: Int
        let realPrompts: Bool
        let requestJournalDisabled: Bool
        /// From where the admin's part wants the token.
        let token: String
        let visitsInMemory: Int
    }

    static let operations = [readSettings, changeSettings]

    private static let most: JSONTree = ["type": "integer", "minimum": 1, "maximum": 100_000]

    private static let settings = Schemas.object([
        "blind": ["type": "boolean"], "maxRequestJournalEntries": most, "realPrompts": ["type": "boolean"],
        "requestJournalDisabled": ["type": "boolean"],
        "token": ["type": "string", "enum": ["never", "elsewhere", "always"]], "visitsInMemory": Schemas.count,
    ])

    private static let readSettings = Operation(
        id: "readSettings",
        part: .range,
        method: .get,
        path: Routes.settings,
        about: "Tells what is in effect.",
        replies: [.json("all of it", settings)]
    )

    private static let changeSettings = Operation(
        id: "changeSettings",
        part: .range,
        method: .patch,
        path: Routes.settings,
        about:
            "Changes what may change while the server runs: how many requests the log keeps, and whether it keeps any.",
        body: Operation.Body(
            schema: Schemas.object(
                [:],
                perhaps: ["maxRequestJournalEntries": most, "requestJournalDisabled": ["type": "boolean"]]
            ),
            example: ["maxRequestJournalEntries": 1_000, "requestJournalDisabled": false]
        ),
        replies: [.json("what is in effect now", settings)]
    )
}
