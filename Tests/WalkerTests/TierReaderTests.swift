import Testing
import Vocabulary

@testable import Walker

struct TierReaderTests {
    @Test(arguments: [
        "持会员卡的每份优惠¥3.00", "新用户第一单立减3元", "熟客每样少付¥3.00，别的客人照价付",
    ])
    func `whom it is for and how much is told in one sentence`(_ words: String) throws {
        #expect(try stated(words) == [Fen(300)])
    }

    @Test(arguments: ["会员可以积分", "满¥50.00减¥3.00", "会员价更优惠"])
    func `an offer to everybody, and words without a figure, tell no difference`(_ words: String) throws {
        #expect(try stated(words).isEmpty)
    }

    private func stated(_ words: String) throws -> [Fen] {
        let page = Page(title: "菜单", blocks: [.note(words)])
        let lexicon = try Shipped.lexicon()
        return TierReader(page: page, text: PageText(page, lexicon: lexicon), lexicon: lexicon).statedDifferences
    }

    private func reader(_ beside: Fact?) throws -> TierReader {
        let good = Good(name: "面", category: "面", portion: "碗", price: "¥28.00", beside: beside)
        let page = Page(title: "菜单", blocks: [.form(Form(goods: [good], buttons: []))])
        let lexicon = try Shipped.lexicon()
        return TierReader(page: page, text: PageText(page, lexicon: lexicon), lexicon: lexicon)
    }

    @Test func `two prices beside each other tell by how much they differ, and for whom`() throws {
        #expect(try reader(Fact("会员价", "¥27.20")).statedDifferences == [Fen(80)])
        #expect(try reader(Fact("会员", "¥27.00")).statedDifferences == [Fen(100)])
    }

    @Test func `a second figure that says for nobody tells nothing`() throws {
        #expect(try reader(Fact("小份", "¥18.00")).statedDifferences.isEmpty)
        #expect(try reader(Fact("会员价", "面议")).statedDifferences.isEmpty)
        #expect(try reader(nil).statedDifferences.isEmpty)
    }

    @Test func `the first price is the one of whoever is no member`() throws {
        #expect(try reader(Fact("会员价", "¥27.20")).goods == [GoodSeen(name: "面", price: Fen(2_800))])
    }
}
