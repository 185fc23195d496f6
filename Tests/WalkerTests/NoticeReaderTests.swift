import Testing
import Vocabulary

@testable import Walker

struct NoticeReaderTests {
    private func seen(_ texts: [String], links: [String] = []) throws -> NoticeSeen {
        let buttons = links.map { Control(tag: .link, label: $0, target: "a1") }
        let page = Page(title: "隐私政策", blocks: texts.map(Block.text) + [.form(Form(buttons: buttons))])
        return NoticeReader(page: page, lexicon: try Shipped.lexicon()).reading(after: nil, taps: 1)
    }

    @Test(
        arguments: [
            ("运营者：某某餐饮店", [.who]), ("如有疑问请致信客服邮箱", [.contact]), ("我们收集哪些内容：手机号", [.kinds]),
            ("这些信息的用途：安排取餐", [.purpose]), ("您可以查阅、复制、更正", [.rights]),
            ("如需申诉，请拨打下列电话", [.complaints]), ("您也可以向主管部门投诉", []), ("感谢您的光临", []),
        ] as [(String, [NoticeSeen.Part])]
    )
    func `a sentence is known for its part`(_ words: String, _ parts: [NoticeSeen.Part]) throws {
        #expect(try seen([words]).parts == parts)
    }

    @Test(
        arguments: [
            ("信息保留六个月", .period), ("保留至不再需要为止", .rule), ("发票数据依照法律规定留存", .rule),
            ("我们会无限期留存您的数据", .permanent), ("留存一年，不会永久保存", .period), ("我们会妥善保存您的信息", .absent),
            ("三十日内答复", .absent),
        ] as [(String, NoticeSeen.Retention)]
    )
    func `a sentence says how long data are kept`(_ words: String, _ retention: NoticeSeen.Retention) throws {
        #expect(try seen([words]).retention == retention)
    }

    @Test(
        arguments: [
            ("由数图公司（域名 hm.tongji-a.localhost）处理", ["hm.tongji-a.localhost"]), ("来信请寄 privacy@canary.test", []),
            ("我们不会交给 ad.guanggao-c.localhost", []), ("交由 api.a.localhost 办理，不得他用", ["api.a.localhost"]),
            ("可能与合作伙伴共享", []),
        ] as [(String, [String])]
    )
    func `a sentence names receivers by their hosts`(_ words: String, _ hosts: [String]) throws {
        #expect(try seen([words]).receivers == hosts)
    }

    @Test func `items count where a sentence lists kinds of data, and not where it denies them`() throws {
        #expect(try seen(["收集的信息：手机号、昵称"]).items == [.nickname, .phoneNumber])
        #expect(try seen(["收集的信息：通讯方式，不收集位置信息"]).items == [.phoneNumber])
        #expect(try seen(["手机号用于取餐通知"]).items == [])
    }

    @Test(
        arguments: [
            ("我们不会读取您的通讯录、相册", [.album, .contacts]), ("您的位置信息仅在本机处理，从不上传", [.preciseLocation]),
            ("收集的信息：手机号，不收集位置信息", [.preciseLocation]), ("我们不会把手机号交给第三方", []),
            ("不会保存超过三十日", []), ("我们收集位置信息", []),
        ] as [(String, [Demand])]
    )
    func `a sentence denies that items are taken`(_ words: String, _ items: [Demand]) throws {
        #expect(try seen([words]).denied == items)
    }

    @Test func `loose words cover anything, and not where they tell how long or deny`() throws {
        #expect(try seen(["以及其他相关信息"]).isLoose)
        #expect(try seen(["视情况收集必要的资料"]).isLoose)
        #expect(try !seen(["其他信息保存三十日"]).isLoose)
        #expect(try !seen(["我们不收集其他信息"]).isLoose)
        #expect(try !seen(["收集的信息：手机号"]).isLoose)
    }

    @Test func `partners without a name are spoken of, or denied`() throws {
        let hinting = try seen(["可能与关联公司共享"])
        #expect(hinting.namesPartners && !hinting.deniesSharing)
        let denying = try seen(["您的信息绝不提供给任何第三方"])
        #expect(denying.deniesSharing && !denying.namesPartners)
        let naming = try seen(["交由 api.a.localhost 办理，不得他用"])
        #expect(!naming.deniesSharing && !naming.namesPartners)
    }

    @Test func `an address among the kinds of data is no way to reach anybody`() throws {
        #expect(try seen(["收集的信息：电子邮箱、联系电话"]).parts == [.kinds])
        #expect(try seen(["我们不收集您的联系电话"]).parts == [])
    }

    @Test func `a page is text, a link, a picture, or not there`() throws {
        #expect(try seen(["运营者：某某店"]).face == .text)
        #expect(try seen(["要点"], links: ["查看完整版"]).face == .link)
        #expect(try seen(["您要找的页面不存在"]).face == .missing)
        #expect(try seen([]).face == .picture)
    }
}
