import Flow
import Hummingbird
import Vocabulary

/// What the wallet tells of its user to whoever holds a token of the right scope.
///
/// - Source: platform.md section 7 for the scope; the method's name and members are unverified.
struct WalletProfile: Encodable {
    let avatar: String
    let code = "10000"
    let msg = "Success"
    let nickName: String
    let userId: String

    private enum CodingKeys: String, CodingKey {
        case avatar
        case code
        case msg
        case nickName = "nick_name"
        case userId = "user_id"
    }

    private struct Whole: Encodable {
        let zhifuUserInfoShareResponse: WalletProfile

        private enum CodingKeys: String, CodingKey {
            case zhifuUserInfoShareResponse = "zhifu_user_info_share_response"
        }
    }

    /// Answers a call of the method: the items that were allowed, and no others.
    ///
    /// - Parameter call: What was asked.
    /// - Returns: The profile.
    /// - Throws: A ``PlatformRefusal`` for a token that is none, is over, or has a lesser scope.
    static func response(to call: PlatformRequest) throws -> Response {
        let file = call.file
        let uses: [PlatformToken.Use] = [.walletProfile, .wallet, .walletCard]
        guard case .holds(let token) = PlatformToken.reading(call.word("auth_token"), for: uses, in: file) else {
            throw PlatformRefusal.wallet("20001", "aop.invalid-auth-token", "auth_token is none, or over")
        }
        guard token.use == .walletProfile else {
            throw PlatformRefusal.wallet("40006", "isv.insufficient-user-permissions", "the user allowed no profile")
        }
        let answer = file.record.answers.first {
            $0.turn.length == token.turn && $0.isOfProfile && $0.isAllowed && $0.app == .wallet
        }
        // Whoever starts over is somebody new, of whom nothing was allowed.
        guard let answer else {
            throw PlatformRefusal.wallet("20001", "aop.invalid-auth-token", "auth_token is none, or over")
        }
        func value(_ item: Demand) -> String { answer.items.contains(item) ? file.record.value(of: item) ?? "" : "" }
        let picture = value(.avatar)
        let profile = Self(
            avatar: picture.isEmpty ? "" : "http://img.zhifu.localhost/a/\(picture)/132",
            nickName: value(.nickname),
            userId: file.walletUser
        )
        return try Answer.json(Whole(zhifuUserInfoShareResponse: profile))
    }
}
