import Flow
import Hummingbird
import Vocabulary

/// The wallet's gateway, of which the range plays one method.
///
/// - Source: platform.md section 7.
struct WalletEndpoints: Sendable {
    /// The method that is played.
    static let method = "zhifu.system.oauth.token"
    /// How long a wallet's refresh token is said to last.
    ///
    /// - Unit: seconds.
    private static let refreshing = 30 * 86_400

    let desk: PlatformDesk

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        desk.serve(Routes.walletGateway, of: .wallet, by: .post, in: routes) { try token($0) }
        return routes
    }

    private func token(_ call: PlatformRequest) throws -> Response {
        let file = call.file
        guard call.word("app_id") == file.walletAppID else {
            throw PlatformRefusal.wallet("40002", "isv.invalid-app-id", "app_id is not this merchant's")
        }
        guard call.word("method") == Self.method else {
            throw PlatformRefusal.wallet("40002", "isv.invalid-method", "the range plays \(Self.method) alone")
        }
        guard call.word("sign") == file.secret else {
            throw PlatformRefusal.wallet("40002", "isv.invalid-signature", "sign is the visit's secret here")
        }
        guard call.word("grant_type") == "authorization_code" else {
            throw PlatformRefusal.wallet("40002", "isv.grant-type-invalid", "grant_type is authorization_code")
        }
        guard !call.word("code").isEmpty else {
            throw PlatformRefusal.wallet("40001", "isv.missing-parameter", "code is missing")
        }
        let codes = PlatformCodes(file: file)
        guard let turned = codes.turned(call.word("code"), for: [Authorisation.walletSilent]),
            call.spent.spend(call.word("code"))
        else { throw PlatformRefusal.wallet("40002", "isv.code-invalid", "the code is none, used, or too old") }
        let now = file.record.clock
        let token = PlatformToken(use: .wallet, turn: turned.turn.length, given: now.seconds).text(in: file)
        let answer = Token(
            accessToken: token,
            authStart: now.toTheSecond,
            refreshToken: file.addresses.platformWord("wallet-refresh", token, length: 40),
            userId: file.walletUser
        )
        return try Answer.json(Whole(zhifuSystemOauthTokenResponse: answer))
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
