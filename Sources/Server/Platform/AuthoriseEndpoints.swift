import Flow
import HTTPTypes
import Hummingbird
import Vocabulary

/// The pages on which an app says who its user is: at once where that takes no asking, else with its sheet.
struct AuthoriseEndpoints: Sendable {
    let shards: VisitShards
    let faces: PageFaces
    let desk: PlatformDesk

    private var showing: ShowingDesk { ShowingDesk(shards: shards, faces: faces) }

    /// The routes, under the apps' hosts and under their prefixes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        for prefix in [nil, Party.chat] {
            routes.serve(
                prefix.map { Routes.ofVisit(Routes.authorise, of: $0) } ?? Routes.ofVisit(Routes.authorise),
                get: { try await ask($0, $1, prefix: prefix) },
                post: { try await take($0, $1, at: .chatOpen, prefix: prefix) }
            )
        }
        for prefix in [nil, Party.wallet] {
            routes.serve(
                prefix.map { Routes.ofVisit(Routes.walletAuthorise, of: $0) }
                    ?? Routes.ofVisit(Routes.walletAuthorise),
                get: { try await askWallet($0, $1, prefix: prefix) },
                post: { try await take($0, $1, at: .walletOpen, prefix: prefix) }
            )
        }
        return routes
    }

    /// What an app is asked.
    private struct Question {
        var appID: String
        var back: String
        var scope: String
        var state: String

        init(_ request: Request, app: String) throws {
            func word(_ name: String) -> String { request.uri.queryParameters[Substring(name)].map(String.init) ?? "" }
            appID = word(app)
            back = word("redirect_uri")
            scope = word("scope")
            state = word("state")
            guard Authorisation.isState(state) else {
                throw RangeError(.malformed, "state is at most 128 letters and digits")
            }
        }
    }

    /// Shows the sheet where it is the visit's page; answers at once what takes no asking.
    private func ask(_ request: Request, _ context: VisitContext, prefix: Party?) async throws -> Response {
        let (view, origin) = try await place(request, context, at: .chatOpen, prefix: prefix)
        let question = try Question(request, app: "appid")
        if question.scope == Authorisation.profile {
            return try await sheet(question, of: view, to: request, origin, at: .chatOpen, prefix: prefix)
        }
        guard question.scope == Authorisation.silent else {
            throw RangeError(.malformed, "scope is snsapi_base or snsapi_userinfo")
        }
        guard request.uri.queryParameters["response_type"] == "code" else {
            throw RangeError(.malformed, "response_type is code")
        }
        let code = try await silentCode(for: question, with: .chat, view, origin)
        guard let code else { return Answer.seeOther(faces.address(of: view, for: origin)) }
        return Answer.found(Authorisation.allowed(question.back, code: code, state: question.state))
    }

    private func askWallet(_ request: Request, _ context: VisitContext, prefix: Party?) async throws -> Response {
        let (view, origin) = try await place(request, context, at: .walletOpen, prefix: prefix)
        let question = try Question(request, app: "app_id")
        if [Authorisation.walletProfile, Authorisation.walletCard].contains(question.scope) {
            return try await sheet(question, of: view, to: request, origin, at: .walletOpen, prefix: prefix)
        }
        guard question.scope == Authorisation.walletSilent else {
            throw RangeError(.malformed, "scope is auth_base, auth_user or auth_ecard here")
        }
        guard let code = try await silentCode(for: question, with: .wallet, view, origin) else {
            return Answer.seeOther(faces.address(of: view, for: origin))
        }
        return Answer.found(
            Authorisation.walletAllowed(
                question.back,
                appID: question.appID,
                scope: question.scope,
                code: code,
                state: question.state
            )
        )
    }

    /// Shows the app's own page of a question where it is the visit's; leads to the visit's page else.
    private func sheet(
        _ question: Question,
        of view: VisitView,
        to request: Request,
        _ origin: Origin,
        at host: PlatformHost,
        prefix: Party?
    ) async throws -> Response {
        let authorisation = Authorisation(view: view, origin: origin, addresses: faces.addresses)
        let isCurrent = question.state == faces.addresses.page(of: view.id, after: view.length)
        guard authorisation.sheetScope == question.scope, isCurrent, isPlace(host, origin, prefix) else {
            return Answer.seeOther(faces.address(of: view, for: origin))
        }
        let cookie = PossessionCookie(of: view.id, at: origin, prefix: prefix, addresses: faces.addresses)
        guard let shown = try await showing.page(view, to: request, for: origin) else {
            return Answer.seeOther(faces.address(of: try await shards[view.id].view(of: view.id), for: origin))
        }
        var response = shown.response
        response.headers[.setCookie] = cookie.header
        return response
    }

    /// A code for the last time that the app brought the visit to the merchant; nil where it never did.
    private func silentCode(
        for question: Question,
        with app: ScanApp,
        _ view: VisitView,
        _ origin: Origin
    ) async throws -> String? {
        let known = Authorisation(view: view, origin: origin, addresses: faces.addresses).appID(with: app)
        guard question.appID == known else {
            throw RangeError(.malformed, "the id of the application is none of this merchant's")
        }
        guard Authorisation.isOwn(question.back, seenFrom: origin) else {
            throw RangeError(.malformed, "redirect_uri is an address of this machine, percent-encoded")
        }
        let turn =
            view.arrival == app
            ? view.length : try await desk.file(of: view.id)?.record.logins.last { $0.app == app }?.turn.length
        return turn.map { faces.addresses.code(for: question.scope, of: view.id, turn: $0, state: question.state) }
    }

    /// Takes the answer to the sheet, and leads back to the merchant: with a code where it was allowed, without one else.
    private func take(
        _ request: Request,
        _ context: VisitContext,
        at host: PlatformHost,
        prefix: Party?
    ) async throws -> Response {
        let (before, origin) = try await place(request, context, at: host, prefix: prefix)
        let token = request.uri.queryParameters["state"].map(String.init) ?? ""
        var action = try await ActReader.action(in: request)
        action.app = request.app
        context.note.keep(fieldsOf: action)
        let (view, answer) = try await showing.play(action, on: before.id, under: token, for: request, at: origin)
        if var response = answer {
            let cookie = PossessionCookie(of: view.id, at: origin, prefix: prefix, addresses: faces.addresses)
            response.headers[.setCookie] = cookie.header
            return response
        }
        return Answer.seeOther(try await way(to: view, for: origin, state: token))
    }

    private func way(to view: VisitView, for origin: Origin, state: String) async throws -> String {
        let address = faces.address(of: view, for: origin)
        guard let file = try await desk.file(of: view.id), let last = AuthorisedAnswer.last(in: file),
            last.answer.turn.length == view.length
        else { return address }
        let back =
            view.page.party == .merchant
            ? address
            : origin.absolutePage(of: view, faces.addresses.page(of: view.id, after: view.length), party: .merchant)
        let isWallet = last.answer.app == .wallet
        guard last.answer.isAllowed else {
            return isWallet
                ? Authorisation.walletDenied(back, appID: file.walletAppID, state: state)
                : Authorisation.denied(back, state: state)
        }
        let code = faces.addresses.code(for: last.scope, of: view.id, turn: view.length, state: state)
        guard isWallet else { return Authorisation.allowed(back, code: code, state: state) }
        return Authorisation.walletAllowed(
            back,
            appID: file.walletAppID,
            scope: last.scope,
            code: code,
            state: state
        )
    }

    /// The visit of an address, and as which address the client sees it.
    private func place(
        _ request: Request,
        _ context: VisitContext,
        at host: PlatformHost,
        prefix: Party?
    ) async throws -> (VisitView, Origin) {
        guard let visit = context.parameters.get("visit"), Addresses.isHandle(visit) else { throw RangeError.noPage }
        let id = VisitID(rawValue: visit)
        let origin = try request.origin(in: context)
        guard !origin.hasPartyHosts || (prefix == nil && origin.host == host.rawValue) else { throw RangeError.noPage }
        let cookie = PossessionCookie(of: id, at: origin, prefix: prefix, addresses: faces.addresses)
        context.note.keep(id, cookie.possession(in: request.headers[fields: .cookie]))
        return (try await shards[id].view(of: id), origin)
    }

    private func isPlace(_ host: PlatformHost, _ origin: Origin, _ prefix: Party?) -> Bool {
        guard origin.hasPartyHosts else { return prefix != nil }
        return prefix == nil && origin.host == host.rawValue && (origin.ports == nil || origin.isEncrypted)
    }
}
