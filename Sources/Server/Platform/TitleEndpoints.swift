import Flow
import Hummingbird
import Vocabulary

/// The address that a merchant was given for its consumer to fill in an invoice's title: it leads to the page.
///
/// - Source: platform.md section 8: it holds for 30 minutes.
struct TitleEndpoints: Sendable {
    let shards: VisitShards
    let faces: PageFaces
    let desk: PlatformDesk

    /// The routes, under the platform's host and under its prefix.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.ofVisit(Routes.titlePage), get: { try await open($0, $1, prefix: nil) })
        routes.serve(Routes.ofVisit(Routes.titlePage, of: .chat), get: { try await open($0, $1, prefix: .chat) })
        return routes
    }

    /// Opens the page; an address that is over, or of a payment that is none, leads to the page that the visit shows.
    private func open(_ request: Request, _ context: VisitContext, prefix: Party?) async throws -> Response {
        guard let visit = context.parameters.get("visit"), Addresses.isHandle(visit),
            let title = context.parameters.get("title")
        else { throw RangeError.noPage }
        let id = VisitID(rawValue: visit)
        let origin = try request.origin(in: context)
        guard origin.hasPartyHosts ? prefix == nil && origin.host == PlatformHost.pay.rawValue : prefix == .chat,
            let ticket = TitleTicket(String(title), of: id, faces.addresses), let file = try await desk.file(of: id)
        else { throw RangeError.noPage }
        context.note.keep(id, .absent)
        let isOpen =
            request.method != .head && ticket.holds(at: file.record.clock)
            && file.record.payments.contains { $0.number == ticket.number }
        let view = isOpen ? try await shards[id].open(ticket.form, on: id) : try await shards[id].view(of: id)
        return Answer.seeOther(faces.address(of: view, for: origin))
    }
}
