import Foundation
import Vocabulary
import Walker

/// A small shop in memory that speaks the wire: pages by name, and a rule that says where a press leads.
actor FakeShop: Wire {
    /// Where a press leads: the page's name, the pressed label and the fields; nil refuses the act.
    typealias Rule = @Sendable (_ page: String, _ label: String, _ values: [String: String]) -> String?

    static let card: [Demand: String] = [.phoneNumber: "15400001234", .licencePlate: "宁Z12345", .nickname: "青禾abcdef"]

    private let pages: [String: Page]
    private let rule: Rule
    private var visits: [String: (page: String, turn: Int)] = [:]
    private(set) var requests: [WireRequest] = []

    init(pages: [String: Page], rule: @escaping Rule) {
        self.pages = pages
        self.rule = rule
    }

    func send(_ request: WireRequest) throws -> WireResponse {
        requests.append(request)
        let path = try WebAddress(request.url).path
        let parts = path.split(separator: "/").map(String.init)
        if path == "/__admin/visits" {
            let id = "v\(visits.count)"
            visits[id] = ("site", 0)
            let opening = VisitOpening(visit: id, address: "/\(id)/0", card: IdentityCard(values: Self.card).values)
            return WireResponse(status: 201, body: Array(try JSONEncoder().encode(opening)))
        }
        if parts.count == 3, parts[0] == "scan" {
            visits[parts[1]]?.page = parts[2]
            visits[parts[1]]?.turn += 1
            let place = "http://shop.localhost:8080/\(parts[1])/\(visits[parts[1]]?.turn ?? 0)"
            return WireResponse(status: 303, headers: [WireHeader("location", place)])
        }
        guard let id = parts.first, let visit = visits[id], let page = pages[visit.page] else {
            return WireResponse(status: 404)
        }
        guard parts.last == "\(visit.turn)" else { return WireResponse(status: 409) }
        if request.method == "GET" { return try document(id, nil) }
        let values = Self.form(request.body)
        let label = page.control(at: values["press"] ?? "")?.label ?? ""
        guard let next = rule(visit.page, label, values) else { return try document(id, "请按页面提示填写") }
        visits[id] = (next, visit.turn + 1)
        return try document(id, nil)
    }

    private func document(_ id: String, _ refusal: String?) throws -> WireResponse {
        guard let visit = visits[id], var page = pages[visit.page] else { return WireResponse(status: 500) }
        page.refusal = refusal
        let stickers = StickerReader.stickers(on: page)
        let codes = stickers.map { ($0.scan.target, "/scan/\(id)/\($0.scan.label)") }
        let document = VisitDocument(
            address: "/\(id)/\(visit.turn)",
            page: page,
            codes: Dictionary(codes) { first, _ in first },
            clock: Moment.visitStart.seconds + 5 * visit.turn
        )
        return WireResponse(status: 200, body: Array(try JSONEncoder().encode(document)))
    }

    private static func form(_ body: [UInt8]) -> [String: String] {
        var components = URLComponents()
        components.percentEncodedQuery = String(decoding: body, as: UTF8.self)
        let items = components.queryItems ?? []
        return Dictionary(items.map { ($0.name, $0.value ?? "") }) { first, _ in first }
    }
}

