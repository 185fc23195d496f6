import Testing
import Vocabulary

@testable import Walker

struct TownReaderTests {
    private func town(_ words: String, party: Party = .merchant) throws -> String? {
        let page = Page(title: "付款成功", party: party, blocks: [.note(words)])
        let lexicon = try Shipped.lexicon()
        return TownReader(page: page, text: PageText(page, lexicon: lexicon), lexicon: lexicon).town
    }

    @Test(
        arguments: [
            ("店址：苇塘市芦花路 8 号", "苇塘市"), ("本店坐落在 云泽市 老街", "云泽市"), ("位于芷汀市。欢迎再来", "芷汀市"),
            ("店址：老街八号", nil), ("云泽市欢迎您", nil), ("开在一个很远很远很远很远的地方的城市", nil),
        ] as [(String, String?)]
    )
    func `a town is the name behind words for where a shop is`(_ words: String, _ name: String?) throws {
        #expect(try town(words) == name)
    }

    @Test func `a town's name in traditional characters is told in simplified ones`() throws {
        #expect(try town("店址：葦塘市蘆花路 8 號") == "苇塘市")
        #expect(try town("本店坐落在 雲澤市 老街") == "云泽市")
    }

    @Test func `only the merchant's own pages say where its shop is`() throws {
        #expect(try town("店址：苇塘市", party: .chat) == nil)
    }
}
