import Flow
import Vocabulary

/// A trade as the wallet tells it: amounts in yuan, and the payer by the wallet's own id.
///
/// - Source: platform.md section 7; the fields follow no published text that we could check.
struct WalletTrade: Encodable, Sendable {
    let code = "10000"
    let msg = "Success"
    let buyerUserId: String?
    let outTradeNo: String
    let sendPayDate: String?
    let totalAmount: String
    let tradeNo: String?
    let tradeStatus: String

    private enum CodingKeys: String, CodingKey {
        case code
        case msg
        case buyerUserId = "buyer_user_id"
        case outTradeNo = "out_trade_no"
        case sendPayDate = "send_pay_date"
        case totalAmount = "total_amount"
        case tradeNo = "trade_no"
        case tradeStatus = "trade_status"
    }

    /// Tells a payment that was made.
    init(_ payment: PlatformRecord.Payment, of file: PlatformFile) {
        let time = payment.turn.at.toTheSecond
        let digits = file.addresses.platformNumber("trade", file.visit.rawValue, payment.number, length: 20)
        buyerUserId = file.walletUser
        outTradeNo = payment.number
        sendPayDate = time
        totalAmount = Self.yuan(payment.amount)
        tradeNo = time.prefix(10).filter(\.isNumber) + digits
        tradeStatus = "TRADE_SUCCESS"
    }

    /// Tells one that is still to be made.
    init(due: Fen, of file: PlatformFile) {
        buyerUserId = nil
        outTradeNo = file.record.orderNumber
        sendPayDate = nil
        totalAmount = Self.yuan(due)
        tradeNo = nil
        tradeStatus = "WAIT_BUYER_PAY"
    }

    /// An amount without its sign, such as `42.00`.
    private static func yuan(_ amount: Fen) -> String { String(amount.text.drop { !$0.isNumber }) }
}
