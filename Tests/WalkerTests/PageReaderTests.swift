import Testing
import Vocabulary
import Walker

struct PageReaderTests {
    @Test(arguments: [
        ("去关注", "请先关注公众号", Demand.follow), ("一键授权手机号", "授权手机号后点餐", .phoneNumber),
        ("注册会员", "成为会员后可下单", .membership), ("下载App", "请使用App点餐", .appInstall),
        ("允许获取位置", "开启定位后查看菜单", .preciseLocation), ("去授权", "申请获取您的手机号", .phoneNumber),
        ("立即开启", "请开启位置权限", .preciseLocation), ("授权头像", "完善资料", .avatar),
        ("手机号一键登录", "登录后继续", .phoneNumber), ("立即入会", "欢迎光临", .membership),
    ])
    func `a gate's button asks for what its words say`(_ label: String, _ heading: String, _ demand: Demand) throws {
        let page = Page.of(heading, buttons: [.button(label, weight: .primary), .button("暂不需要")])
        let seen = try sighting(of: page)
        #expect(seen.asks.count == 1)
        #expect(seen.asks.first?.demands == [demand])
        #expect(seen.asks.first?.source == .button)
        #expect(seen.asks.first?.refusalLabel == "暂不需要")
        #expect(seen.stage == .entry)
    }

    @Test(arguments: [
        ("follow", Demand.follow), ("phoneNumber", .phoneNumber), ("scope.userLocation", .preciseLocation),
        ("memberCard", .membership), ("launchApp", .appInstall),
    ])
    func `the platform's button asks by its scope`(_ scope: String, _ demand: Demand) throws {
        let page = Page.of(
            "授权",
            party: .chat,
            layout: .sheet,
            buttons: [.button("允许", scope: scope), .button("拒绝")]
        )
        let seen = try sighting(of: page)
        #expect(seen.asks.map(\.demands) == [[demand]])
        #expect(seen.asks.first?.source == .scope)
        #expect(seen.isTiePage == (demand == .follow || demand == .membership))
    }

    @Test func `a profile sheet asks for what it lists`() throws {
        let page = Page.of(
            "申请获取您的昵称、头像、性别",
            party: .chat,
            layout: .sheet,
            buttons: [.button("允许", scope: "scope.userInfo"), .button("拒绝")]
        )
        #expect(try sighting(of: page).asks.first?.demands == [.avatar, .gender, .nickname])
    }

    @Test(arguments: ["桌上昵称", "选一个昵称", "您这桌的代号"])
    func `a nickname picked from a list is no data, and one that is typed is`(_ label: String) throws {
        let list = Control(
            tag: .select,
            label: label,
            name: "nickname",
            isRequired: true,
            options: ["木棉", "小满月", "晴耕"]
        )
        let picked = try sighting(of: Page.of("挑一个桌上用的昵称", fields: [list], buttons: [.button("打开购物车")]))
        #expect(picked.asks.isEmpty)
        #expect(picked.unmapped.isEmpty)
        let typed = Page.of("挑一个桌上用的昵称", fields: [.field("nickname", label)], buttons: [.button("打开购物车")])
        #expect(try sighting(of: typed).asks.map(\.demands) == [[.nickname]])
    }

    @Test func `one button may give several things`() throws {
        let page = Page.of("关注公众号并授权手机号后点餐", buttons: [.button("去关注")])
        #expect(try sighting(of: page).asks.first?.demands == [.follow, .phoneNumber])
    }

    @Test func `an unknown field and an unknown scope are reported`() throws {
        let page = Page.of(
            "请填写",
            fields: [.field("zzq", "灵感值")],
            buttons: [.button("允许", scope: "scope.dream"), .button("提交")]
        )
        #expect(try sighting(of: page).unmapped == ["field zzq", "scope scope.dream"])
    }

    @Test(arguments: [
        ("我已阅读并同意《隐私政策》", [Consent.privacy]), ("同意接收优惠信息", [.marketing]),
        ("同意向合作伙伴提供信息", [.sharing]), ("同意《隐私政策》、接收营销短信并与第三方共享", [.privacy, .marketing, .sharing]),
        ("成为会员并同意会员章程", [.membership]),
    ])
    func `a box asks for what its label agrees to`(_ label: String, _ consents: [Consent]) throws {
        let page = Page.of("确认订单", fields: [.box("ty", label, ticked: true)], buttons: [.button("提交订单")])
        let ask = try #require(try sighting(of: page, reached: [.menu]).asks.first)
        #expect(Set(ask.consents) == Set(consents))
        #expect(ask.source == .tick)
        #expect(ask.isPreTicked)
        #expect(ask.demands.isEmpty)
    }

