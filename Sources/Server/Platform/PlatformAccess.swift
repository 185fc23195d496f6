import Vocabulary

/// What a merchant's back end needs to call the platform's interfaces about one visit; for whoever made the visit.
///
/// The secret is another one for each visit, so that nobody reads a visit with the access to another.
struct PlatformAccess: Encodable, Sendable {
    let appid: String
    let mchid: String
    let miniAppid: String
    let miniOpenid: String
    let openid: String
    let parkPid: String
    let payKey: String
    let secret: String
    let orderTemplateId: String
    let templateId: String
    let unionid: String
    let walletAppId: String
    /// Where each family answers, the visit in front of every path.
    let bases: [String: String]

    private enum CodingKeys: String, CodingKey {
        case appid
        case mchid
        case miniAppid = "mini_appid"
        case miniOpenid = "mini_openid"
        case openid
        case parkPid = "park_pid"
        case payKey = "pay_key"
        case secret
        case orderTemplateId = "order_template_id"
        case templateId = "template_id"
        case unionid
        case walletAppId = "wallet_app_id"
        case bases
    }

    init(_ file: PlatformFile, for origin: Origin) {
        appid = file.appID
        mchid = file.merchantNumber
        miniAppid = file.miniAppID
        miniOpenid = file.miniOpenID
        openid = file.openID
        parkPid = file.parkNumber
        payKey = file.payKey
        secret = file.secret
        orderTemplateId = file.template(for: .order)
        templateId = file.template(for: .offers)
        unionid = file.unionID
        walletAppId = file.walletAppID
        let hosts = [
            ("account", PlatformHost.chatAPI), ("authorise", .chatOpen), ("parking", .parking), ("pay", .pay),
            ("wallet", .walletAPI), ("wallet_authorise", .walletOpen),
        ]
        let pairs = hosts.map { name, host in
            // Called by number, every family answers at the number itself, and authorisation under its party.
            guard origin.isThisMachine || origin.hasPartyHosts else {
                let party = ["authorise": "/chat", "wallet_authorise": "/wallet"][name] ?? ""
                return (name, origin.absolute("\(party)/\(file.visit)"))
            }
            return (name, origin.plain("/\(file.visit)", at: host.rawValue))
        }
        bases = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
