import Foundation
import Testing
import Vocabulary

@testable import Server

struct PageHTMLTests {
    private func html(of page: Page) throws -> String {
        try PageHTML(templates: PageTemplates()).html(of: page, at: .sample)
    }

    private func html(of blocks: Block...) throws -> String { try html(of: Page(title: "页", blocks: blocks)) }

    @Test func `words stand in three sizes`() throws {
        let text = try html(of: .heading("大字"), .text("中字"), .note("小字"))
        #expect(text.contains(#"<h2 class="">大字</h2>"#))
        #expect(text.contains(#"<p class="text">中字</p>"#))
        #expect(text.contains(#"<p class="note">小字</p>"#))
    }

    @Test func `a title in the text is coloured and stays whole`() throws {
        #expect(try html(of: .text("见《隐私政策》。")).contains(#"见<span class="accent">《隐私政策》</span>。"#))
    }

    @Test(
        arguments: [
            ("二维码", "squares"), ("道闸抬起", "barrier"), ("城东停车 App", "tile"), ("会员卡", "stripe"), ("阿婆牛肉面", "face"),
        ]
    ) func `a picture is drawn from its description`(_ words: String, _ drawing: String) throws {
        let text = try html(of: .picture(words))
        #expect(text.contains(#"<div class="picture \#(drawing)" role="img" aria-label="\#(words)">"#))
    }

    @Test func `facts and bills keep their words`() throws {
        let text = try html(
            of: .facts([Fact("订单号", "A05-1"), Fact("车牌号", "苏A12345"), Fact("车牌", "无牌车")]),
            .bill([BillLine("面 ×1", "¥28.00"), BillLine("合计", "¥28.00")])
        )
        #expect(text.contains("<dt>订单号</dt><dd>A05-1</dd>"))
        #expect(text.contains(#"<span class="badge badge-blue"><span>苏A</span>12345</span>"#))
        #expect(text.contains("<dd>无牌车</dd>"))
        #expect(text.contains("<li><span>面 ×1</span><b>¥28.00</b></li>"))
        #expect(text.contains(#"<li class="sum"><span>合计</span><b>¥28.00</b></li>"#))
    }

    @Test func `a bill without a sum draws no dish as one`() throws {
        #expect(try !html(of: .bill([BillLine("面 ×1", ""), BillLine("汤 ×1", "")])).contains("sum"))
    }

    @Test func `a sticker shows its code and leads where the code leads`() throws {
        let scan = Control(tag: .link, label: "扫一扫", target: "q7", weight: .primary)
        let text = try html(of: .sticker(Sticker(words: ["A05 桌", "扫码点餐"], place: "桌角", scan: scan)))
        #expect(text.contains(#"<img src="/v/q7.png" alt="A05 桌""#))
        #expect(text.contains(#"<a class="button weight-primary" href="/v/q7">扫一扫</a>"#))
        #expect(text.contains("<p>扫码点餐</p>"))
        #expect(text.contains("wood"))
    }

    @Test func `a sticker without an address is a button`() throws {
        let scan = Control(tag: .button, label: "扫一扫", target: "other")
        let text = try html(of: .sticker(Sticker(words: ["缴费"], place: "立柱", scan: scan)))
        #expect(text.contains(#"name="press" value="other">扫一扫</button>"#))
    }

    @Test func `the menu lists dishes by category with price and count`() throws {
        let count = Control(tag: .input, label: "份数", name: "d0", inputType: "number")
        let text = try html(
            of: .form(
                Form(
                    goods: [
                        Good(name: "牛肉面", category: "面", portion: "大碗", price: "¥28.00", count: count),
                        Good(name: "豆浆", category: "饮品", portion: "杯", price: "", isSoldOut: true),
                    ],
                    buttons: [Control(tag: .button, label: "去结算", target: "b1", weight: .primary)]
                )
            )
        )
        #expect(text.contains(##"<a href="#c1">面</a>"##))
        #expect(text.contains(#"<section id="c2">"#))
        #expect(text.contains("<h3>牛肉面</h3><p>大碗</p><b>¥28.00</b>"))
        #expect(text.contains(#"type="number" name="d0" value="0" min="0""#))
        #expect(text.contains("faded"))
        #expect(text.contains("<em>已售罄</em>"))
        #expect(text.components(separatedBy: #"class="count""#).count == 2)
        #expect(text.contains(#"name="press" value="b1">去结算</button>"#))
    }