    @Test func `a select-all box beside others is no ask`() throws {
        let fields: [Control] = [.box("a", "全选"), .box("b", "同意《隐私政策》"), .box("c", "同意接收优惠信息")]
        let page = Page.of("确认订单", fields: fields, buttons: [.button("提交订单")])
        #expect(try sighting(of: page, reached: [.menu]).asks.map(\.control) == ["b", "c"])
    }

    @Test func `a notice dialog asks for agreement unless it only informs`() throws {
        let text = ["在您使用前，请阅读《隐私政策》。"]
        let asking = Page.of("个人信息保护提示", text, layout: .dialog, buttons: [.button("同意"), .button("不同意")])
        let ask = try #require(try sighting(of: asking).asks.first)
        #expect(ask.consents == [.privacy] && ask.source == .button && ask.refusalLabel == "不同意")
        let informing = Page.of("个人信息保护提示", text, layout: .dialog, buttons: [.button("我知道了")])
        #expect(try sighting(of: informing).asks.isEmpty)
        let bundle = text + ["同意即表示您还同意接收优惠信息、向合作伙伴提供您的信息。"]
        let bundled = Page.of("个人信息保护提示", bundle, layout: .dialog, buttons: [.button("同意")])
        #expect(try sighting(of: bundled).asks.map(\.consents) == [[.marketing, .privacy, .sharing]])
    }

    @Test(arguments: [
        "继续即表示您已阅读并同意《隐私政策》", "登录即代表同意《隐私政策》", "提交订单视为同意《隐私政策》", "点下方按钮，视为您已阅读《隐私政策》",
        "下单意味着您已经接受《隐私政策》", "继续使用，代表您已同意《隐私政策》",
    ])
    func `words that take going on for a yes are a ticked box`(_ words: String) throws {
        let page = Page.of("确认订单", [words], buttons: [.button("提交订单", weight: .primary)])
        let ask = try #require(try sighting(of: page, reached: [.menu]).asks.first)
        #expect(ask.isPreTicked && ask.source == .button && ask.consents == [.privacy])
    }

    @Test func `a box beside such words leaves no choice, a button that asks for the same says it once`() throws {
        let words = "继续即表示您已阅读并同意《隐私政策》"
        let box = Control.box("ty_1", "我已阅读并同意《隐私政策》")
        let form = Page.of("确认订单", [words], fields: [box], buttons: [.button("提交订单", weight: .primary)])
        #expect(try sighting(of: form, reached: [.menu]).asks.map(\.isPreTicked) == [false, true])
        let dialog = Page.of("个人信息保护提示", [words], buttons: [.button("同意", weight: .primary)])
        #expect(try sighting(of: dialog).asks.map(\.isPreTicked) == [false])
    }

    @Test func `a bill without sum and plate is known by the stay`() throws {
        let facts: Block = .facts([Fact("入场小票号", "260318123456"), Fact("停车时长", "2小时15分钟")])
        let page = Page(title: "停车缴费", blocks: [facts, .form(Form(buttons: [.button("去支付")]))])
        #expect(try sighting(of: page, service: .parking).stage == .menu)
    }

    @Test(arguments: ["进入本页不代表您已同意《隐私政策》", "不会视为您已同意《隐私政策》"])
    func `words that deny it are none`(_ words: String) throws {
        let page = Page.of("确认订单", [words], buttons: [.button("提交订单", weight: .primary)])
        #expect(try sighting(of: page, reached: [.menu]).asks.isEmpty)
    }

    @Test(arguments: [
        ("手机号仅用于本次订单出现问题时与您联系。", Ask.Purpose.stated), ("为了给您发送取餐通知，请授权手机号", .stated),
        ("为了给您提供更好的服务体验。", .vague), ("用于提升您的体验", .vague), ("授权手机号后即可点餐", .silent),
        ("昵称用于称呼您", .silent), ("请授权手机号，以便查看菜单", .silent), ("授权手机号，方便您更快点餐", .silent),
        ("授权手机号，以便继续提交订单。", .silent), ("以便缺货时通知您", .stated), ("我们会致电确认送餐时间", .stated),
        ("请确认您的订单", .silent), ("让您享受更优质的体验", .vague),
    ])
    func `a purpose is stated, vague or missing`(_ words: String, _ purpose: Ask.Purpose) throws {
        let page = Page.of("授权手机号", [words], buttons: [.button("一键授权手机号")])
        #expect(try sighting(of: page).asks.first?.purpose == purpose)
    }

