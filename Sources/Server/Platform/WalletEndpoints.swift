import Flow
import Foundation
import Hummingbird
import Vocabulary

/// The wallet's gateway, of which the range plays three methods: a code turned into a token, the profile that a token
/// opens, and the query of a trade.
///
/// - Source: platform.md section 7.
struct WalletEndpoints: Sendable {
    /// The method that is played.
    static let method = "zhifu.system.oauth.token"
    /// The method that tells the profile that was allowed.
    static let profile = "zhifu.user.info.share"
    /// The method that tells a trade.
    static let query = "zhifu.trade.query"
    /// How long a wallet's refresh token is said to last.
    ///
    /// - Unit: seconds.
    private static let refreshing = 30 * 86_400

    let desk: PlatformDesk

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        desk.serve(Routes.walletGateway, of: .wallet, by: .post, in: routes) { try await answer($0) }
        return routes
    }

    private func answer(_ call: PlatformRequest) async throws -> Response {
        guard call.word("app_id") == call.file.walletAppID else {
            throw PlatformRefusal.wallet("40002", "isv.invalid-app-id", "app_id is not this merchant's")
        }
        guard [Self.method, Self.profile, Self.query].contains(call.word("method")) else {
            let played = "the range plays \(Self.method), \(Self.profile) and \(Self.query) alone"
            throw PlatformRefusal.wallet("40002", "isv.invalid-method", played)
        }
        guard call.word("sign") == call.file.secret else {
            throw PlatformRefusal.wallet("40002", "isv.invalid-signature", "sign is the visit's secret here")
        }
        switch call.word("method") {
        case Self.query: return try trade(call)
        case Self.profile: return try WalletProfile.response(to: call)
        default: return try await token(call)
        }
    }

    /// What became of a trade; nothing where it was paid elsewhere.
    private func trade(_ call: PlatformRequest) throws -> Response {
        let file = call.file
        let content = try? JSONDecoder().decode(Query.self, from: Data(call.word("biz_content").utf8))
        guard let number = content?.outTradeNo else {
            throw PlatformRefusal.wallet("40001", "isv.missing-parameter", "biz_content names no out_trade_no")
        }
        if let payment = file.record.payments.first(where: { $0.number == number && $0.app == .wallet }) {
            return try Answer.json(Trade(zhifuTradeQueryResponse: WalletTrade(payment, of: file)))
        }
        let due = file.record.due(in: file.script)
        guard number == file.record.orderNumber, due > Fen(0), file.record.app == .wallet else {
            throw PlatformRefusal.wallet("40004", "ACQ.TRADE_NOT_EXIST", "there is no trade of this number")
        }
        return try Answer.json(Trade(zhifuTradeQueryResponse: WalletTrade(due: due, of: file)))
    }

    private func token(_ call: PlatformRequest) async throws -> Response {
        let file = call.file
        guard call.word("grant_type") == "authorization_code" else {
            throw PlatformRefusal.wallet("40002", "isv.grant-type-invalid", "grant_type is authorization_code")
        }
        guard !call.word("code").isEmpty else {
            throw PlatformRefusal.wallet("40001", "isv.missing-parameter", "code is missing")
        }
        let codes = PlatformCodes(file: file)
        let scopes = [Authorisation.walletSilent, Authorisation.walletProfile, Authorisation.walletCard]
        guard let turned = codes.turned(call.word("code"), for: scopes),
            let use = PlatformToken.Use(rawValue: turned.use), try await call.spend(call.word("code"))
        else { throw PlatformRefusal.wallet("40002", "isv.code-invalid", "the code is none, used, or too old") }
        let now = file.record.clock
        let token = PlatformToken(use: use, turn: turned.turn.length, given: now.seconds).text(in: file)
        let answer = Token(
            accessToken: token,
            authStart: now.toTheSecond,
            refreshToken: file.addresses.platformWord("wallet-refresh", token, length: 40),
            userId: file.walletUser
        )
        return try Answer.json(Whole(zhifuSystemOauthTokenResponse: answer))
    }

    private struct Query: Decodable {
        let outTradeNo: String

        private enum CodingKeys: String, CodingKey {
            case outTradeNo = "out_trade_no"
        }
    }

    private struct Trade: Encodable {
        let zhifuTradeQueryResponse: WalletTrade

        private enum CodingKeys: String, CodingKey {
            case zhifuTradeQueryResponse = "zhifu_trade_query_response"
        }
    }

    private struct Whole: Encodable {
        let zhifuSystemOauthTokenResponse: Token

        private enum CodingKeys: String, CodingKey {
            case zhifuSystemOauthTokenResponse = "zhifu_system_oauth_token_response"
        }
    }

    private struct Token: Encodable {
        let accessToken: String
        let authStart: String
        let expiresIn = "\(PlatformToken.Use.wallet.lifetime)"
        let reExpiresIn = "\(refreshing)"
        let refreshToken: String
        let userId: String

        private enum CodingKeys: String, CodingKey {
            case accessToken = "access_token"
            case authStart = "auth_start"
            case expiresIn = "expires_in"
            case reExpiresIn = "re_expires_in"
            case refreshToken = "refresh_token"
            case userId = "user_id"
        }
    }
}
