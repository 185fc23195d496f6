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

    @Test func `dishes of a friend stand in the cart under the friend's name`() async throws {
        try await Person.goes("shared-cart") { person, range in
            try await person.walksIn(toTheOneCalled: "朋友加的菜，写着谁点的", on: range)
            try await person.presses("扫码")
            try await person.sees("同桌的", "已在购物车里放了")
            try await person.wants(1, of: "拍黄瓜")
            try await person.presses("选好了，去结算")
            try await person.sees("拍黄瓜 ×1", "（同桌")
            try await person.keeps("bill")
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
