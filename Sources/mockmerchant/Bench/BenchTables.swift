import Reports
import Vocabulary

/// Tables of a bench's public part that say what the invented platform's words are elsewhere.
enum BenchTables {
    /// A capability of the platform.
    struct Token: Encodable {
        var token: String
        var call: String?
        var openType: String?
        var elsewhere: String
        var privacyKey: String?
        var items: [Demand]

        private enum CodingKeys: String, CodingKey {
            case token
            case call
            case openType = "open_type"
            case elsewhere = "like"
            case privacyKey = "privacy_key"
            case items
        }
    }

    /// A host of the platform's.
    struct Host: Encodable {
        var host: String
        var serves: String
    }

    struct Tokens: Encodable {
        var schema = "mockmerchant-platform-map/1"
        var note = "The platform is invented; its calls have the shape of those that tools know, under the prefix wl."
        var prefixes = ["wl.": "wx."]
        var hosts: [Host]
        var tokens: [Token]
    }

    /// The platform's words: capabilities, calls, words of the declared guide, hosts.
    static let tokens = Tokens(
        hosts: hosts.map { Host(host: $0, serves: $1) },
        tokens: PlatformWord.all.map { word in
            Token(
                token: word.scope,
                call: word.call.isEmpty ? nil : "wl.\(word.call)",
                openType: word.openType.isEmpty ? nil : word.openType,
                elsewhere: word.call.isEmpty ? "open-type=\(word.openType)" : "wx.\(word.call)",
                privacyKey: word.privacyKey.isEmpty ? nil : word.privacyKey,
                items: word.items
            )
        }
    )

    private static let hosts = [
        ("api.chewei.localhost", "parking cloud"), ("api.weiliao.localhost", "accounts and mini-programs"),
        ("api.zhifu.localhost", "the wallet's gateway"), ("mp.weiliao.localhost", "pages of accounts"),
        ("open.weiliao.localhost", "authorisation"), ("open.zhifu.localhost", "authorisation in the wallet"),
        ("pay.weiliao.localhost", "payment"), ("work.weiliao.localhost", "staff as contacts"),
    ]

    /// The text of `platform-map.json`.
    static func tokensText() throws -> String { try BundleText.json(tokens) }
}
