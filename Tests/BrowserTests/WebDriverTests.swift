import Foundation
import Testing
import Vocabulary

/// The client that drives the browser does what its tests take for granted.
@Suite(.browser, .serialized, .timeLimit(.minutes(3)))
struct WebDriverTests {
    /// A page as the range draws one, with one of every control.
    private static let page = Page(
        title: "结算",
        blocks: [
            .form(
                Form(
                    goods: [
                        Good(
                            name: "小炒肉",
                            category: "热菜",
                            portion: "例",
                            price: "¥38.00",
                            count: Control(tag: .input, label: "份数", name: "n1", inputType: "number")
                        )
                    ],
                    fields: [
                        Control(tag: .input, label: "手机号", name: "mobile", inputType: "tel", isRequired: true),
                        Control(
                            tag: .input,
                            label: "我已阅读并同意《隐私政策》",
                            name: "agree",
                            inputType: "checkbox",
                            isChecked: true
                        ),
                        Control(tag: .select, label: "抬头", name: "title", options: ["个人", "单位"]),
                    ],
                    buttons: [
                        Control(tag: .button, label: "提交订单", target: "b1"),
                        Control(tag: .link, label: "允许", scope: "scope.userLocation", target: "b2"),
                    ]
                )
            ),
            .sticker(
                Sticker(
                    words: ["扫码点餐"],
                    place: "桌角",
                    scan: Control(tag: .button, label: "扫一扫", target: "s1")
                )
            ),
        ]
    )

    /// The same page in HTML.
    private static let html = """
        <!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>结算</title>
        <aside data-range="strip"><form><button name="press" value="site">现场</button></form></aside>
        <form method="get" onsubmit="document.title = event.submitter.value + mobile.value; return false">
        <input type="number" name="n1" aria-label="小炒肉 份数">
        <label><span>手机号<i>*</i></span><input type="tel" id="mobile" name="mobile" required></label>
        <label><input type="checkbox" name="agree" checked><span>我已阅读并同意《隐私政策》</span></label>
        <fieldset><legend>抬头</legend><label><input type="radio" name="title" value="1"><span>个人</span></label>
        <label><input type="radio" name="title" value="2"><span>单位</span></label></fieldset>
        <button name="press" value="b1">提交订单</button>
        <button name="press" value="b2" data-scope="scope.userLocation">允许</button></form>
        <a href="http://range.localhost/go/1"><img alt="码"></a><a href="http://range.localhost/go/1">扫一扫</a>
        """

    /// The page's address, which needs no server.
    private static let address = "data:text/html;charset=utf-8;base64," + Data(html.utf8).base64EncodedString()

    @Test func `a page is read, filled and pressed at phone width`() async throws {
        try await Chromium.window { window in
            try await window.go(to: Self.address)
            #expect(try await window.title == "结算")
            #expect(try await window.address == Self.address)
            #expect(try await window.run("return [innerWidth, innerHeight]") == [390, 844])
            try await window.type("100 0000 0000", into: "#mobile")
            try await window.click("button[value=b1]")
            #expect(try await window.title == "b1100 0000 0000")
            let legends = try await window.elements("legend")
            #expect(legends.count == 1)
            for legend in legends { #expect(try await window.text(of: legend) == "抬头") }
            let picture = try await window.screenshot()
            #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) && picture.count > 2000)
        }
    }

    @Test func `what the page offers is what its JSON face tells`() async throws {
        let codes = ["s1": "http://range.localhost/go/1"]
        try await Chromium.window { window in
            try await window.go(to: Self.address)
            let shown = try await OfferedControls.shown(in: window)
            let told = OfferedControls.told(by: Self.page, codes: codes)
            #expect(OfferedControls.differences(shown: shown, told: told) == [])
            let fewer = told.filter { $0.name != "agree" }
            #expect(OfferedControls.differences(shown: shown, told: fewer).count == 1)
        }
    }

    @Test func `what is hidden, ticked or required is told apart`() async throws {
        try await Chromium.window { window in
            try await window.go(to: Self.address)
            let before = OfferedControls.told(by: Self.page, codes: ["s1": "/go/1"])
            let _: Bool? = try await window.run("mobile.style.display = 'none'; mobile.required = false")
            let shown = try await OfferedControls.shown(in: window)
            let lines = OfferedControls.differences(shown: shown, told: before)
            #expect(lines.contains { $0.hasPrefix("HTML 1") && $0.hasSuffix("hidden") })
            #expect(lines.contains { $0.hasPrefix("HTML 0") && $0.hasSuffix("required") })
        }
    }

    @Test func `what cannot be done is told by its name`() async throws {
        try await Chromium.window { window in
            try await window.go(to: "about:blank")
            let error = await #expect(throws: WebDriverError.self) { try await window.click("button") }
            #expect(error?.code == "no such element")
        }
    }
}
