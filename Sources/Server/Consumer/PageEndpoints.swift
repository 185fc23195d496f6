import HTTPTypes
import Hummingbird
import NIOCore
import Vocabulary

/// The pages of visits: shown, acted on, and entered by their codes.
struct PageEndpoints: Sendable {
    let shards: VisitShards
    let faces: PageFaces
    let orders: OrderDesk
    let notifier: Notifier
    let pages: ShownPages
    let faults: FaultDoor
    /// Says that merchants remember by a cookie who scanned their codes.
    let remembersGuests: Bool
    /// Files the page that stands on a learner's screen; nil where no class walks the range.
    var filing: (@Sendable (Request, VisitContext, VisitID) async throws -> Response)?

    /// What the strip's button of a class presses: the range's own business, of which no merchant hears.
    static let evidence = "evidence"

    private var desk: ShowingDesk { ShowingDesk(shards: shards, faces: faces) }

    /// The words under which an app hands over its code.
    private static let codes: [Substring] = ["code", "auth_code"]

    /// The routes, under the hosts of the parties and under their prefixes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        for party in Party.allCases {
            routes.serve(
                Routes.page(of: party),
                get: { try await show($0, $1, prefix: party) },
                post: { try await act($0, $1, prefix: party) }
            )
        }
        routes.serve(
            Routes.page,
            get: { try await show($0, $1, prefix: nil) },
            post: { try await act($0, $1, prefix: nil) }
        )
        return routes
    }

    /// Shows the current page at its address; a code is scanned, and any older address leads to the current one.
    private func show(_ request: Request, _ context: VisitContext, prefix: Party?) async throws -> Response {
        let (id, token) = try place(in: context)
        guard !faults.desk.isCalm, !token.hasSuffix(Routes.pictureSuffix) else {
            return try await shown(request, context, prefix: prefix)
        }
        return try await faults.answer(
            request,
            context,
            on: id,
            making: { try await shown(request, context, prefix: prefix) },
            standing: { throw RangeError.stale }
        )
    }

    /// The same, once nothing failed on the way.
    private func shown(_ request: Request, _ context: VisitContext, prefix: Party?) async throws -> Response {
        let (id, token) = try place(in: context)
        let origin = try request.origin(in: context)
        let cookie = cookie(of: id, request, context, origin, prefix)
        if token.hasSuffix(Routes.pictureSuffix) {
            return try await picture(of: String(token.dropLast(Routes.pictureSuffix.count)), at: id, for: origin)
        }
        // Drawn before the visit is looked at: what changes it afterwards makes the ticket an old one.
        let ticket = pages.open(id)
        let view = try await shards[id].view(of: id)
        if token == faces.addresses.page(of: id, after: view.length) + CopyFile.suffix, !view.copy.isEmpty {
            return CopyFile(lines: view.copy).response
        }
        if token == faces.addresses.page(of: id, after: view.length) {
            guard view.authorising == nil, origin.isPlace(of: view.page.party, in: view, prefix: prefix) else {
                return Answer.seeOther(faces.address(of: view, for: origin))
            }
            // Whoever comes back from there brings a code, and is shown the page.
            let isKnown = Self.codes.contains { request.uri.queryParameters[$0] != nil }
            if !isKnown, let silent = faces.silentAddress(of: view, for: origin) { return Answer.found(silent) }
            let word = request.uri.queryParameters[Substring(OrderDesk.field)].map(String.init)
            let named = try await orders.view(naming: word, from: view)
            let isBeside = named.page != view.page
            guard let shown = try await desk.page(named, to: request, for: origin, isBeside: isBeside) else {
                return Answer.seeOther(faces.address(of: try await shards[id].view(of: id), for: origin))
            }
            if request.uri.query == nil, request.method == .get {
                context.note.keep(RequestNote.Showing(ticket: ticket, cookie: cookie, body: shown.buffer))
            }
            return kept(shown.response, cookie)
        }
        // Asking for the head alone changes nothing.
        guard request.method != .head else { return Answer.seeOther(faces.address(of: view, for: origin)) }
        let addresses = faces.addresses
        let scanned = try await shards[id].scan(token, on: id, with: request.app) { entry in
            let isKnown = remembersGuests && GuestCookie(in: request).knows(addresses.guest(of: entry))
            return Caller(isAutomated: request.isAutomated, hasBeenHere: isKnown)
        }
        var answer = Answer.seeOther(faces.address(of: scanned ?? view, for: origin))
        if remembersGuests, let scanned {
            answer.headers[.setCookie] = GuestCookie(in: request).header(with: addresses.guest(of: scanned.scenario))
        }
        return answer
    }

    /// Plays the posted act: the page after it, or the same page with its refusal.
    private func act(_ request: Request, _ context: VisitContext, prefix: Party?) async throws -> Response {
        let (id, token) = try place(in: context)
        return try await act(request, context, on: id, under: token, prefix: prefix)
    }

    /// Plays an act whose place is known.
    ///
    /// - Parameters:
    ///   - request: What carries it.
    ///   - context: The request's context.
    ///   - id: The visit that its address names.
    ///   - token: The token that its address names.
    ///   - prefix: The party that its path begins with; nil where parties have hosts.
    /// - Returns: The page after it, the same page with its refusal, or the way there.
    /// - Throws: ``RangeError``.
    func act(
        _ request: Request,
        _ context: VisitContext,
        on id: VisitID,
        under token: String,
        prefix: Party?
    ) async throws -> Response {
        guard !faults.desk.isCalm else {
            return try await played(request, context, on: id, under: token, prefix: prefix)
        }
        return try await faults.answer(
            request,
            context,
            on: id,
            making: { try await played(request, context, on: id, under: token, prefix: prefix) },
            standing: { try await standing(request, context, on: id, prefix: prefix) }
        )
    }

    /// The page as it stands, for an act that was played and whose answer was lost.
    private func standing(
        _ request: Request,
        _ context: VisitContext,
        on id: VisitID,
        prefix: Party?
    )
        async throws -> Response
    {
        let origin = try request.origin(in: context)
        let view = try await shards[id].view(of: id)
        guard request.wantsJSON, let page = try await desk.page(view, to: request, for: origin) else {
            return Answer.seeOther(faces.address(of: view, for: origin))
        }
        return kept(page.response, cookie(of: id, request, context, origin, prefix))
    }

    /// Plays an act, once nothing failed on the way.
    private func played(
        _ request: Request,
        _ context: VisitContext,
        on id: VisitID,
        under token: String,
        prefix: Party?
    ) async throws -> Response {
        let origin = try request.origin(in: context)
        let cookie = cookie(of: id, request, context, origin, prefix)
        var action = try await ActReader.action(in: request)
        if let filing, action.press == Self.evidence { return try await filing(request, context, id) }
        action.app = request.app
        context.note.keep(fieldsOf: action)
        let (view, answer) = try await desk.play(action, on: id, under: token, for: request, at: origin)
        if view.hasJustPaid { notifier.note(paymentOn: id) }
        return answer.map { kept($0, cookie) } ?? Answer.seeOther(faces.address(of: view, for: origin))
    }

    /// The visit's page with the cookie of the place that shows it.
    private func kept(_ page: Response, _ cookie: PossessionCookie) -> Response {
        var response = page
        response.headers[.setCookie] = cookie.header
        return response
    }

    /// The cookie of the visit where the request came in; what the request's own says is noted and changes nothing.
    private func cookie(
        of id: VisitID,
        _ request: Request,
        _ context: VisitContext,
        _ origin: Origin,
        _ prefix: Party?
    ) -> PossessionCookie {
        let cookie = PossessionCookie(of: id, at: origin, prefix: prefix, addresses: faces.addresses)
        context.note.keep(id, cookie.possession(in: request.headers[fields: .cookie]))
        return cookie
    }

    /// The picture of what a sticker's code holds.
    private func picture(of token: String, at id: VisitID, for origin: Origin) async throws -> Response {
        guard let place = try await shards[id].sticker(of: token, on: id) else { throw RangeError.noPage }
        let view = try await shards[id].view(of: id)
        guard let code = QRCode(faces.code(at: place, of: view, for: origin)) else {
            throw RangeError(.broken, "the address is too long for a code")
        }
        return Answer.png(code.png())
    }

    /// The handle and token of an address; an address without the shape of one belongs to no visit that ever was.
    private func place(in context: VisitContext) throws -> (VisitID, String) {
        guard
            let visit = context.parameters.get("visit"),
            let token = context.parameters.get("token"),
            Addresses.isHandle(visit)
        else { throw RangeError.noPage }
        return (VisitID(rawValue: visit), token)
    }
}
