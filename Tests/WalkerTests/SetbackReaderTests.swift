import Testing
import Vocabulary

@testable import Walker

struct SetbackReaderTests {
    private func setback(_ refusal: String?, _ lines: [String] = [], party: Party = .merchant) throws -> Setback? {
        var page = Page.of("支付结果", lines, party: party, buttons: [])
        page.refusal = refusal
        return SetbackReader(page: page, lexicon: try Shipped.lexicon()).setback
    }

    @Test(arguments: [
        ("红烧牛肉面刚刚卖完了，这一单没有下成，请换一道再下单。", Setback.soldOut), ("抱歉，您选的座位已售罄", .soldOut),
        ("库存不足，请重新选择", .soldOut), ("支付已取消，没有扣款，请重新支付。", .paymentCancelled),
        ("付款未完成", .paymentCancelled), ("支付失败，请换一种方式", .paymentCancelled),
    ])
    func `what a page says at its head is understood`(_ words: String, _ setback: Setback) throws {
        #expect(try self.setback(words) == setback)
    }

    @Test(arguments: ["请填写手机号码", "网络繁忙，请稍后再试", "满20元起送，还差3元", "请先阅读并同意隐私政策"])
    func `what the merchant demands is no mishap`(_ words: String) throws {
        #expect(try setback(words) == nil)
    }

    @Test func `a page that waits for the payment says so, and one that has it does not`() throws {
        #expect(try setback(nil, ["正在确认支付结果，请稍候刷新。"]) == .paymentPending)
        #expect(try setback(nil, ["支付处理中"]) == .paymentPending)
        #expect(try setback(nil, ["支付成功，菜品正在准备"]) == nil)
        #expect(try setback(nil, ["正在确认支付结果"], party: .phone) == nil)
        #expect(try setback(nil, ["红烧牛肉面 已售罄"]) == nil, "a menu may say so")
    }
}
