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

    @Test func `money off and a set meal press nobody`() throws {
        let words: [Block] = [.note("满100元减10元"), .note("三位用餐推荐四菜一汤")]
        #expect(try seen(words + [.form(menu(preset: "0"))]).urgings.isEmpty)
    }

    @Test func `portions that nobody chose and gifts are seen on the menu`() throws {
        #expect(try seen([.form(menu(preset: "2"))]).urgings == [UrgingSeen(words: "2", manner: .portions)])
        let gift = try seen([.note("点满150元附送甜品"), .form(menu(preset: "0"))])
        #expect(gift.urgings.map(\.manner) == [.gift])
        #expect(!gift.remindsOfMeasure)
        #expect(try seen([.note("请勿浪费，按需点餐")]).remindsOfMeasure)
    }

    private func menu(preset: String) -> Form {
        var count = Control(tag: .input, label: "份数", name: "qty_1", inputType: "number")
        count.preset = preset
        let noodles = Good(name: "清汤面", category: "面", portion: "碗", price: "¥20.00", count: count)
        return Form(goods: [noodles], buttons: [Control(tag: .button, label: "去结算", target: "a1")])
    }

    private func seen(
        _ blocks: [Block],
        remembering memory: WalkMemory = WalkMemory(service: .dineIn)
    ) throws -> Sighting {
        let page = Page(title: "页面", blocks: blocks)
        return PageReader(lexicon: try Shipped.lexicon()).reading(of: page, remembering: memory).sighting
    }
}
