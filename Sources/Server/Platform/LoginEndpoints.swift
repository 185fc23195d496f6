import Flow
import Hummingbird
import Vocabulary

/// Codes turned into tokens, and tokens into what was allowed.
///
/// - Source: platform.md sections 1 and 3.
struct LoginEndpoints: Sendable {
    let desk: PlatformDesk

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        desk.serve(Routes.userToken, of: .account, by: .get, in: routes) { try await token($0) }
        desk.serve(Routes.userRefresh, of: .account, by: .get, in: routes) { try refresh($0) }
        desk.serve(Routes.userProfile, of: .account, by: .get, in: routes) { try profile($0) }
        desk.serve(Routes.session, of: .account, by: .get, in: routes) { try await session($0) }
        return routes
    }

    private func token(_ call: PlatformRequest) async throws -> Response {
        try Self.know(call, appID: call.file.appID)
        guard call.word("grant_type") == "authorization_code" else {
            throw PlatformRefusal.account(40002, "invalid grant_type,")
        }
        let scopes = [Authorisation.silent, Authorisation.profile]
        let turned = try await Self.turnIn(call.word("code"), for: scopes, call)
        return try Answer.json(
            Tokens(scope: turned.use, turn: turned.turn.length, file: call.file)
        )
    }

    private func refresh(_ call: PlatformRequest) throws -> Response {
        guard call.word("appid") == call.file.appID else { throw PlatformRefusal.account(40013, "invalid appid,") }
        guard call.word("grant_type") == "refresh_token" else {
            throw PlatformRefusal.account(40002, "invalid grant_type,")
        }
        switch PlatformToken.reading(call.word("refresh_token"), for: [.refreshBase, .refreshProfile], in: call.file) {
        case .holds(let token) where Self.isKnown(token, call.file):
            let scope = token.use == .refreshBase ? Authorisation.silent : Authorisation.profile
            return try Answer.json(Tokens(scope: scope, turn: token.turn, file: call.file))
        case .expired: throw PlatformRefusal.account(42002, "refresh_token expired,")
        case .holds, .unknown: throw PlatformRefusal.account(40030, "invalid refresh_token,")
        }
    }

    private func profile(_ call: PlatformRequest) throws -> Response {
        let file = call.file
        let token = try Self.open(call.word("access_token"), for: [.base, .profile], file)
        guard Self.isKnown(token, file) else { throw PlatformRefusal.account(40001, "invalid credential,") }
        guard call.word("openid") == file.openID else { throw PlatformRefusal.account(40003, "invalid openid,") }
        guard token.use == .profile else { throw PlatformRefusal.account(48001, "api unauthorized,") }
        let items = file.record.answers.first { $0.turn.length == token.turn }?.items ?? []
        func value(_ item: Demand) -> String { items.contains(item) ? file.record.value(of: item) ?? "" : "" }
        let picture = value(.avatar)
        return try Answer.json(
            Profile(
                headimgurl: picture.isEmpty ? "" : "http://img.weiliao.localhost/a/\(picture)/132",
                nickname: value(.nickname),
                openid: file.openID,
                unionid: file.unionID
            )
        )
    }

    private func session(_ call: PlatformRequest) async throws -> Response {
        try Self.know(call, appID: call.file.miniAppID)
        guard call.word("grant_type") == "authorization_code" else {
            throw PlatformRefusal.account(40002, "invalid grant_type,")
        }
        let turned = try await Self.turnIn(call.word("js_code"), for: [PlatformCodes.session], call)
        let key = call.addresses.platformWord("session", call.file.visit.rawValue, "\(turned.turn.length)", length: 22)
        return try Answer.json(
            Session(openid: call.file.miniOpenID, sessionKey: key + "==", unionid: call.file.unionID)
        )
    }

    /// Knows the caller by id and secret.
    static func know(_ call: PlatformRequest, appID: String) throws {
        guard call.word("appid") == appID else { throw PlatformRefusal.account(40013, "invalid appid,") }
        guard call.word("secret") == call.file.secret else {
            throw PlatformRefusal.account(40125, "invalid appsecret,")
        }
    }

    /// Turns a code in, once.
    static func turnIn(
        _ code: String,
        for uses: [String],
        _ call: PlatformRequest
    ) async throws -> PlatformCodes.Turned {
        guard !code.isEmpty else { throw PlatformRefusal.account(41008, "missing code,") }
        guard let turned = PlatformCodes(file: call.file).turned(code, for: uses) else {
            throw PlatformRefusal.account(40029, "invalid code,")
        }
        guard try await call.spend(code) else { throw PlatformRefusal.account(40163, "code been used,") }
        return turned
    }

    /// Reads a token of one of some uses.
    static func open(_ text: String, for uses: [PlatformToken.Use], _ file: PlatformFile) throws -> PlatformToken {
        guard !text.isEmpty else { throw PlatformRefusal.account(41001, "access_token missing,") }
        switch PlatformToken.reading(text, for: uses, in: file) {
        case .holds(let token): return token
        case .expired: throw PlatformRefusal.account(42001, "access_token expired,")
        case .unknown:
            throw PlatformRefusal.account(40001, "invalid credential, access_token is invalid or not latest,")
        }
    }

    /// Says that the act that a token stands for is still there: whoever starts over is somebody new.
    private static func isKnown(_ token: PlatformToken, _ file: PlatformFile) -> Bool {
        let isProfile = token.use == .profile || token.use == .refreshProfile
        let use = isProfile ? Authorisation.profile : Authorisation.silent
        return PlatformCodes(file: file).turns(of: use).contains { $0.length == token.turn }
    }

    private struct Tokens: Encodable {
        let accessToken: String
        let expiresIn = PlatformToken.Use.base.lifetime
        let openid: String
        let refreshToken: String
        let scope: String
        let unionid: String

        private enum CodingKeys: String, CodingKey {
            case accessToken = "access_token"
            case expiresIn = "expires_in"
            case openid
            case refreshToken = "refresh_token"
            case scope
            case unionid
        }

        init(scope: String, turn: Int, file: PlatformFile) {
            let isProfile = scope == Authorisation.profile
            let now = file.record.clock.seconds
            accessToken = PlatformToken(use: isProfile ? .profile : .base, turn: turn, given: now).text(in: file)
            refreshToken = PlatformToken(
                use: isProfile ? .refreshProfile : .refreshBase,
                turn: turn,
                given: now
            ).text(in: file)
            openid = file.openID
            unionid = file.unionID
            self.scope = scope
        }
    }

    private struct Profile: Encodable {
        let city = ""
        let country = ""
        let headimgurl: String
        let language = ""
        let nickname: String
        let openid: String
        let privilege: [String] = []
        let province = ""
        let sex = 0
        let unionid: String
    }

    private struct Session: Encodable {
        let errcode = 0
        let errmsg = "ok"
        let openid: String
        let sessionKey: String
        let unionid: String

        private enum CodingKeys: String, CodingKey {
            case errcode
            case errmsg
            case openid
            case sessionKey = "session_key"
            case unionid
        }
    }
}
