import TestKit
import Testing
import Vocabulary

/// People go their way from the street to the invoice by what they see, at lawful merchants and at others.
@Suite(.browser, .serialized, .timeLimit(.minutes(10)))
struct PersonWayTests {
    @Test func `at a pure noodle house nothing stands between the code and the menu`() async throws {
        try await Person.goes("noodle-pure") { person, range in
            try await person.walksIn(to: "蓑蛙面馆", played: "纯净版", on: range)
            try await person.keeps("site")
            try await person.sees("A05 桌", "扫码点餐")
            try await person.presses("扫码")
            try await person.sees("蓑蛙红汤牛肉面", "¥28.00", "已售罄")
            try await person.presses("选好了，去结算")
            try await person.sees("请先选择菜品")
            try await person.keeps("nothing-chosen")
            try await person.wants(2, of: "蓑蛙红汤牛肉面")
            try await person.wants(1, of: "拍黄瓜")
            try await person.sees("¥66.00")
            try await person.keeps("menu")
            try await person.presses("选好了，去结算")
            try await person.sees("蓑蛙红汤牛肉面 ×2", "¥56.00", "拍黄瓜 ×1", "合计", "¥66.00")
            try await person.keeps("checkout")
            try await person.presses("提交订单")
            try await person.sees("订单号")
            try await person.presses("去支付")
            try await person.sees("¥66.00", "收款方", "蓑蛙面馆")
            try await person.keeps("payment")
            try await person.presses("确认支付")
            try await person.sees("支付成功", "¥66.00")
            try await person.keeps("receipt")
            try await person.presses("开发票")
            try await person.taps("个人")
            try await person.keeps("invoice")
            try await person.presses("提交开票")
            try await person.sees("发票已开具")
            try await person.presses("现场")
            try await person.sees("请店员点餐")
        }
    }

    @Test func `at a coercive noodle house no refusal leads to the menu`() async throws {
        try await Person.goes("noodle-coercive") { person, range in
            try await person.walksIn(to: "蓑蛙面馆", played: "强制版", on: range)
            try await person.presses("请店员拿纸质菜单")
            try await person.sees("我们没有纸质菜单")
            try await person.keeps("staff")
            try await person.presses("回到现场", "扫码")
            try await person.sees("关注公众号「蓑蛙面馆服务号」后查看菜单")
            try await person.missesAnyWay("暂不", "跳过", "直接")
            try await person.keeps("wall")
            try await person.presses("去关注")
            try await person.keeps("account")
            try await person.presses("返回")
            try await person.sees("关注公众号「蓑蛙面馆服务号」后查看菜单")
            try await person.presses("去关注", "关注")
            try await person.sees("蓑蛙红汤牛肉面")
            try await person.wants(1, of: "葱油饼")
            try await person.presses("选好了，去结算", "一键授权手机号")
            try await person.sees("申请获取您的手机号", person.card["手机号"] ?? "")
            try await person.keeps("sheet")
            try await person.presses("拒绝")
            try await person.sees("授权手机号后提交订单")
            try await person.presses("一键授权手机号", "允许")
            try await person.keeps("checkout")
            try await person.presses("提交订单", "去支付", "确认支付")
            try await person.sees("支付成功", "¥6.00")
            try await person.presses("开发票")
            try await person.sees("注册会员后开发票")
            try await person.keeps("invoice-wall")
        }
    }

    @Test func `at a compliant hotpot house a guest eats, pays and gets the invoice`() async throws {
        try await Person.goes("hotpot-compliant") { person, range in
            try await person.walksIn(to: "歪杵酸汤锅", played: "合规版", on: range)
            try await person.presses("请店员拿纸质菜单")
            try await person.sees("红酸汤锅底", "¥58.00")
            try await person.keeps("paper-menu")
            try await person.presses("回到现场", "扫码")
            try await person.keeps("notice")
            try await person.presses("《隐私政策》")
            try await person.sees("保存期限")
            try await person.presses("返回", "不同意，以游客身份继续")
            try await person.wants(1, of: "红酸汤锅底")
            try await person.keeps("menu")
            try await person.presses("选好了，去结算")
            try await person.keeps("checkout")
            try await person.presses("提交订单")
            try await person.sees("下单成功")
            try await person.presses("加菜")
            try await person.wants(2, of: "白酸汤锅底")
            try await person.presses("选好了，去结算", "提交订单", "结账")
            try await person.sees("红酸汤锅底 ×1", "白酸汤锅底 ×2", "¥162.00")
            try await person.keeps("bill")
            try await person.presses("去支付", "取消", "结账", "去支付", "确认支付")
            try await person.sees("支付成功", "¥162.00")
            try await person.keeps("receipt")
            try await person.presses("开发票")
            try await person.taps("个人")
            try await person.presses("提交开票")
            try await person.sees("发票已开具")
        }
    }

