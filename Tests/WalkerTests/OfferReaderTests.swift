import Testing
import Vocabulary
import Walker

struct OfferReaderTests {
    private func offers(_ words: String..., button label: String) throws -> [OfferSeen] {
        let dishes = Good(
            name: "清汤面",
            category: "面",
            portion: "碗",
            price: "¥20.00",
            count: Control(tag: .input, label: "份数", name: "qty_1", inputType: "number")
        )
        let blocks: [Block] =
            words.map(Block.note) + [.form(Form(buttons: [.button(label)]))]
            + [.form(Form(goods: [dishes], buttons: [.button("去结算")]))]
        return try sighting(of: Page(title: "点餐", blocks: blocks)).offers
    }

    @Test func `a control that holds something out and does not say what it takes is an offer`() throws {
        #expect(try offers("欢迎光临", button: "抽红包") == [OfferSeen(words: "抽红包")])
        #expect(try offers("欢迎光临", button: "下单立减") == [])
    }

    @Test func `what stands right above it is told`() throws {
        let told = try offers("会员专享", "需注册会员并提供手机号", button: "拿优惠").first?.told
        #expect(told == [.membership, .phoneNumber])
        #expect(try offers("需关注公众号", "晴天", "雨天", button: "拿优惠").first?.told == [])
        #expect(try offers("无需关注公众号", button: "拿优惠").first?.told == [])
    }

    @Test func `one that names what it takes is an asking`() throws {
        #expect(try offers("欢迎光临", button: "关注公众号领券") == [])
    }

    @Test func `the way on is no offer`() throws {
        for label in ["使用优惠券并支付", "不要优惠", "返回"] {
            #expect(try offers("欢迎光临", button: label) == [], "\(label)")
        }
    }
}
