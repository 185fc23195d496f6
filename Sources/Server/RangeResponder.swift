import HTTPTypes
import Hummingbird

/// What stands around the router: every answer is written into the log before it leaves.
struct RangeResponder: HTTPResponder {
    typealias Context = VisitContext

    let router: RouterResponder<VisitContext>
    /// Where consumers' requests are kept; nil where no consumer comes.
    let log: RequestLog?
    /// The ports, where there are encrypted pages.
    var doors: Doors?
    /// Says that what comes in here was encrypted.
    var isEncrypted = false
    /// Says that the admin's part is behind the same router; it is asked by whoever reads the log, and stays out of it.
    let hasAdmin: Bool

    /// Answers a request.
    func respond(to request: Request, context: VisitContext) async throws -> Response {
        var context = context
        context.ports = doors?.ports
        let response = try await router.respond(to: known(request), context: context)
        if let log, !(hasAdmin && Routes.isAdmin(request.uri.path)) {
            log.keep(request, status: response.status, note: context.note.content)
        }
        return response
    }

    /// The request as the router can find its address: a method that nobody knows goes where another is refused.
    ///
    /// Whether it was encrypted is told by the port where it came in, never by what it says of itself.
    private func known(_ request: Request) -> Request {
        var head = request.head
        head.scheme = isEncrypted ? "https" : "http"
        if !Self.methods.contains(request.method) { head.method = .trace }
        return Request(head: head, body: request.body)
    }

    /// The methods that clients know; all but those that an address takes are refused there.
    static let methods: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options, .trace]
}
