import Testing

@testable import Reports

struct WordWrapTests {
    @Test(arguments: [
        ("follow+phone-number", 19, ["follow+phone-number"]),
        ("follow+phone-number", 12, ["follow+", "phone-number"]),
        ("follow+phone-number", 8, ["follow+", "phone-", "number"]),
        ("follow or +¥2.00", 10, ["follow or", "+¥2.00"]),
        ("suowa-noodle@coercive.twin", 14, ["suowa-noodle", "@coercive.twin"]),
        ("变相强制关注（跳过键死路）", 10, ["变相强制关", "注（跳过键", "死路）"]),
        ("abcdefghij", 4, ["abc\\", "def\\", "ghij"]),
        ("", 4, [""]),
    ])
    func `a text breaks where a reader would`(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(WordWrap.lines(text, width: width) == lines)
    }

    @Test(arguments: 1...30)
    func `nothing is lost at any width`(_ width: Int) {
        let text = "membership-registration-gate@parking.twin 强制注册会员 follow+(taxpayer-number) xxxxxxxxxxxxxxxxxxxxxxxx"
        let joined = WordWrap.lines(text, width: width).joined().filter { $0 != " " && $0 != "\\" }
        #expect(joined == text.filter { $0 != " " })
    }
}
