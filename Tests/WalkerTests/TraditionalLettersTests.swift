import Testing
import Vocabulary

@testable import Walker

struct TraditionalLettersTests {
    private func folded(_ words: String) throws -> String {
        let letters = try Shipped.lexicon().letters(of: words)
        return String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
    }

    @Test(
        arguments: [
            ("請關注公眾號後點餐", "请关注公众号后点餐"), ("登錄賬號、帳號、帐号", "登录账号、账号、账号"),
            ("發票抬頭", "发票抬头"), ("頭髮", "头发"), ("臺灣檯面颱風台階", "台湾台面台风台阶"), ("著接排隊", "着接排队"),
            ("乾淨的麵條和面容", "干净的面条和面容"), ("請回覆R，已答復，複製副本", "请回复r,已答复,复制副本"),
            ("撤回同意並註銷賬戶", "撤回同意并注销账户"), ("App裡繼續，裏面也行", "app里继续,里面也行"),
        ]
    )
    func `many traditional characters fall on one simplified one`(_ words: String, _ simplified: String) throws {
        #expect(try folded(words) == simplified)
    }

    @Test(arguments: ["暂不关注，直接点餐", "ＡＰＰ ¥12.00 / 份", "user_mobile", "", "🍵 奶茶"])
    func `texts without any stay as they are`(_ words: String) throws {
        #expect(try Shipped.lexicon().letters(of: words) == PhraseIndex.folded(words))
    }

    @Test(arguments: ["應繳金額 ¥8.00", "關注後 7 天内免費", "頭像、昵稱（選填）", "請在苇聊中打開"])
    func `places stay where they are, in mixed texts too`(_ words: String) throws {
        #expect(try Shipped.lexicon().letters(of: words).count == PhraseIndex.folded(words).count)
    }

    @Test func `words are found in either script, and in both at once`() throws {
        let lexicon = try Shipped.lexicon()
        #expect(lexicon.hits(in: "一鍵授權手機號").acts == [.phoneNumber])
        #expect(lexicon.hits(in: "一键授權手机號").acts == [.phoneNumber])
        #expect(lexicon.hits(in: "暫不關注，直接點餐").has(.refusal) && lexicon.hits(in: "暫不關注").acts.isEmpty)
        #expect(lexicon.hits(in: "我已閱讀並同意《隱私政策》").has(.agree))
        #expect(lexicon.hits(in: "請關注公眾號").place(of: .tie) == lexicon.hits(in: "请关注公众号").place(of: .tie))
        #expect(lexicon.hits(in: "已關註").has(.settled))
    }

    @Test(arguments: Demand.allCases) func `every word of a demand is found in traditional characters`(
        _ demand: Demand
    )
        throws
    {
        let lexicon = try Shipped.lexicon()
        let words = try #require(lexicon.demands[demand])
        for noun in words.nouns {
            #expect(lexicon.hits(in: try Self.traditional(noun)).nouns.contains(demand), "\(noun)")
        }
        for act in words.acts { #expect(lexicon.hits(in: try Self.traditional(act)).acts.contains(demand), "\(act)") }
    }

    @Test func `names of fields are read as they are`() throws {
        let lexicon = try Shipped.lexicon()
        #expect(lexicon.demand(ofName: "user_mobile") == .phoneNumber)
        #expect(lexicon.demand(ofName: "手機號") == nil)
        #expect(lexicon.demands(ofScope: "scope.userInfo") == [.nickname, .avatar])
    }

    @Test(
        arguments: [
            ["发"], ["发發", "发髮"], ["发發", "剪發"], ["发發", "友发"], ["aA"], [""],
        ]
    )
    func `a table that says two things is refused`(_ groups: [String]) {
        let error = #expect(throws: WalkerError.self) { try TraditionalLetters(groups: groups) }
        #expect(error?.code == .badLexicon)
    }

    @Test func `a lexicon needs the table`() {
        let text = Shipped.lexiconText.replacing("\ntraditional:\n", with: "\ntraditionell:\n")
        let error = #expect(throws: WalkerError.self) { try LexiconReader.lexicon(from: text) }
        #expect(error?.message.contains("part traditional is missing") == true)
    }

    /// The word with the last form of each character that has others.
    private static func traditional(_ word: String) throws -> String {
        let lines = Shipped.lexiconText.split(separator: "\n").drop { $0 != "traditional:" }.dropFirst()
        let groups = lines.flatMap { $0.drop { $0 == " " || $0 == "-" }.split(separator: " ") }
        return String(word.map { letter in groups.first { $0.first == letter }?.last ?? letter })
    }
}
