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
        return TierReader(page: page, text: PageText(page, lexicon: try Shipped.lexicon())).statedDifferences
    }
}
