import Testing
import Vocabulary

@testable import Walker

struct RightReaderTests {
    private func seen(_ right: Right, _ heading: String, _ texts: [String] = [], facts: [Fact] = []) throws -> RightSeen
    {
        var page = Page.of(heading, texts, buttons: [.button("返回")])
        page.blocks.append(.facts(facts))
        return RightReader(page: page, lexicon: try Shipped.lexicon()).seen(of: right)
    }

    private func lead(_ label: String) throws -> [Right] {
        let page = Page.of("账户", buttons: [.button(label)])
        let reader = AccountReader(page: page, lexicon: try Shipped.lexicon())
        return Right.allCases.filter { reader.control(for: $0) != nil }
    }

    @Test(arguments: [
        ("查询我的信息", Right.access), ("查阅个人信息", .access), ("导出我的信息", .copy), ("索取副本", .copy), ("修改我的信息", .correction),
        ("信息有误，申请更正", .correction), ("注销账号", .erasure), ("撤回授权", .withdrawal),
    ])
    func `a button leads to one right`(_ label: String, _ right: Right) throws {
        #expect(try lead(label) == [right])
    }

    @Test(arguments: ["更正车牌", "我的", "返回", "查看订单"])
    func `other buttons lead to none that the page offers on data`(_ label: String) throws {
        let leads = try lead(label).filter { $0 != .correction || !label.contains("车牌") }
        #expect(leads == [])
    }

    @Test func `an answer shows what is held, and a copy what it holds`() throws {
        let facts = [Fact("手机号", "154****1234"), Fact("收货人", "沐**"), Fact("订单号", "1")]
        let access = try seen(.access, "查询结果", facts: facts)
        #expect(access.isDone)
        #expect(access.items == [.phoneNumber, .receiverName].sorted())
        #expect(try seen(.copy, "副本已导出", facts: facts).items == access.items)
        #expect(try seen(.erasure, "已注销", facts: facts).items == [])
    }

    @Test(arguments: ["热线答复：这个不给看", "我们会转告后台", "请稍候"])
    func `words that grant nothing are no answer`(_ words: String) throws {
        let access = try seen(.access, words, facts: [Fact("手机号", "154****1234")])
        #expect(!access.isDone)
        #expect(access.items == [])
    }

    @Test func `stopping a subscription by a word of refusal still goes through with it`() throws {
        let page = Page.of("取消订阅", buttons: [.button("取消"), .button("登录取消订阅")])
        #expect(RightReader(page: page, lexicon: try Shipped.lexicon()).confirm?.label == "登录取消订阅")
    }
}
