import Testing
import Vocabulary
import Walker

struct LexiconTests {
    @Test(arguments: Demand.allCases)
    func `every demand has words and is found by each of them`(_ demand: Demand) throws {
        let lexicon = try Shipped.lexicon()
        let words = try #require(lexicon.demands[demand])
        #expect(!words.names.isEmpty && !words.nouns.isEmpty)
        for name in words.names { #expect(lexicon.demand(ofName: name) == demand, "\(name)") }
        for noun in words.nouns { #expect(lexicon.hits(in: noun).nouns.contains(demand), "\(noun)") }
        for act in words.acts { #expect(lexicon.hits(in: act).acts.contains(demand), "\(act)") }
    }

    @Test(arguments: Consent.allCases) func `every consent is found by its words`(_ consent: Consent) throws {
        let lexicon = try Shipped.lexicon()
        for word in try #require(lexicon.consents[consent]) {
            #expect(lexicon.hits(in: word).consents.contains(consent), "\(word)")
        }
    }

    @Test(arguments: [
        ("user_mobile", Demand.phoneNumber), ("custSjh", .phoneNumber), ("userNickName", .nickname),
        ("che-pai", .licencePlate),
        ("SHOUJI", .phoneNumber), ("order_cph", .licencePlate), ("form[xb]", .gender),
    ])
    func `a field's name is known in any dress`(_ name: String, _ demand: Demand) throws {
        #expect(try Shipped.lexicon().demand(ofName: name) == demand)
    }

    @Test(arguments: [
        "暂不关注", "暂不授权", "跳过", "以后再说", "先逛逛", "直接点餐", "拒绝", "不同意", "不用了", "我的车没有车牌", "继续用网页", "下次吧", "我再想想",
        "保密", "不方便", "手动选择门店", "免关注点餐", "无需注册，去点菜", "不用下载App",
    ])
    func `words of refusal give nothing`(_ words: String) throws {
        let hits = try Shipped.lexicon().hits(in: words)
        #expect(hits.has(.refusal) && hits.acts.isEmpty && !hits.has(.agree) && !hits.has(.grant) && !hits.has(.back))
    }

    @Test(arguments: ["返回", "返回上一页", "回到现场"]) func `going back is no refusal`(_ words: String) throws {
        let hits = try Shipped.lexicon().hits(in: words)
        #expect(hits.has(.back) && !hits.has(.refusal))
    }

    @Test(arguments: ["免费注册", "免费入会", "立即关注", "一键开卡"])
    func `what is free of charge still asks`(_ words: String) throws {
        let hits = try Shipped.lexicon().hits(in: words)
        #expect(!hits.acts.isEmpty && !hits.has(.refusal))
    }

    @Test(arguments: ["已关注", "已授权", "取消关注"]) func `what is done asks for nothing`(_ words: String) throws {
        #expect(try Shipped.lexicon().hits(in: words).acts.isEmpty)
    }

    @Test func `faults are told with their lines`() {
        let text = Shipped.lexiconText.replacing("  email:", with: "  e-post:").replacing(
            "  back: [",
            with: "  bakc: ["
        )
        let error = #expect(throws: WalkerError.self) { try LexiconReader.lexicon(from: text) }
        #expect(error?.code == .badLexicon)
        #expect(error?.message.contains("unknown entry e-post in demands") == true)
        #expect(error?.message.contains("group roles/back is missing or empty") == true)
        #expect(error?.message.contains("line ") == true)
    }
}