    @Test func `a purpose may stand one page earlier`() throws {
        let before = Page.of("说明", ["手机号仅用于叫号。"], buttons: [.button("下一步")])
        let page = Page.of("授权手机号后点餐", buttons: [.button("一键授权手机号")])
        #expect(try sighting(of: page, after: before).asks.first?.purpose == .stated)
    }

    @Test(
        arguments: [
            ([], Service.dineIn, Stage.entry), ([Milestone.menu], .dineIn, .checkout),
            ([.menu, .order], .dineIn, .payment),
            ([.menu, .order, .pay], .dineIn, .invoice), ([], .parking, .entry), ([.menu], .parking, .payment),
            ([.menu, .pay], .parking, .receipt), ([.menu, .pay, .exit], .parking, .invoice),
        ] as [([Milestone], Service, Stage)]
    )
    func `an asking belongs to the way to the next milestone`(
        _ reached: [Milestone],
        _ service: Service,
        _ stage: Stage
    ) throws {
        let page = Page.of("请先关注公众号", buttons: [.button("去关注")])
        #expect(try sighting(of: page, service: service, reached: Set(reached)).stage == stage)
    }

    @Test func `a menu counts its dishes and those without a price`() throws {
        let prices = ["¥38.00", "时价", "时价 今日¥68.00/500g", ""]
        let goods = prices.map { price in
            Good(name: "菜", category: "热菜", portion: "例", price: price, count: .field("qty", "份数", type: "number"))
        }
        let form = Form(goods: goods, buttons: [.button("选好了，去结算")])
        let seen = try sighting(of: Page(title: "点餐", blocks: [.form(form)]))
        #expect(seen.menu == MenuSeen(goods: 4, unpriced: 2))
        #expect(seen.milestones == [.menu] && seen.stage == .menu && seen.asks.isEmpty)
    }

    @Test func `a car park's bill shows the sum, its lines and the tariff`() throws {
        let blocks: [Block] = [
            .facts([Fact("车牌号", "X")]), .note("收费标准：30分钟内免费，每小时¥5.00，封顶¥50.00"),
            .bill([BillLine("停车费", "¥8.00"), BillLine("应缴金额", "¥8.00")]),
            .form(Form(buttons: [.button("去支付")])),
        ]
        let seen = try sighting(of: Page(title: "停车缴费", blocks: blocks), service: .parking)
        #expect(seen.due == Fen(800) && seen.isItemised && seen.showsTariff)
        #expect(seen.milestones == [.menu] && seen.stage == .menu)
    }

    @Test func `a surcharge for those who refuse is no sum to pay`() throws {
        let page = Page.of("关注公众号后缴费", ["不关注则另需支付 ¥2.00"], buttons: [.button("去关注"), .button("原价缴费")])
        let seen = try sighting(of: page, service: .parking)
        #expect(seen.due == nil && seen.milestones.isEmpty && seen.asks.first?.refusalLabel == "原价缴费")
    }

    @Test(arguments: [
        (["桌号 A05", "扫码点餐"], StickerSeen.Promise.order), (["扫码缴费"], .pay), (["直接缴费"], .pay), (["扫一扫"], .unclear),
        (["关注公众号领券"], .tie), (["会员扫码点餐"], .tie), (["停车缴费"], .pay),
        (["免关注，扫码点餐"], .order), (["无需注册会员", "自助点菜"], .order), (["不用关注直接付"], .pay), (["非会员也可缴停车费"], .pay),
        (["免费入会"], .tie), (["免关注点餐", "会员领券"], .tie), (["手机下单"], .order), (["请扫码"], .unclear),
    ])
    func `a sticker promises what its words say`(_ words: [String], _ promise: StickerSeen.Promise) throws {
        let sticker = Sticker(words: words, place: "桌角", scan: .button("扫码"))
        #expect(StickerReader.seen(sticker, lexicon: try Shipped.lexicon()).promise == promise)
    }

    @Test(arguments: [
        ("支付成功", Milestone.pay), ("已收您现金，找零请拿好。", .pay), ("发票已开具，请您收好。", .invoice),
        ("您的订单号：20260318001", .order), ("现金收到，找您零钱。", .pay), ("您的发票开好了", .invoice),
    ])
    func `words show what is reached`(_ words: String, _ milestone: Milestone) throws {
        #expect(try sighting(of: .of(words, buttons: [.button("返回")]), reached: [.menu]).milestones == [milestone])
    }

    @Test(arguments: ["支付成功后可开具发票", "提交后您将收到订单号", "不收现金", "发票要在手机上自己开", "还没有收到现金"])
    func `words about what may come show nothing`(_ words: String) throws {
        #expect(try sighting(of: .of(words, buttons: [.button("返回")]), reached: [.menu]).milestones.isEmpty)
    }
}
