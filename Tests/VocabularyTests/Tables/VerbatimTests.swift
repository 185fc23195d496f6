import Testing

@testable import Vocabulary

struct VerbatimTests {
    @Test(arguments: ["", "a", "手机号", "手机号154", "12345678", "123456789", "abcdefgh手机号手机号"])
    func `a text is itself, however it came about, and nothing else`(_ text: String) {
        let (one, other) = (Verbatim(text), Verbatim(String(text.unicodeScalars.map(Character.init))))
        #expect(one == other && one.hashValue == other.hashValue && one.text == text)
        for wrong in [text + "x", String(text.dropLast()) + "y", "z" + text.dropFirst()] {
            #expect(one != Verbatim(wrong), "\(wrong)")
        }
    }

    @Test func `two texts that only look the same are two keys`() {
        #expect("\u{E9}" == "e\u{301}" && Verbatim("\u{E9}") != Verbatim("e\u{301}"))
    }
}
