import Hummingbird
import Vocabulary

/// What the script bridge of the chat app answers a merchant's own page, under the folder of its addresses.
///
/// Whoever has the page's address has these answers too: they say what the page's own consumer did, and no secret opens
/// with them; a code is good for nothing without the merchant's secret.
struct BridgeEndpoints: Sendable {
    let desk: PlatformDesk

    /// The routes, under the merchant's host and under its prefix.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.ofVisit(Routes.pageBridge), get: { try await answer($0, $1, prefix: nil) })
        routes.serve(
            Routes.ofVisit(Routes.pageBridge, of: .merchant),
            get: { try await answer($0, $1, prefix: .merchant) }
        )
        return routes
    }

    private func answer(_ request: Request, _ context: VisitContext, prefix: Party?) async throws -> Response {
        guard let visit = context.parameters.get("visit"), Addresses.isHandle(visit),
            let interface = context.parameters.get("api").flatMap(BridgeCall.Interface.init(rawValue:)),
            let file = try await desk.file(of: VisitID(rawValue: visit))
        else { throw RangeError.noPage }
        let origin = try request.origin(in: context)
        guard origin.hasPartyHosts ? prefix == nil && origin.host == file.merchantHost : prefix == .merchant else {
            throw RangeError.noPage
        }
        context.note.keep(file.visit, .absent)
        return try Answer.json(BridgeCall(file: file).answer(of: interface))
    }
}