    @Test func `at a deceptive hotpot house the skip leads nowhere`() async throws {
        try await Person.goes("hotpot-deceptive") { person, range in
            try await person.walksIn(to: "歪杵酸汤锅", played: "伪装版", on: range)
            try await person.sees("扫码点餐")
            try await person.presses("扫码")
            try await person.sees("会员卡")
            try await person.keeps("member-card")
            try await person.presses("领取会员卡")
            try await person.sees("关注公众号")
            try await person.keeps("wall")
            try await person.presses("暂不关注")
            try await person.keeps("skipped")
            let offered = try await OfferedControls.shown(in: person.window)
            #expect(!offered.contains { $0.tag == "field" })
        }
    }

    @Test func `at a pure car park the plate is enough, and no other plate than the card's is taken`() async throws {
        try await Person.goes("park-pure") { person, range in
            try await person.walksIn(to: "獾塘里地下停车库", played: "纯净版", on: range)
            try await person.presses("扫码")
            try await person.keeps("plate")
            try await person.window.type("京A12345", into: "main input")
            try await person.presses("查询停车费")
            try await person.sees("请使用练习身份卡上的信息")
            try await person.keeps("foreign")
            try await person.presses("返回继续填写")
            let plate = try #require(person.card["车牌号"])
            try await person.window.type(plate, into: "main input")
            try await person.presses("查询停车费")
            try await person.sees("2小时15分钟", "应缴金额", "¥18.00")
            try await person.keeps("bill")
            try await person.presses("去支付", "确认支付")
            try await person.sees("支付成功", "15分钟内驶离")
            try await person.keeps("receipt")
            try await person.presses("驶离车场")
            try await person.sees("道闸已开启")
            try await person.keeps("barrier")
        }
    }

    @Test func `at a deceptive car park the paying code opens an account and then a wall`() async throws {
        try await Person.goes("park-deceptive") { person, range in
            try await person.walksIn(to: "獾塘里地下停车库", played: "伪装版", on: range)
            try await person.sees("直接缴费")
            try await person.presses("扫码")
            try await person.sees("公众号", "关注")
            try await person.keeps("account")
            try await person.presses("关注")
            try await person.sees("注册会员后查询停车费")
            try await person.keeps("wall")
            try await person.presses("暂不注册")
            try await person.keeps("skipped")
            try await person.presses("现场", "到岗亭用现金缴费")
            try await person.keeps("booth")
        }
    }

    @Test func `at a nudging car park every refusal is let pass`() async throws {
        try await Person.goes("park-nudging") { person, range in
            try await person.walksIn(to: "笛鳐湾停车场", played: "引导版", on: range)
            try await person.presses("扫码", "不同意，以游客身份继续")
            try await person.keeps("wall")
            try await person.presses("暂不关注")
            try await person.sees("应缴金额", "¥32.00")
            try await person.keeps("bill")
            try await person.presses("去支付", "暂不注册", "确认支付")
            try await person.sees("支付成功", "¥34.00")
            try await person.presses("驶离车场")
            try await person.sees("道闸已开启")
        }
    }

    @Test func `a kitchen that delivers asks where to and whom to call, and no more`() async throws {
        try await Person.goes("kitchen-pure") { person, range in
            try await person.walksIn(to: "獐角小厨", played: "纯净版", on: range)
            try await person.sees("扫码点外卖", "打电话点餐")
            try await person.presses("扫码")
            try await person.wants(1, of: "獐角招牌炒面")
            try await person.presses("选好了，去结算")
            try await person.sees("收货人", "手机号用于骑手送达时联系您", "合计", "¥18.00")
            try await person.keeps("checkout")
            for (name, label) in [("receiver", "收货人"), ("mobile", "手机号"), ("address", "地址")] {
                let value = try #require(person.card[label])
                try await person.window.type(value, into: person.window.element("input[name=\(name)]"))
            }
            try await person.presses("提交订单", "去支付", "确认支付")
            try await person.sees("支付成功", "由骑手送到")
            try await person.keeps("receipt")
        }
    }

