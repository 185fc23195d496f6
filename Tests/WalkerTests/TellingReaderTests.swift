import Testing
import Vocabulary
import Walker

struct TellingReaderTests {
    @Test(arguments: [
        "主办单位：云泽市某某茶业有限公司（虚构），信用代码 91990000MATEATEA0O", "经营者 某某停车（虚构） 营业执照 91990000MACARCAR0O",
    ])
    func `name and licence tell the trader`(_ words: String) throws {
        #expect(try seen([.note(words)]).showsTrader)
    }

    @Test(arguments: [
        "技术支持：某某软件有限公司（虚构）", "本系统由某某软件有限公司经营（虚构），信用代码 91990000MASOFTSO0O", "经营者：某某面馆", "某某面馆欢迎您",
    ])
    func `a brand, a bare name and the maker of the software do not`(_ words: String) throws {
        #expect(try !seen([.note(words)]).showsTrader)
    }

    @Test func `a link to the licence tells the trader`() throws {
        let link = Control(tag: .link, label: "证照公示", target: "a1", weight: .quiet)
        #expect(try seen([.form(Form(buttons: [link]))]).showsTrader)
    }

    @Test func `a whole value stands as its mark, a masked one does not`() throws {
        #expect(try seen([.facts([Fact("手机", "{{phone-number}}")])]).displayed == [.phoneNumber])
        #expect(try seen([.facts([Fact("手机", "154****1234")])]).displayed.isEmpty)
    }

    @Test(arguments: [
        ("系统升级中，暂停开票", false, nil), ("本月发票下月集中开", true, nil), ("您的发票 2026-03-20 可取，届时请来下载", true, "2026-03-20"),
    ])
    func `an answer that is no invoice says no, later, or when`(_ words: String, _ isDelay: Bool, _ day: String?) throws
    {
        let memory = WalkMemory(service: .dineIn, reached: [.menu, .order, .pay], isHeadedForInvoice: true)
        let answer = try #require(try seen([.heading(words)], remembering: memory).invoiceAnswer)
        #expect(answer.isDelay == isDelay)
        #expect(answer.day == day)
        #expect(try seen([.heading(words)]).invoiceAnswer == nil, "nobody asked for an invoice")
    }

    private func seen(
        _ blocks: [Block],
        remembering memory: WalkMemory = WalkMemory(service: .dineIn)
    ) throws -> Sighting {
        let page = Page(title: "页面", blocks: blocks)
        return PageReader(lexicon: try Shipped.lexicon()).reading(of: page, remembering: memory).sighting
    }
}
