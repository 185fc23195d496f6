import Testing
import Vocabulary

struct TextMatchTests {
    @Test(arguments: [
        (TextMatch.equals("点餐"), "点餐", "点餐台"), (.contains("点"), "请点餐", "餐"), (.startsWith("请"), "请点餐", "点餐请"),
        (.endsWith("餐"), "请点餐", "餐请"), (.matches("单号 [0-9]{3}$"), "您的单号 123", "单号 12"),
    ])
    func `a match holds of one text and not of the other`(_ match: TextMatch, _ good: String, _ bad: String) {
        #expect(match.holds(of: good))
        #expect(!match.holds(of: bad))
        #expect(TextMatch(match.name, match.words) == match)
    }

    @Test func `what is no regular expression matches nothing`() {
        #expect(!TextMatch.matches("(").holds(of: "("))
        #expect(TextMatch("like", "x") == nil)
    }
}