    @Test(arguments: PageGallery.fields) func `every field is drawn`(_ field: Control, _ expected: String) throws {
        let text = try html(of: .form(Form(fields: [field], buttons: [])))
        #expect(text.contains(expected))
        #expect(text.contains(field.label))
        #expect(!text.contains("{{"))
    }

    @Test(arguments: Control.Weight.allCases) func `every weight of button and link is drawn`(
        _ weight: Control.Weight
    ) throws {
        let buttons = [
            Control(tag: .button, label: "按钮", scope: "follow", target: "p1", weight: weight),
            Control(tag: .link, label: "链接", target: "p2", weight: weight),
        ]
        let text = try html(of: .form(Form(buttons: buttons)))
        #expect(text.contains(#"<button class="button weight-\#(weight)" name="press" value="p1" data-scope="follow""#))
        #expect(text.contains(#"<button class="words-only tint-\#(weight)" name="press" value="p2""#))
    }

    @Test func `only a lone strong button insists on required fields`() throws {
        let go = Control(tag: .button, label: "提交", target: "p1", weight: .primary)
        let skip = Control(tag: .button, label: "跳过", target: "p2", weight: .quiet)
        let lone = try html(of: .form(Form(buttons: [go, skip])))
        #expect(lone.contains(#"value="p1">提交"#))
        #expect(lone.contains(#"value="p2" formnovalidate>跳过"#))
        let other = Control(tag: .button, label: "跳过", target: "p3", weight: .primary)
        #expect(try html(of: .form(Form(buttons: [go, other]))).contains(#"value="p1" formnovalidate>提交"#))
    }

    @Test func `no word of a page can break out of its place`() throws {
        let evil = #"<b>&"'"#
        let text = try html(of: PageGallery.page(saying: evil))
        #expect(text.contains("&lt;b&gt;&amp;&quot;&#39;"))
        #expect(!text.contains(evil))
    }

    @Test func `what the page answers is told on it`() throws {
        let page = Page(title: "页", refusal: "请先填写手机号")
        #expect(try html(of: page).contains(#"<p class="toast" role="alert">请先填写手机号</p>"#))
    }

    @Test(arguments: Party.allCases, Page.Layout.allCases) func `every page carries the same strip outside the frame`(
        _ party: Party,
        _ layout: Page.Layout
    ) throws {
        let text = try html(of: Page(title: "页", party: party, layout: layout, look: "night"))
        let strip = try #require(text.components(separatedBy: "<main").first?.components(separatedBy: "<aside").last)
        #expect(strip == PageGallery.strip)
        #expect(text.contains(#"<html lang="zh-CN">"#))
        #expect(text.contains(#"name="viewport""#))
    }

    @Test(arguments: PageGallery.pages) func `classes, ids and data tell looks and nothing else`(_ page: Page) throws {
        let text = try html(of: page)
        // Whose page it is, its address tells too.
        let frame = "frame-\(page.party.rawValue)"
        let names = text.matches(of: #/\s(?:class|id)="([^"]*)"/#).map { String($0.1).lowercased() }
        for name in names.map({ $0.replacing(frame, with: "") }) {
            for word in PageGallery.answerWords { #expect(!name.contains(word), "\(name) tells \(word)") }
        }
    }

    @Test(arguments: PageGallery.pages) func `a page loads nothing from elsewhere and spells no script`(
        _ page: Page
    ) throws {
        let text = try html(of: page)
        for address in text.matches(of: #/\s(?:src|href|action)="([^"]*)"/#).map(\.1) {
            #expect(address.hasPrefix("/") || address.hasPrefix("#") || address == "data:,")
        }
        #expect(!text.contains("style="))
        #expect(!text.contains("onclick"))
    }
}
