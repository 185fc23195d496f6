import TestKit
import Testing
import Vocabulary

/// People live the days after by hand: they read what comes, stop it, and use every right they have.
@Suite(.browser, .serialized, .timeLimit(.minutes(10)))
struct RightsWayTests {
    /// Orders from a kitchen that delivers, with every field filled in.
    private static func orders(by person: Person, ticking box: String? = nil) async throws {
        try await person.presses("扫码")
        try await person.wants(1, of: "獐角招牌炒面")
        try await person.presses("选好了，去结算")
        for (name, label) in [("receiver", "收货人"), ("mobile", "手机号"), ("address", "地址")] {
            let value = try #require(person.card[label])
            try await person.window.type(value, into: person.window.element("input[name=\(name)]"))
        }
        if let box { try await person.taps(box) }
        try await person.presses("提交订单", "去支付", "确认支付")
    }

    @Test func `offers of three days end with one question, and every right is used on the page`() async throws {
        try await Person.goes("rights") { person, range in
            try await person.walksIn(toTheOneCalled: "推广问一句就停，信息随时能看能改能删", on: range)
            try await Self.orders(by: person, ticking: "接收优惠信息")
            try await person.presses("明天", "明天", "明天")
            try await person.sees("2026-03-19 10:05", "2026-03-20 10:05", "2026-03-21 10:05")
            try await person.keeps("three-days")
            try await person.presses("退订")
            try await person.sees("确定不再接收推广消息吗？")
            try await person.keeps("question")
            try await person.presses("确定退订")
            try await person.sees("已退订")
            try await person.keeps("stopped")
            try await person.presses("返回", "明天")
            try await person.sees("2026-03-21 10:05")
            try await person.presses("回到刚才的页面", "我的")
            let name = try #require(person.card["收货人"])
            let number = try #require(person.card["手机号"])
            try await person.sees("我的信息", "\(name.prefix(1))**", "\(number.prefix(3))****\(number.suffix(4))", "我的权利")
            try await person.keeps("account")
            try await person.presses("查阅我的信息")
            try await person.sees("已查到", "收货人", "收货地址", "\(number.prefix(3))****")
            try await person.keeps("seen")
            try await person.presses("返回", "复制我的信息")
            try await person.sees("副本", "共3项", "收货人", "已写入", "保存副本文件")
            let file: String = try await person.window.run(
                "return fetch(document.querySelector('a[download]').href).then(answer => answer.text())"
            )
            #expect(file.contains("收货人,\(name)\r\n") && file.contains("手机号,\(number)\r\n"))
            try await person.keeps("copied")
            try await person.presses("返回", "更正我的信息")
            try await person.sees("写错了一个字", "\(name.dropLast())某")
            try await person.keeps("wrong")
            try await person.window.type(name, into: person.window.element("input[name=receiver]"))
            try await person.presses("提交更正")
            try await person.sees("已更正", name)
            try await person.keeps("mended")
            try await person.presses("返回", "填写投诉表单")
            try await person.chooses("收到不想要的消息", from: "投诉事由")
            try await person.keeps("complaint")
            try await person.presses("提交投诉")
            try await person.sees("已收到您的投诉")
            try await person.presses("返回", "撤回同意")
            try await person.sees("已撤回")
            try await person.presses("返回", "注销账户")
            try await person.keeps("closing")
            try await person.presses("确认注销")
            try await person.sees("已注销")
            try await person.presses("返回")
            try await person.sees("您的账户已关闭", "本店没有您的信息")
            try await person.keeps("closed")
            try await person.presses("查阅我的信息")
            try await person.sees("已查询，本店没有您的信息")
            try await person.missesAnyWay("确认", "提交")
        }
    }

    @Test func `who must log in to stop offers gives a number for it, which is held from then on`() async throws {
        try await Person.goes("rights-login") { person, range in
            try await person.window.go(to: range.base + "/")
            try await person.window.type("退订先登录", into: "input[name=q]")
            // Its lawful twin stands behind it.
            try await person.presses("查找", "走进去")
            try await person.takesTheCard()
            try await person.presses("到现场看看")
            try await person.presses("扫码")
            try await person.wants(1, of: "葱油饼")
            try await person.presses("选好了，去结算")
            try await person.taps("接收优惠信息")
            try await person.presses("提交订单", "去支付", "确认支付", "明天", "退订")
            try await person.sees("登录须填写手机号")
            try await person.keeps("asked")
            let number = try #require(person.card["手机号"])
            try await person.window.type(number, into: person.window.element("input[name=mobile]"))
            try await person.presses("登录并退订")
            try await person.sees("已退订")
            try await person.presses("返回", "回到刚才的页面", "我的")
            try await person.sees("手机号", "\(number.prefix(3))****\(number.suffix(4))")
            try await person.keeps("held-now")
        }
    }

    @Test func `a hotline that refuses says so, and deletion is there all the same`() async throws {
        try await Person.goes("rights-hotline") { person, range in
            try await person.walksIn(toTheOneCalled: "想查阅，热线说不给看；删除照常", on: range)
            try await Self.orders(by: person)
            try await person.presses("我的")
            try await person.keeps("account")
            try await person.presses("拨打热线查阅")
            try await person.sees("热线答复")
            try await person.keeps("refused")
            try await person.presses("返回", "注销账户", "确认注销")
            try await person.sees("已注销")
        }
    }

    @Test func `who comes back on the fourth day orders anew, and is asked for nothing that is known`() async throws {
        try await Person.goes("rights-return") { person, range in
            try await person.walksIn(toTheOneCalled: "推广问一句就停，信息随时能看能改能删", on: range)
            try await Self.orders(by: person)
            try await person.presses("明天", "明天", "明天", "明天", "现场", "扫码")
            try await person.sees("獐角招牌炒面", "我的")
            try await person.keeps("menu")
            try await person.wants(1, of: "獐角招牌炒面")
            try await person.presses("选好了，去结算")
            let fields: [String] = try await person.window.run(
                "return Array.from(document.querySelectorAll('main input[type=tel], main input[type=text]'), e => e.name)"
            )
            #expect(fields == [])
            try await person.keeps("known")
            try await person.presses("提交订单", "去支付", "确认支付")
            try await person.sees("支付成功")
        }
    }
}
