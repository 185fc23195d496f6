import HTTPTypes
import Hummingbird

/// What stands around the router: failures become answers, answers get their headers, and each is in the log before it leaves.
struct RangeResponder: HTTPResponder {
    typealias Context = VisitContext

    let router: RouterResponder<VisitContext>
    /// What is answered where a handler fails.
    let errors: ErrorPages
    /// Where consumers' pages are; their acts need no router to be found.
    var consumers: PageEndpoints?
    /// Where consumers' requests are kept; nil where no consumer comes.
    let log: RequestLog?
    /// Where answers are counted.
    let tally: AnswerTally
    /// The answers that can be given again.
    let pages: ShownPages
    /// The ports, where there are encrypted pages.
    var doors: Doors?
    /// Says that what comes in here was encrypted.
    var isEncrypted = false
    /// Says that the admin's part is behind the same router; it is asked by whoever reads the log, and stays out of it.
    let hasAdmin: Bool

    /// Answers a request.
    func respond(to request: Request, context: VisitContext) async throws -> Response {
        if let shown = again(for: request.head) {
            return Response(
                status: shown.head.status,
                headers: shown.head.headerFields,
                body: ResponseBody(byteBuffer: shown.body)
            )
        }
        var context = context
        context.ports = doors?.ports
        let start = ContinuousClock.now
        let response = try await answer(to: known(request), in: context)
        tally.note(response.status, after: .now - start)
        if let log, !(hasAdmin && Routes.isAdmin(request.uri.path)) {
            let note = context.note.content
            let served = log.keep(request, status: response.status, note: note)
            if let showing = note.showing, response.status == .ok, let wish = wish(of: request.head) {
                let shown = ShownPages.Shown(
                    head: response.head,
                    body: showing.body,
                    cookie: showing.cookie,
                    served: served
                )
                pages.keep(shown, for: wish, under: showing.ticket)
            }
        }
        return response
    }

    /// The answer of whoever serves the request's address, with what every answer has.
    private func answer(to request: Request, in context: VisitContext) async throws -> Response {
        var response: Response
        do {
            response =
                if let consumers, let act = Routes.act(in: request) {
                    try await consumers.act(request, context, on: act.visit, under: act.token, prefix: nil)
                } else {
                    try await router.respond(to: request, context: context)
                }
        } catch {
            response = try errors.answer(to: request, failedBy: error, in: context)
        }
        for field in ConsumerHeaders.all { response.headers.append(field) }
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// The answer that was given to such a request before, written into the log once more; nil where none is kept.
    ///
    /// - Parameter head: The request, which has no body.
    /// - Returns: The answer, all but the date at which it leaves.
    func again(for head: HTTPRequest) -> ShownPages.Shown? {
        guard let wish = wish(of: head), let shown = pages.find(wish) else { return nil }
        let cookies = head.headerFields[fields: .cookie]
        log?.keep(shown.served, again: head, possession: shown.cookie.possession(in: cookies))
        tally.noteAgain(shown.head.status)
        return shown
    }

    /// What a request asks for, where it can be a page's address and nothing else; nil otherwise.
    private func wish(of head: HTTPRequest) -> ShownPages.Wish? {
        guard head.method == .get, log != nil, let authority = head.authority, let path = head.path,
            !path.utf8.contains(UInt8(ascii: "?"))
        else { return nil }
        return ShownPages.Wish(
            authority: authority,
            path: path,
            wantsJSON: head.wantsJSON,
            isEncrypted: isEncrypted,
            ports: doors?.ports
        )
    }

    /// The request as the router can find its address: a method that nobody knows goes where another is refused.
    ///
    /// Whether it was encrypted is told by the port where it came in, never by what it says of itself.
    private func known(_ request: Request) -> Request {
        var head = request.head
        head.scheme = isEncrypted ? "https" : "http"
        if request.method != .get, request.method != .post, !Self.methods.contains(request.method) {
            head.method = .trace
        }
        return Request(head: head, body: request.body)
    }

    /// The methods that clients know; all but those that an address takes are refused there.
    static let methods: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options, .trace]
}
