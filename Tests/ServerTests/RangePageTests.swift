import Server
import Testing
import Vocabulary

struct RangePageTests {
    private static let card = [Fact("姓名", "林小禾"), Fact("车牌号", "苏A<12345")]

    @Test(
        arguments: [
            RangePage.gone(), .unknown(), .blind(), .stale(current: "/v/t2"), .malformed(),
            .useTheCard(card, back: "/v/t1"),
            .identity(card, start: "/v/t0"), .unanswered(again: "/v/t1"),
        ]
    ) func `every page of the range has the constant mark and the notice`(_ page: RangePage) throws {
        let text = try page.html(PageTemplates())
        #expect(text.contains(#"<body data-range="notice">"#))
        #expect(text.contains("模拟练习 · 扫码靶场 MockMerchant"))
        #expect(text.contains("<h1>\(page.title)</h1>"))
        #expect(!text.contains(#"value="tomorrow""#))
    }

    @Test func `the card shows labels and values, escaped`() throws {
        let text = try RangePage.useTheCard(Self.card, back: "/v/t1").html(PageTemplates(), in: .sample)
        #expect(text.contains("<dt>姓名</dt><dd>林小禾</dd>"))
        #expect(text.contains("苏A&lt;12345"))
        #expect(text.contains(#"<a class="way" href="/v/t1">返回继续填写</a>"#))
        #expect(text.contains(#"value="tomorrow""#))
    }

    @Test func `a page without a card shows none`() throws {
        #expect(try !RangePage.gone().html(PageTemplates()).contains("identity"))
    }
}