extension FakeShop {
    /// A noodle shop with a gate before its menu, an order form, payment and an invoice.
    ///
    /// - Parameters:
    ///   - gate: The page before the menu.
    ///   - issue: What sends the invoice form.
    ///   - boxes: Boxes of the order form beside its own.
    ///   - rule: Where a press leads; nil where the shop's own way holds, empty where the act is refused.
    /// - Returns: The shop.
    static func noodles(
        gate: Page,
        issue: String = "提交开票",
        boxes: [Control] = [],
        rule: @escaping Rule
    ) -> FakeShop {
        let dish = Good(
            name: "牛肉面",
            category: "面",
            portion: "碗",
            price: "¥18.00",
            count: Control(tag: .input, label: "份数", name: "qty_1", inputType: "number")
        )
        let scan = Control(tag: .link, label: "gate", target: "s1")
        let pages: [String: Page] = [
            "site": Page(
                title: "现场",
                party: .site,
                blocks: [
                    .sticker(Sticker(words: ["桌号 A05", "扫码点餐"], place: "桌角", scan: scan)),
                    .form(Form(buttons: ["请店员拿纸质菜单", "请店员点餐", "用现金付款", "请店员开发票"].map { .button($0) })),
                ]
            ),
            "gate": gate,
            "account": .of("公众号", party: .chat, buttons: [.button("关注", scope: "follow"), .button("返回")]),
            "lost": .of("页面走丢了", buttons: [.button("返回")]),
            "wait": .of("请稍候 60 秒", buttons: [.button("继续等待")]),
            "broken": .of("网络开小差了", buttons: [.button("重试")]),
            "menu": Page(
                title: "点餐",
                blocks: [
                    .note("关注公众号，下次来有优惠。"), .form(Form(buttons: [.button("关注公众号领券")])),
                    .form(Form(goods: [dish], buttons: [.button("选好了，去结算", weight: .primary)])),
                ]
            ),
            "checkout": Page(
                title: "确认订单",
                blocks: [
                    .bill([BillLine("牛肉面 ×1", "¥18.00"), BillLine("合计", "¥18.00")]),
                    .form(
                        Form(
                            fields: [.field("sjh", "手机号（选填）", type: "tel"), .box("ty_1", "我已阅读并同意《隐私政策》")] + boxes,
                            buttons: [.button("提交订单", weight: .primary), .button("返回菜单")]
                        )
                    ),
                ]
            ),
            "wallet": Page(
                title: "芷付",
                party: .wallet,
                layout: .sheet,
                blocks: [
                    .heading("¥18.00"), .facts([Fact("订单号", "2026031801")]),
                    .form(Form(buttons: [.button("确认支付", weight: .primary), .button("取消")])),
                ]
            ),
            "receipt": .of("支付成功", ["手机号 15400001234"], buttons: [.button("开发票"), .button("完成")]),
            "invoice": .of(
                "开具电子发票",
                fields: [Control(tag: .select, label: "发票抬头", name: "tt", options: ["个人", "单位"])],
                buttons: [.button(issue), .button("返回")]
            ),
            "invoiced": .of("发票已开具", buttons: [.button("返回")]),
            "staff-menu": Page(
                title: "店员",
                party: .site,
                blocks: [.form(Form(goods: [dish], buttons: [])), .form(Form(buttons: [.button("回到现场")]))]
            ),
            "staff-order": .of("好的，已为您下单。订单号：2026031802", party: .site, buttons: [.button("回到现场")]),
            "staff-pay": .of("我们不收现金，请扫码付款。", party: .site, buttons: [.button("回到现场")]),
            "staff-invoice": .of("发票要在手机上自己开。", party: .site, buttons: [.button("回到现场")]),
        ]
        return FakeShop(pages: pages) { page, label, values in
            if let next = rule(page, label, values) { return next.isEmpty ? nil : next }
            switch (page, label) {
            case ("account", "关注"): return "menu"
            case ("account", "返回"), ("lost", "返回"): return "gate"
            case ("wait", _): return "menu"
            case ("menu", "选好了，去结算"): return values["qty_1"] == "1" ? "checkout" : nil
            case ("checkout", "提交订单"): return "wallet"
            case ("checkout", _): return "menu"
            case ("wallet", "确认支付"): return "receipt"
            case ("receipt", "开发票"): return "invoice"
            case ("invoice", issue): return values["tt"] == "个人" ? "invoiced" : nil
            case ("site", "请店员拿纸质菜单"): return "staff-menu"
            case ("site", "请店员点餐"): return "staff-order"
            case ("site", "用现金付款"): return "staff-pay"
            case ("site", "请店员开发票"): return "staff-invoice"
            case (_, "回到现场"): return "site"
            default: return nil
            }
        }
    }

    /// Walks once in this shop.
    func walk(_ policy: Policy) async throws -> Trace {
        let session = try await Session(opening: "noodles", seed: "1", at: "http://localhost:8080", over: self)
        var walk = Walk(policy, entryIndex: 0, service: .dineIn, lexicon: try Shipped.lexicon(), session: session)
        return try await walk.run()
    }
}
