import Flow
import Vocabulary

/// A token that the platform gave for a code or a secret, and knows again by its signature alone.
///
/// - Shape: `ACC_` or `REF_`, then in hexadecimal digits when it was given and for which act, and a signature.
struct PlatformToken: Hashable, Sendable {
    /// What it opens.
    enum Use: String, Sendable {
        /// The interfaces of the merchant's account.
        case account
        /// The openid of a user, and no more.
        case base = "snsapi_base"
        /// The profile that a user allowed.
        case profile = "snsapi_userinfo"
        /// Another token for the same user.
        case refreshBase = "refresh-base"
        /// Another token for the same user and profile.
        case refreshProfile = "refresh-profile"
        /// The wallet's user.
        case wallet = "auth_base"
        /// The wallet's user, with the profile that was allowed.
        case walletProfile = "auth_user"
        /// The wallet's user, who took a member card.
        case walletCard = "auth_ecard"

        /// The sign in front.
        var prefix: String { self == .refreshBase || self == .refreshProfile ? "REF" : "ACC" }

        /// How long it lasts.
        ///
        /// - Unit: seconds of the visit.
        var lifetime: Int { prefix == "REF" ? 30 * 86_400 : 7_200 }
    }

    /// What came of reading a token.
    enum Reading: Hashable, Sendable {
        /// It holds.
        case holds(PlatformToken)
        /// It held once.
        case expired
        /// It never was one.
        case unknown
    }

    let use: Use
    /// After how many acts the user was known; 0 for the merchant's own.
    let turn: Int
    /// When it was given.
    ///
    /// - Unit: seconds of the visit's clock.
    let given: Int

    /// The token as it is sent.
    func text(in file: PlatformFile) -> String {
        let (when, which) = (String(given, radix: 16), String(turn, radix: 16))
        return "\(use.prefix)_\(when)g\(which)g" + signature(in: file)
    }

    private func signature(in file: PlatformFile) -> String {
        file.addresses.platformWord("token", use.rawValue, file.visit.rawValue, "\(turn)", "\(given)", length: 40)
    }

    /// Reads a token of one of some uses.
    static func reading(_ text: String, for uses: [Use], in file: PlatformFile) -> Reading {
        let parts = text.dropFirst(4).split(separator: "g", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let given = Int(parts[0], radix: 16), let turn = Int(parts[1], radix: 16) else {
            return .unknown
        }
        for use in uses {
            let token = Self(use: use, turn: turn, given: given)
            guard token.text(in: file) == text else { continue }
            let now = file.record.clock.seconds
            // Whoever starts over goes back in time, and the tokens of before are nobody's.
            guard given <= now else { return .unknown }
            return now - given < use.lifetime ? .holds(token) : .expired
        }
        return .unknown
    }
}
