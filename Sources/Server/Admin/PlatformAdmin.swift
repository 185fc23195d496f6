import Flow
import HTTPTypes
import Hummingbird
import Vocabulary

/// Tells whoever runs the range what the platform has handed to a visit's merchant: access, codes, answers of scripts.
struct PlatformAdmin: Sendable {
    let desk: PlatformDesk
    /// Where consumers are served, if elsewhere.
    let consumers: ConsumersPort

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(
            (
                Self.readPlatform,
                { call in
                    guard let file = try await desk.file(of: try call.visit) else { throw RangeError.gone }
                    var origin = try call.request.origin(in: call.context)
                    if let port = consumers.port { origin.port = port }
                    return try Answer.json(Handed(file, for: origin))
                }
            )
        )
        return routes
    }

    private struct Handed: Encodable {
        let access: PlatformAccess
        let authorised: [Authorised]
        let bridge: [String: [String: BridgeValue]]

        init(_ file: PlatformFile, for origin: Origin) {
            access = PlatformAccess(file, for: origin)
            let logins = file.record.logins.map { login in
                let scope = login.app == .wallet ? Authorisation.walletSilent : Authorisation.silent
                return Authorised(scope: scope, turn: login.turn, file: file, isAllowed: true)
            }
            let asked = AuthorisedAnswer.all(in: file).map {
                Authorised(scope: $0.scope, turn: $0.answer.turn, file: file, isAllowed: $0.answer.isAllowed)
            }
            authorised = (logins + asked).sorted { $0.act < $1.act }
            let calls = BridgeCall.Interface.allCases.map { ($0.rawValue, BridgeCall(file: file).answer(of: $0)) }
            bridge = Dictionary(calls, uniquingKeysWith: { first, _ in first })
        }
    }

    /// What came back from a page of authorisation: a code, or none.
    private struct Authorised: Encodable {
        let act: Int
        let at: Int
        let code: String?
        let scope: String

        init(scope: String, turn: PlatformRecord.Turn, file: PlatformFile, isAllowed: Bool) {
            act = turn.length
            at = turn.at.unix
            code = isAllowed ? PlatformCodes(file: file).code(for: scope, turn: turn) : nil
            self.scope = scope
        }
    }

    static let operations = [readPlatform]

    private static let readPlatform = Operation(
        id: "readPlatform",
        part: .visits,
        method: .get,
        path: Routes.visitPlatform,
        about: "Tells what the platform has handed to the visit's merchant.",
        parameters: [VisitsAdmin.visit],
        replies: [
            .json(
                "all of it",
                Schemas.object([
                    "access": Schemas.named("Access"),
                    "authorised": Schemas.list(
                        of: Schemas.object(
                            ["act": Schemas.count, "at": ["type": "integer"], "scope": Schemas.word],
                            perhaps: ["code": Schemas.word]
                        )
                    ),
                    // Each interface of the bridge answers in words of its own.
                    "bridge": ["type": "object", "additionalProperties": ["type": "object"]],
                ])
            )
        ]
    )
}
