/// What a merchant's back end sends to have an order paid in the chat app.
///
/// - Source: platform.md section 7. The only thing about a person in it is the openid.
struct PrepayOrder: Decodable, Sendable {
    let amount: Amount
    let appid: String
    let description: String
    let mchid: String
    let notifyUrl: String
    let outTradeNo: String
    let payer: Payer

    struct Amount: Decodable, Sendable {
        let currency: String?
        let total: Int
    }

    struct Payer: Decodable, Sendable {
        let openid: String
    }

    private enum CodingKeys: String, CodingKey {
        case amount
        case appid
        case description
        case mchid
        case notifyUrl = "notify_url"
        case outTradeNo = "out_trade_no"
        case payer
    }
}
