import Testing
import Vocabulary
import Walker

struct CardReaderTests {
    @Test(arguments: [
        ("免费试用30天", "30天体验，期满每月自动代扣15元", 30, true), ("领一张7天体验卡", "到期作废，不会自动续费¥9.90", 7, false),
        ("购买月卡", "月卡 30天 ¥15.00", 30, false), ("0元体验", "试用 10 天，之后自动续期", 10, false),
    ])
    func `a card is read with its term, and a renewal counts with its price alone`(
        _ label: String,
        _ words: String,
        _ days: Int,
        _ tells: Bool
    ) throws {
        let card = try #require(try seen(words, button: label).card)
        #expect(card.days == days)
        #expect(card.tellsRenewal == tells)
        #expect(!card.isTaken)
    }

    @Test func `small print tells nothing`() throws {
        let button = Form(buttons: [Control(tag: .button, label: "免费试用7天", target: "a1")])
        let words = "期满自动续费¥9.90"
        func tells(_ block: Block) throws -> Bool? {
            try sighting(of: Page(title: "页面", blocks: [block, .form(button)])).card?.tellsRenewal
        }
        #expect(try tells(.note(words)) == false)
        #expect(try tells(.text(words)) == true)
        #expect(try tells(.facts([Fact("期满", "自动续费¥9.90")])) == true)
    }

    @Test(arguments: ["开发票", "返回", "注册会员", "暂不试用", "领取会员卡"])
    func `other buttons offer no card`(_ label: String) throws {
        #expect(try seen("支付成功", button: label).card == nil)
    }

    @Test func `a box that names a card is no button`() throws {
        let box = Control(tag: .input, label: "办理停车月卡", name: "agree_1", inputType: "checkbox")
        let page = Page.of("停车费", fields: [box], buttons: [.button("去支付")])
        #expect(try sighting(of: page).card == nil)
    }

    @Test func `a button that leads to a card is no asking`() throws {
        #expect(try seen("支付成功", button: "免费领取7天体验卡").asks.isEmpty)
    }

    @Test(arguments: [
        ("您的月卡将于2026-04-01续期，届时代扣¥15.00", MessageSeen.Renewal.announced),
        ("月卡已自动续费，扣除15元", .charged), ("正在为您办理增值业务，资费10元/月，验证码123456", .ordered),
        ("您的月卡到期，不会扣费¥15.00", nil), ("登录验证码123456", nil), ("本店第二份半价，仅¥9.90", nil),
    ])
    func `a message says what becomes of the money`(_ text: String, _ renewal: MessageSeen.Renewal?) throws {
        let message = Message(channel: .sms, sender: "某某", time: "2026-03-20 10:05", text: text)
        let page = Page(title: "手机", party: .phone, blocks: [.message(message)])
        #expect(try sighting(of: page).messages.map(\.renewal) == [renewal])
    }

    @Test(arguments: [
        ("您的包月停车卡已生效，首月¥300.00", MessageSeen.Renewal?.some(.ordered), Consent?.some(.monthlyCard)),
        ("您的车今天停放两个半小时，¥15.00已免密支付", nil, .passwordFreePayment),
        ("正在为您办理增值业务，资费10元/月，验证码123456", .ordered, nil),
    ])
    func `a message names the standing payment of which it tells`(
        _ text: String,
        _ renewal: MessageSeen.Renewal?,
        _ standing: Consent?
    ) throws {
        let message = Message(channel: .sms, sender: "某某", time: "2026-03-20 10:05", text: text)
        let seen = try sighting(of: Page(title: "手机", party: .phone, blocks: [.message(message)])).messages
        #expect(seen.map(\.renewal) == [renewal])
        #expect(seen.map(\.standing) == [standing])
    }

    @Test(arguments: ["填入验证码", "自动填充"])
    func `a code on the phone is filled in on the way`(_ label: String) throws {
        let message = Message(channel: .sms, sender: "某某", time: "2026-03-18 12:05", text: "登录验证码123456")
        let buttons = Form(buttons: [Control(tag: .button, label: label, target: "a1")])
        let page = Page(title: "手机", party: .phone, blocks: [.message(message), .form(buttons)])
        #expect(try sighting(of: page).stage == .entry)
    }

    private func seen(_ words: String, button label: String) throws -> Sighting {
        let button = Control(tag: .button, label: label, target: "a1")
        return try sighting(of: Page(title: "页面", blocks: [.text(words), .form(Form(buttons: [button]))]))
    }

    private func sighting(of page: Page) throws -> Sighting {
        let memory = WalkMemory(service: .dineIn)
        return PageReader(lexicon: try Shipped.lexicon()).reading(of: page, remembering: memory).sighting
    }
}
