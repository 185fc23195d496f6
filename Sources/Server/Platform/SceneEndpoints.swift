import Flow
import HTTPTypes
import Hummingbird
import Vocabulary

/// Follow codes with a word of the merchant's own: made for its back end, and shown as a picture to whoever has the ticket.
///
/// - Source: platform.md section 2.
struct SceneEndpoints: Sendable {
    let desk: PlatformDesk

    /// The routes: one of the account's interface, one of the host that shows pictures.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        desk.serve(Routes.sceneCode, of: .account, by: .post, in: routes) { try create($0) }
        for path in [Routes.sceneCodePicture, Routes.ofVisit(Routes.sceneCodePicture)] {
            routes.serve(path, get: { try await show($0, $1) })
        }
        return routes
    }

    private func create(_ call: PlatformRequest) throws -> Response {
        _ = try LoginEndpoints.open(call.word("access_token"), for: [.account], call.file)
        let order = try call.decoded(SceneOrder.self)
        guard let scene = order.scene else { throw PlatformRefusal.account(40053, "invalid action info,") }
        if let seconds = order.seconds, !(1...SceneOrder.longest).contains(seconds) {
            throw PlatformRefusal.account(40097, "invalid args, expire_seconds is at most \(SceneOrder.longest)")
        }
        let now = call.file.record.clock.seconds
        let ticket = SceneTicket(visit: call.file.visit, scene: scene, end: order.seconds.map { now + $0 })
        return try Answer.json(
            Made(
                expireSeconds: order.seconds,
                ticket: try ticket.text(call.addresses),
                url: ticket.link(call.origin, call.addresses)
            )
        )
    }

    /// The picture; nothing where the ticket is none, or over.
    private func show(_ request: Request, _ context: VisitContext) async throws -> Response {
        let origin = try request.origin(in: context)
        guard !origin.hasPartyHosts || origin.host == PlatformHost.account.rawValue,
            let text = request.uri.queryParameters["ticket"].map(String.init),
            let ticket = SceneTicket(text, desk.addresses), let file = try await desk.file(of: ticket.visit),
            !ticket.isOver(at: file.record.clock), let code = QRCode(ticket.link(origin, desk.addresses))
        else { throw RangeError.noPage }
        context.note.keep(ticket.visit, .absent)
        return Answer.png(code.png())
    }

    private struct Made: Encodable {
        let expireSeconds: Int?
        let ticket: String
        let url: String

        private enum CodingKeys: String, CodingKey {
            case expireSeconds = "expire_seconds"
            case ticket
            case url
        }
    }
}
