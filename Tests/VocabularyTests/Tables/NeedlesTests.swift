import Testing

@testable import Vocabulary

struct NeedlesTests {
    @Test(arguments: [
        ("手机号15400001234已绑定", true), ("15400001234", true), ("1540000123", false), ("京AF12345", true), ("京A", false),
        ("", false), ("115400001234", true), ("abb", false), ("aab", true),
    ])
    func `one of the words stands in a text, or none does`(_ text: String, _ isThere: Bool) {
        #expect(Needles(["15400001234", "京AF12345", "", "ab手", "aab"]).stand(in: text) == isThere)
    }

    @Test func `it finds what looking for each word finds`() {
        var dice = Dice(words: "needles")
        for _ in 0..<2_000 {
            func word(_ most: Int) -> String {
                String((0..<dice.roll(below: most)).map { _ in Character(["a", "b", "手", "机"][dice.roll(below: 4)]) })
            }
            let (text, words) = (word(9), [word(4), word(4)])
            let isThere = words.contains { !$0.isEmpty && text.holds(bytesOf: $0) }
            #expect(Needles(words).stand(in: text) == isThere, "\(words) in \(text)")
        }
    }

    @Test func `no words are nowhere`() { #expect(!Needles([]).stand(in: "x")) }
}