    @Test func `a dispenser played by force gives paper for a follow and a number`() async throws {
        try await Person.goes("paper-coercive") { person, range in
            try await person.walksIn(to: "鹭卷取纸机", played: "强制版", on: range)
            try await person.presses("向服务台要纸巾")
            try await person.sees("服务台没有纸巾")
            try await person.presses("回到现场", "扫码")
            try await person.sees("关注公众号「鹭卷生活服务号」后取纸")
            try await person.missesAnyWay("暂不", "跳过", "直接")
            try await person.keeps("wall")
            try await person.presses("去关注", "关注", "一键授权手机号", "允许", "免费取纸")
            try await person.sees("纸巾已出")
            try await person.keeps("paper")
        }
    }

    @Test func `a cinema that asks openly sells a seat and gives a code`() async throws {
        try await Person.goes("cinema-nudging") { person, range in
            try await person.walksIn(to: "獭影影院", played: "引导版", on: range)
            try await person.presses("扫码")
            try await person.sits(on: "6排5座")
            try await person.keeps("seats")
            try await person.presses("选好座位，去结算", "暂不关注")
            let number = try #require(person.card["手机号"])
            try await person.window.type(number, into: person.window.element("input[name=mobile]"))
            try await person.presses("提交订单", "去支付", "暂不注册", "确认支付")
            try await person.sees("支付成功", "¥44.00", "取票码")
            try await person.keeps("receipt")
        }
    }

    @Test func `offers come in the days after, and end when they are refused`() async throws {
        try await Person.goes("days-offers") { person, range in
            try await person.walksIn(toTheOneCalled: "退订的同一分钟还到了一条", on: range)
            try await person.presses("扫码")
            try await person.wants(1, of: "茉莉轻乳茶")
            try await person.presses("选好了，去结算")
            try await person.taps("接收优惠信息")
            try await person.presses("提交订单", "去支付", "确认支付")
            try await person.presses("明天")
            try await person.sees("手机", "鸮灯茶铺", "2026-03-19 10:05", "第二份半价")
            try await person.keeps("inbox")
            try await person.presses("拒收此类通知")
            try await person.sees("已退订")
            try await person.keeps("stopped")
            try await person.presses("返回")
            try await person.sees("2026-03-19 12:")
            try await person.presses("明天", "明天")
            try await person.keeps("quiet")
            try await person.presses("回到刚才的页面")
            try await person.sees("支付成功")
        }
    }

    @Test func `what a kitchen holds is shown, and is gone after the account was closed`() async throws {
        try await Person.goes("days-account") { person, range in
            try await person.walksIn(toTheOneCalled: "信息删了，交易记录依法留着", on: range)
            try await person.presses("扫码")
            try await person.wants(1, of: "獐角招牌炒面")
            try await person.presses("选好了，去结算")
            for (name, label) in [("receiver", "收货人"), ("mobile", "手机号"), ("address", "地址")] {
                let value = try #require(person.card[label])
                try await person.window.type(value, into: person.window.element("input[name=\(name)]"))
            }
            try await person.presses("提交订单", "去支付", "确认支付", "我的")
            let number = try #require(person.card["手机号"])
            try await person.sees("手机号", "\(number.prefix(3))****\(number.suffix(4))", "收货地址")
            try await person.keeps("held")
            try await person.presses("注销账户")
            try await person.keeps("closing")
            try await person.presses("确认注销")
            try await person.sees("已注销")
            try await person.presses("返回")
            try await person.sees("交易记录须留存备查")
            try await person.keeps("closed")
        }
    }

    @Test func `a page that has moved on says so and leads to the newest one`() async throws {
        try await Person.goes("stale") { person, range in
            try await person.walksIn(to: "蓑蛙面馆", played: "纯净版", on: range)
            let old = try await person.window.run("return location.href") as String
            let form: String = try await person.window.run("return document.querySelector('main form').outerHTML")
            try await person.presses("请店员拿纸质菜单")
            let _: Bool? = try await person.window.run(
                "document.querySelector('main').innerHTML = arguments[0]",
                with: [form]
            )
            try await person.presses("请店员点餐")
            try await person.sees("页面已经更新")
            try await person.keeps("moved-on")
            try await person.presses("打开最新页面")
            try await person.sees("店员")
            #expect(try await person.window.address != old)
            try await person.window.go(to: range.base + "/nobody/nowhere")
            try await person.sees("这个地址没有内容")
            try await person.keeps("gone")
        }
    }
}
