import Flow
import HTTPTypes
import Hummingbird
import Vocabulary

/// Payments: what became of one, and the notices that went to the merchant.
///
/// - Source: platform.md section 7.
struct PayEndpoints: Sendable {
    let desk: PlatformDesk

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        desk.serve(Routes.transaction, of: .pay, by: .get, in: routes) { try transaction($0) }
        desk.serve(Routes.prepay, of: .pay, by: .post, in: routes) { try prepay($0) }
        desk.serve(Routes.notices, of: .pay, by: .get, in: routes) { try notices($0) }
        return routes
    }

    private func transaction(_ call: PlatformRequest) throws -> Response {
        try PayGuard.know(call)
        let (file, number) = (call.file, call.path["number"] ?? "")
        guard call.word("mchid") == file.merchantNumber else {
            throw PlatformRefusal.pay(400, "PARAM_ERROR", "mchid is not this merchant's")
        }
        if let payment = file.record.payments.first(where: { $0.number == number }) {
            // What went through the wallet is asked of the wallet.
            guard payment.app != .wallet else {
                throw PlatformRefusal.pay(404, "ORDER_NOT_EXIST", "there is no order of this number")
            }
            return try Answer.json(Transaction(payment, of: file))
        }
        let due = file.record.due(in: file.script)
        guard number == file.record.orderNumber, due > Fen(0) else {
            throw PlatformRefusal.pay(404, "ORDER_NOT_EXIST", "there is no order of this number")
        }
        return try Answer.json(Transaction(due: due, of: file))
    }

    /// What a merchant's back end wants before the page can open the sheet.
    ///
    /// It opens none: the visit's own page does. That it was asked for is forgotten; the same order has the same id.
    private func prepay(_ call: PlatformRequest) throws -> Response {
        try PayGuard.know(call)
        let (file, order) = (call.file, try call.decoded(PrepayOrder.self))
        func wrong(_ words: String) -> PlatformRefusal { .pay(400, "PARAM_ERROR", words) }
        guard order.appid == file.appID, order.mchid == file.merchantNumber else {
            throw PlatformRefusal.pay(400, "APPID_MCHID_NOT_MATCH", "appid and mchid are not this merchant's")
        }
        guard order.payer.openid == file.openID else { throw wrong("payer.openid is not this payer's") }
        guard file.record.app == .chat else { throw wrong("payer.openid is at no page of the chat app") }
        guard !order.description.isEmpty, !order.notifyUrl.isEmpty else {
            throw wrong("description and notify_url are not empty")
        }
        guard !file.record.payments.contains(where: { $0.number == order.outTradeNo }) else {
            throw PlatformRefusal.pay(400, "ORDERPAID", "the order is paid")
        }
        let due = file.record.due(in: file.script)
        guard order.outTradeNo == file.record.orderNumber, due > Fen(0) else {
            throw wrong("out_trade_no is no order of the visit that is to be paid")
        }
        guard order.amount.total == due.amount, order.amount.currency ?? "CNY" == "CNY" else {
            throw wrong("amount.total is not what is to be paid, in fen")
        }
        return try Answer.json(["prepay_id": file.prepayID(of: order.outTradeNo, amount: due)])
    }

    private func notices(_ call: PlatformRequest) throws -> Response {
        try PayGuard.know(call)
        let payments = call.file.record.payments.filter { $0.app != .wallet }
        let notices = try payments.enumerated().map {
            try PayNotice($0.element, at: $0.offset, of: call.file)
        }
        return try Answer.json(["notices": notices])
    }
}
