import Flow
import Vocabulary

/// A payment as the pay interface tells it.
///
/// The only thing about a person in it is the openid.
///
/// - Source: platform.md section 7.
struct Transaction: Encodable, Sendable {
    let amount: Amount
    let appid: String
    let attach = ""
    let bankType: String?
    let mchid: String
    let outTradeNo: String
    let payer: Payer?
    let promotionDetail: [String] = []
    let successTime: String?
    let tradeState: String
    let tradeStateDesc: String
    let tradeType: String?
    let transactionId: String?

    private enum CodingKeys: String, CodingKey {
        case amount
        case appid
        case attach
        case bankType = "bank_type"
        case mchid
        case outTradeNo = "out_trade_no"
        case payer
        case promotionDetail = "promotion_detail"
        case successTime = "success_time"
        case tradeState = "trade_state"
        case tradeStateDesc = "trade_state_desc"
        case tradeType = "trade_type"
        case transactionId = "transaction_id"
    }

    /// Tells a payment that was made.
    init(_ payment: PlatformRecord.Payment, of file: PlatformFile) {
        amount = Amount(payment.amount)
        appid = file.appID
        bankType = "OTHERS"
        mchid = file.merchantNumber
        outTradeNo = payment.number
        // A browser's page knows nobody: only in the app is there somebody with an id.
        payer = payment.app == .chat ? Payer(openid: file.openID) : nil
        successTime = payment.turn.at.rfc3339
        tradeState = "SUCCESS"
        tradeStateDesc = "支付成功"
        tradeType = payment.app == .chat ? "JSAPI" : "MWEB"
        let digits = file.addresses.platformNumber("transaction", file.visit.rawValue, payment.number, length: 24)
        transactionId = "4200\(digits)"
    }

    /// Tells one that is still to be made.
    init(due: Fen, of file: PlatformFile) {
        amount = Amount(due)
        appid = file.appID
        bankType = nil
        mchid = file.merchantNumber
        outTradeNo = file.record.orderNumber
        payer = nil
        successTime = nil
        tradeState = "NOTPAY"
        tradeStateDesc = "订单未支付"
        tradeType = nil
        transactionId = nil
    }

    struct Amount: Encodable, Sendable {
        let currency = "CNY"
        let payerCurrency = "CNY"
        let payerTotal: Int
        let total: Int

        private enum CodingKeys: String, CodingKey {
            case currency
            case payerCurrency = "payer_currency"
            case payerTotal = "payer_total"
            case total
        }

        init(_ amount: Fen) {
            total = amount.amount
            payerTotal = amount.amount
        }
    }

    struct Payer: Encodable, Sendable {
        let openid: String
    }
}
