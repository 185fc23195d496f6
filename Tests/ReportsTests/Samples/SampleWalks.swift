import Vocabulary

/// Walks made by hand, as a client would have recorded them.
enum SampleWalks {
    /// A noodle shop whose code opens the menu.
    static let pure = [
        walk(.grantAll, menuToPay(from: 0)),
        walk(.refuseAll, menuToPay(from: 0)),
        staff,
    ]

    /// The same shop behind an account that must be followed.
    static let followed = [
        walk(
            .grantAll,
            [
                page("关注后点餐", .entry, asks: [follow(.granted)], pressed: "去关注", at: 0),
                page("索瓦面馆", .entry, party: .chat, asks: [follow(.granted)], pressed: "关注", at: 1),
            ] + menuToPay(from: 2)
        ),
        walk(
            .refuseAll,
            [
                page("关注后点餐", .entry, asks: [follow(.cornered)], pressed: "去关注", at: 0),
                page("索瓦面馆", .entry, party: .chat, asks: [follow(.cornered)], at: 1),
            ],
            end: .stuck
        ),
        walk(.refuse(.demand(.follow)), [page("关注后点餐", .entry, asks: [follow(.cornered)], at: 0)], end: .stuck),
        staff,
    ]

    /// A hotpot shop that wants whatever it can get.
    static let coerced = [
        walk(.grantAll, gates(.granted) + menuToPay(from: 3)),
        walk(.refuseAll, Array(gates(.cornered).prefix(1)), end: .stuck),
        walk(.refuse(.demand(.phoneNumber)), Array(gates(.granted).prefix(2)), end: .stuck),
        walk(.grant([.demand(.follow), .demand(.phoneNumber)]), gates(.granted), end: .cutOff),
    ]

    /// A walk by a scanned code.
    static func walk(_ policy: Policy, _ steps: [Trace.Step], end: Trace.End = .finished) -> Trace {
        let sticker = StickerSeen(words: ["桌号 A05", "扫码点餐"], promise: .order)
        return Trace(policy: policy, entry: sticker, entryIndex: 0, steps: steps, end: end)
    }

    /// A page of a walk; five seconds pass with every act.
    static func page(
        _ title: String,
        _ stage: Stage,
        party: Party = .merchant,
        reaches milestones: [Milestone] = [],
        asks: [Ask] = [],
        pressed: String? = nil,
        at turn: Int
    ) -> Trace.Step {
        Trace.Step(
            page: Page(title: title, party: party),
            sighting: Sighting(stage: stage, milestones: milestones, asks: asks),
            pressed: pressed,
            exchange: Exchange(
                method: turn == 0 ? "GET" : "POST",
                host: "\(party).localhost:41873",
                path: "/v7k2m9/t\(turn)",
                status: 200
            ),
            clock: Moment.visitStart.later(bySeconds: turn * 60)
        )
    }

    private static let staff = Trace(
        policy: .askStaff,
        entry: nil,
        entryIndex: 0,
        steps: [
            page("现场", .site, party: .site, pressed: "请店员拿纸质菜单", at: 0),
            page("纸质菜单", .site, party: .site, reaches: [.menu], at: 1),
        ],
        end: .stuck
    )

    private static func menuToPay(from turn: Int) -> [Trace.Step] {
        [
            page("点餐", .menu, reaches: [.menu], pressed: "选好了", at: turn),
            page("确认订单", .checkout, reaches: [.menu], pressed: "提交订单", at: turn + 1),
            page("芷付收银台", .payment, party: .wallet, reaches: [.order], pressed: "确认支付", at: turn + 2),
            page("支付成功", .receipt, reaches: [.order, .pay], pressed: "开发票", at: turn + 3),
            page("发票已开具", .invoice, reaches: [.invoice], at: turn + 4),
        ]
    }

    private static func gates(_ answer: Ask.Answer) -> [Trace.Step] {
        let phone = Ask(
            wants: [.demand(.phoneNumber)],
            source: .scope,
            label: "一键授权手机号",
            purpose: .vague,
            hasNotice: false,
            answer: answer
        )
        let place = Ask(
            wants: [.demand(.preciseLocation)],
            source: .scope,
            label: "允许获取位置",
            purpose: .silent,
            refusalLabel: "拒绝",
            answer: answer == .granted ? .granted : .refused
        )
        let tick = Ask(
            wants: [.consent(.privacy), .consent(.marketing)],
            source: .tick,
            label: "我已阅读并同意",
            isPreTicked: true,
            answer: answer
        )
        return [
            page("关注后点餐", .entry, asks: [follow(answer)], pressed: "去关注", at: 0),
            page("登录", .entry, asks: [phone, tick], pressed: "一键授权手机号", at: 1),
            page("选择门店", .entry, party: .chat, asks: [place], pressed: "允许", at: 2),
        ]
    }

    private static func follow(_ answer: Ask.Answer) -> Ask {
        Ask(wants: [.demand(.follow)], source: .button, label: "去关注", answer: answer)
    }
}
