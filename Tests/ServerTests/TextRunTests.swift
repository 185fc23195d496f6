import Testing

@testable import Server

struct TextRunTests {
    @Test(
        arguments: [
            ("", 0, 0), ("没有标题", 1, 0), ("《甲》", 1, 1), ("见《甲》《乙》。", 4, 2), ("》倒《置", 1, 0), ("半《个", 1, 0),
        ]
    ) func `a text is cut at its titles and loses nothing`(_ text: String, _ runs: Int, _ titles: Int) {
        let cut = TextRun.runs(in: text)
        #expect(cut.map(\.words).joined() == text)
        #expect(cut.count == runs)
        #expect(cut.filter(\.isTitle).count == titles)
    }
}
