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
            return try Answer.json(Transaction(payment, of: file))
        }
        let due = file.record.due(in: file.script)
        guard number == file.record.orderNumber, due > Fen(0) else {
            throw PlatformRefusal.pay(404, "ORDER_NOT_EXIST", "there is no order of this number")
        }
        return try Answer.json(Transaction(due: due, of: file))
    }

    private func notices(_ call: PlatformRequest) throws -> Response {
        try PayGuard.know(call)
        let notices = try call.file.record.payments.enumerated().map {
            try PayNotice($0.element, at: $0.offset, of: call.file)
        }
        return try Answer.json(["notices": notices])
    }
}
