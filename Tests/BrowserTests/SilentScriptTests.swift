import Testing
import Vocabulary

/// Pages work where a browser runs no scripts at all.
@Suite(.browser, .serialized, .timeLimit(.minutes(5)))
struct SilentScriptTests {
    /// A window without scripts; touched instead of clicked, such a one does not answer its driver.
    private static let silent = WebDriver.Shape(isPhone: false, hasScripts: false)

    @Test func `the browser of these tests runs no script of a page`() async throws {
        try await Chromium.window(Self.silent) { window in
            try await window.go(
                to: "data:text/html,<title>silent</title><script>document.title = 'loud'</script>"
            )
            #expect(try await window.title == "silent")
        }
    }

    @Test func `a guest orders, pays and gets the invoice without scripts`() async throws {
        try await BrowserRange.whileOpen { range in
            try await Chromium.window(Self.silent) { window in
                var person = Person(with: window, album: "silent")
                try await person.walksIn(to: "蓑蛙面馆", played: "纯净版", on: range)
                try await person.presses("扫码")
                #expect(try await window.elements(".stepper").isEmpty)
                try await person.wants(2, of: "蓑蛙红汤牛肉面")
                try await person.keeps("menu")
                try await person.presses("选好了，去结算")
                try await person.sees("蓑蛙红汤牛肉面 ×2", "¥56.00")
                try await person.presses("提交订单", "去支付", "确认支付")
                try await person.sees("支付成功", "¥56.00")
                try await person.presses("开发票")
                try await person.taps("个人")
                try await person.presses("提交开票")
                try await person.sees("发票已开具")
            }
        }
    }

    @Test func `a driver gives plate and phone number and leaves without scripts`() async throws {
        try await BrowserRange.whileOpen { range in
            try await Chromium.window(Self.silent) { window in
                var person = Person(with: window, album: "silent-park")
                try await person.walksIn(to: "笛鳐湾停车场", played: "强制版", on: range)
                try await person.presses("扫码", "去关注", "关注", "授权昵称、头像", "允许")
                try await person.sees("应缴金额", "¥32.00")
                try await person.presses("去支付", "一键授权手机号", "允许", "确认支付", "驶离车场")
                try await person.sees("道闸已开启")
            }
        }
    }
}
