import TestKit
import Testing
import Vocabulary

/// People at whom ordinary life happens: a camera that misreads, a table that is counted, a code of another app, a card
/// that wants to renew itself.
@Suite(.browser, .serialized, .timeLimit(.minutes(10)))
struct OrdinaryLifeTests {
    @Test func `another car's bill is mended by typing one's own plate`() async throws {
        try await Person.goes("misread-plate") { person, range in
            try await person.walksIn(toTheOneCalled: "摄像头认错车，输入一次改对", on: range)
            let plate = try #require(person.card["车牌号"])
            try await person.presses("扫码")
            try await person.keeps("anothers-bill")
            try await person.presses("这不是我的车牌")
            try await person.window.type(plate, into: person.window.element("input[name=plate]"))
            try await person.presses("查询停车费")
            try await person.sees(plate, "¥32.00")
            try await person.keeps("own-bill")
            try await person.presses("去支付", "确认支付", "驶离车场")
            try await person.sees("一路顺风")
        }
    }

    @Test func `who comes late to the barrier pays the difference`() async throws {
        try await Person.goes("overstay") { person, range in
            try await person.walksIn(toTheOneCalled: "缴费后离场晚了，补差额", on: range)
            let plate = try #require(person.card["车牌号"])
            try await person.presses("扫码")
            try await person.window.type(plate, into: person.window.element("input[name=plate]"))
            try await person.presses("查询停车费", "去支付", "确认支付", "驶离车场")
            try await person.sees("没有在规定时间内离场", "-¥18.00")
            try await person.keeps("difference")
            try await person.presses("去支付", "确认支付", "驶离车场")
            try await person.sees("一路顺风")
        }
    }

    @Test func `three at a table pay for three cups of tea, as posted`() async throws {
        try await Person.goes("tea-per-head") { person, range in
            try await person.walksIn(toTheOneCalled: "问几位，茶钱按人头写明", on: range)
            try await person.presses("扫码")
            try await person.sees("茶位费", "每位¥3.00")
            try await person.chooses("3", from: "用餐人数")
            try await person.keeps("heads")
            try await person.presses("去点餐")
            try await person.wants(1, of: "拍黄瓜")
            try await person.presses("选好了，去结算")
            try await person.sees("茶位费 ×3", "¥9.00", "¥19.00")
            try await person.keeps("bill")
        }
    }

    @Test func `a friend's dishes come later, under the friend's name, and one is taken out before paying`()
        async throws
    {
        try await Person.goes("shared-cart") { person, range in
            try await person.walksIn(toTheOneCalled: "朋友加的菜，写着谁点的", on: range)
            try await person.presses("扫码")
            try await person.sees("也在点菜，大家的菜放进同一个购物车")
            try await person.wants(1, of: "拍黄瓜")
            try await person.presses("选好了，去结算")
            try await person.sees("桌上昵称")
            let names: [String] = try await person.window.run(
                "return Array.from(document.querySelector('select').options).map(o => o.textContent).filter(o => o)"
            )
            let name = try #require(names.last)
            try await person.chooses(name, from: "桌上昵称")
            try await person.keeps("names")
            try await person.presses("打开购物车")
            try await person.sees("桌上昵称", name, "拍黄瓜 ×1", "薄荷绿豆沙 ×1（同桌", "¥18.00")
            try await person.keeps("first-dish")
            try await person.presses("看看同桌又点了什么")
            try await person.sees("陈皮红茶 ×1（同桌", "¥36.00")
            try await person.keeps("second-dish")
            try await person.presses("撤下陈皮红茶")
            try await person.missesAnyWay("陈皮红茶")
            try await person.sees("薄荷绿豆沙 ×1（同桌", "¥18.00")
            try await person.keeps("bill")
            try await person.presses("提交订单", "去支付")
            try await person.sees("¥18.00")
            try await person.presses("确认支付")
            try await person.sees("支付成功")
            try await person.keeps("receipt")
        }
    }

    @Test func `who shops by scanning fills a basket, puts one thing back, and pays for the rest`() async throws {
        try await Person.goes("shop-by-scanning") { person, range in
            try await person.walksIn(to: "鳗笛便利店", played: "纯净版", on: range)
            try await person.presses("扫码")
            try await person.sees("购物车还空着", "镜头对准的这件", "价签上的条码")
            try await person.keeps("empty")
            try await person.chooses("矿泉水 550ml", from: "镜头对准的这件")
            try await person.presses("扫这件商品")
            try await person.sees("矿泉水", "¥2.00", "放回矿泉水")
            try await person.chooses("2003 乌龙茶", from: "价签上的条码")
            try await person.presses("按条码加入购物车")
            try await person.chooses("黑咖啡 330ml", from: "镜头对准的这件")
            try await person.presses("扫这件商品")
            try await person.sees("放回黑咖啡", "放回乌龙茶")
            try await person.keeps("three")
            try await person.presses("放回黑咖啡")
            try await person.missesAnyWay("放回黑咖啡")
            try await person.wants(2, of: "矿泉水")
            try await person.keeps("basket")
            try await person.presses("选好了，去结算")
            try await person.sees("矿泉水 ×2", "¥4.00", "乌龙茶 ×1", "¥4.50", "¥8.50")
            try await person.keeps("bill")
            try await person.presses("提交订单", "去支付")
            try await person.sees("¥8.50", "鳗笛便利店")
            try await person.presses("确认支付")
            try await person.sees("支付成功", "¥8.50", "请带好商品")
            try await person.keeps("receipt")
        }
    }

    @Test func `a code of one app names it in a browser, and opens once the app is in hand`() async throws {
        try await Person.goes("one-app") { person, range in
            try await person.walksIn(toTheOneCalled: "用浏览器扫，只说请换应用，店员照样点餐", on: range)
            try await person.sees("仅限苇聊扫一扫")
            try await person.keeps("sticker")
            try await person.presses("扫码")
            try await person.sees("请在苇聊中打开")
            try await person.keeps("other-app")
            try await person.presses("回到现场", "用苇聊扫")
            try await person.sees("拍黄瓜")
        }
    }

    @Test func `a card that renews itself says so ahead, and is cancelled by one press`() async throws {
        try await Person.goes("renewal") { person, range in
            try await person.walksIn(toTheOneCalled: "提前五天告知，随时能停", on: range)
            try await person.presses("扫码", "去支付", "确认支付")
            try await person.presses("看看权益卡")
            try await person.sees("期满后自动续费")
            try await person.keeps("card")
            try await person.presses("免费试用7天", "明天", "明天")
            try await person.sees("届时自动续费")
            try await person.keeps("reminder")
            try await person.presses("回到刚才的页面", "返回", "我的", "取消自动续费")
            try await person.sees("已取消自动续费")
            try await person.keeps("cancelled")
        }
    }

    @Test func `the code of a short message comes to the phone, and one press fills it in`() async throws {
        try await Person.goes("login-code") { person, range in
            try await person.walksIn(toTheOneCalled: "验证码只用来登录", on: range)
            try await person.presses("扫码")
            try await person.keeps("asking")
            try await person.presses("一键授权手机号", "允许")
            try await person.sees("您正在登录")
            try await person.keeps("code")
            try await person.presses("填入验证码")
            try await person.keeps("after")
        }
    }
}
