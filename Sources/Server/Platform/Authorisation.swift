import Flow
import Foundation
import Vocabulary

/// The addresses by which a merchant asks an app who its user is, and by which the app answers.
///
/// - Source: platform.md sections 1 and 7.
struct Authorisation: Sendable {
    /// The fragment that the chat app wants behind its address.
    static let fragment = "#weiliao_redirect"
    /// The words of both apps' scopes and answers.
    static let (silent, profile, walletSilent) = ("snsapi_base", "snsapi_userinfo", "auth_base")
    /// The words of the wallet's scopes that its user is asked for.
    static let (walletProfile, walletCard) = ("auth_user", "auth_ecard")
    /// The longest word of the caller's that is handed back.
    ///
    /// - Unit: characters.
    static let longestState = 128

    let view: VisitView
    let origin: Origin
    let addresses: Addresses

    private var merchant: String { view.hosts[Party.merchant.rawValue] ?? "" }

    /// The id of the merchant's account, or of its application with the wallet.
    func appID(with app: ScanApp) -> String {
        app == .wallet ? addresses.walletAppID(of: merchant) : addresses.appID(of: merchant)
    }

    /// The scope of the app's own page on the screen that asks its user; nil on any other page.
    var sheetScope: String? {
        view.authorising.map { page in
            switch page {
            case .profile: view.page.party == .wallet ? Self.walletProfile : Self.profile
            case .memberCard: Self.walletCard
            }
        }
    }

    /// The address of that page; its `state` names the page.
    var sheetAddress: String? {
        guard let scope = sheetScope else { return nil }
        // What follows from the answer has the next act's address.
        let next = origin.absolutePage(
            of: view,
            addresses.page(of: view.id, after: view.length + 1),
            party: .merchant
        )
        let token = addresses.page(of: view.id, after: view.length)
        return address(of: view.page.party == .wallet ? .wallet : .chat, scope: scope, back: next, state: token)
    }

    /// The address to which a merchant sends whoever has just come by a code, before it shows its page.
    func silentAddress(back: String) -> String? {
        guard let app = view.arrival else { return nil }
        let state = addresses.platformWord("state", view.id.rawValue, "\(view.length)", length: 16)
        return address(of: app, scope: app == .wallet ? Self.walletSilent : Self.silent, back: back, state: state)
            + (app == .wallet ? "" : Self.fragment)
    }

    private func address(of app: ScanApp, scope: String, back: String, state: String) -> String {
        let back = Self.escaped(back)
        let (host, tail, query) =
            app == .wallet
            ? (
                PlatformHost.walletOpen, Routes.walletAuthorise,
                "app_id=\(appID(with: app))&scope=\(scope)&redirect_uri=\(back)&state=\(state)"
            )
            : (
                PlatformHost.chatOpen, Routes.authorise,
                "appid=\(appID(with: app))&redirect_uri=\(back)&response_type=code&scope=\(scope)&state=\(state)"
            )
        let party: Party = app == .wallet ? .wallet : .chat
        let path = Routes.link(to: tail, of: view.id, under: origin.hasPartyHosts ? nil : party) + "?" + query
        return origin.hasPartyHosts ? origin.secured(path, at: host.rawValue) : path
    }

    /// Where an allowed question leads: the caller's address with code and word.
    static func allowed(_ back: String, code: String, state: String) -> String {
        adding([("code", code), ("state", state)], to: back)
    }

    /// Where a denied question leads: the caller's address with its word alone.
    static func denied(_ back: String, state: String) -> String { adding([("state", state)], to: back) }

    /// Where the wallet leads.
    static func walletAllowed(_ back: String, appID: String, scope: String, code: String, state: String) -> String {
        let words = [
            ("app_id", appID), ("source", "zhifu_wallet"), ("scope", scope), ("auth_code", code), ("state", state),
        ]
        return adding(words, to: back)
    }

    /// Where the wallet leads whoever denied: neither a scope nor a code goes along.
    static func walletDenied(_ back: String, appID: String, state: String) -> String {
        adding([("app_id", appID), ("source", "zhifu_wallet"), ("state", state)], to: back)
    }

    private static func adding(_ words: [(String, String)], to address: String) -> String {
        let pairs = words.filter { !$0.1.isEmpty }.map { "\($0)=\(escaped($1))" }.joined(separator: "&")
        return address + (address.contains("?") ? "&" : "?") + pairs
    }

    /// Says that somebody may be sent on to an address: it is one of this machine's, or the one that is asked now.
    ///
    /// Anything else would let a link of the range lead anywhere.
    static func isOwn(_ address: String, seenFrom origin: Origin) -> Bool {
        isOfThisMachine(address) || self.origin(of: address)?.host == origin.host
    }

    /// Says that an address is one of this machine's.
    static func isOfThisMachine(_ address: String) -> Bool {
        origin(of: address).map { $0.hasPartyHosts || $0.isThisMachine } ?? false
    }

    /// Whom a whole address names; nil where it is none that can be handed on.
    private static func origin(of address: String) -> Origin? {
        guard let end = address.firstRange(of: "://"), ["http", "https"].contains(address[..<end.lowerBound]) else {
            return nil
        }
        let rest = address[end.upperBound...]
        guard let there = Origin(authority: String(rest.prefix { !"/?#".contains($0) })),
            address.unicodeScalars.allSatisfy({ $0.isASCII && $0.value > 0x20 && $0 != "\\" })
        else { return nil }
        return there
    }

    /// Says that a caller's word can be handed back.
    static func isState(_ word: String) -> Bool {
        word.count <= longestState && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    private static func escaped(_ text: String) -> String {
        let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~")
        return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
}
