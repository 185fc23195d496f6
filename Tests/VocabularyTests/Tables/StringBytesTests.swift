import Testing

@testable import Vocabulary

struct StringBytesTests {
    @Test(arguments: [
        ("手机号15400001234已绑定", "15400001234", true), ("abab", "abb", false), ("aab", "ab", true), ("", "a", false),
        ("a", "", true), ("", "", true), ("短", "短信", false), ("已填", "填", true), ("宁Z·64JTV", "·64JTV", true),
    ])
    func `bytes are found where they stand side by side`(_ whole: String, _ part: String, _ isThere: Bool) {
        #expect(whole.holds(bytesOf: part) == isThere)
    }
}
