import Foundation
import TestKit
import Testing
import Vocabulary
import Walker

/// The platform's own pages as a phone shows them: each family on its host, with what is to be pressed there.
@Suite(.browser, .serialized, .timeLimit(.minutes(10)))
struct PlatformPagesTests {
    /// A family of pages and a way to it.
    struct Family: Sendable, CustomTestStringConvertible {
        /// What its picture is called.
        var name: String
        /// A scenario that has it.
        var scenario: ScenarioID
        /// What is pressed, from the site on.
        var way: [String]
        /// Where it lies.
        var host: String
        /// What stands there to be read.
        var words: [String]
        /// What stands there to be pressed.
        var buttons: [String]

        var testDescription: String { name }
    }

    static let families = [
        Family(
            name: "profile",
            scenario: "dine-in-profile-sheet",
            way: ["用苇聊扫", "授权昵称、头像"],
            host: "open.weiliao.localhost",
            words: ["申请获取您的昵称、头像"],
            buttons: ["允许", "拒绝"]
        ),
        Family(
            name: "phone",
            scenario: "dine-in-phone-skippable",
            way: ["用苇聊扫", "一键授权手机号"],
            host: "mp.weiliao.localhost",
            words: ["154"],
            buttons: ["允许", "拒绝"]
        ),
        Family(
            name: "location",
            scenario: "dine-in-location-skippable",
            way: ["用苇聊扫", "允许获取位置"],
            host: "mp.weiliao.localhost",
            words: ["申请获取您的"],
            buttons: ["允许", "拒绝"]
        ),
        Family(
            name: "account",
            scenario: "dine-in-forced-follow",
            way: ["用苇聊扫", "去关注"],
            host: "mp.weiliao.localhost",
            words: ["蓑蛙面馆服务号", "认证主体"],
            buttons: ["关注", "返回"]
        ),
        Family(
            name: "member-card",
            scenario: "dine-in-member-card-code",
            way: ["用苇聊扫"],
            host: "mp.weiliao.localhost",
            words: ["会员卡"],
            buttons: ["领取会员卡", "直接点餐"]
        ),
        Family(
            name: "store",
            scenario: "dine-in-app-only",
            way: ["用苇聊扫", "下载App"],
            host: "mp.weiliao.localhost",
            words: ["应用下载"],
            buttons: ["安装", "返回"]
        ),
        Family(
            name: "contact",
            scenario: "dine-in-staff-contact",
            way: ["用苇聊扫", "添加店员好友"],
            host: "work.weiliao.localhost",
            words: ["店员小芦"],
            buttons: ["添加好友", "返回"]
        ),
        Family(
            name: "advertisement",
            scenario: "tissue-ad-wall",
            way: ["用苇聊扫", "看广告"],
            host: "mp.weiliao.localhost",
            words: ["虚构商品"],
            buttons: ["看完了，继续", "返回"]
        ),
        Family(
            name: "payment",
            scenario: "parking-pure-exit-lane",
            way: ["用苇聊扫", "去支付"],
            host: "pay.weiliao.localhost",
            words: ["苇聊支付", "收款方", "¥"],
            buttons: ["确认支付", "取消"]
        ),
        Family(
            name: "payment-in-wallet",
            scenario: "parking-pure-exit-lane",
            way: ["用芷付扫", "去支付"],
            host: "open.zhifu.localhost",
            words: ["芷付", "收款方", "¥"],
            buttons: ["确认支付", "取消"]
        ),
        Family(
            name: "payment-in-browser",
            scenario: "parking-pure-exit-lane",
            way: ["扫码", "去支付"],
            host: "pay.weiliao.localhost",
            words: ["苇聊支付", "收款方", "¥"],
            buttons: ["确认支付", "取消"]
        ),
        Family(
            name: "account-in-wallet",
            scenario: "dine-in-forced-follow",
            way: ["用芷付扫", "去关注"],
            host: "open.zhifu.localhost",
            words: ["蓑蛙面馆服务号"],
            buttons: ["关注", "返回"]
        ),
        Family(
            name: "other-app",
            scenario: "dine-in-chat-only-in-browser",
            way: ["扫码"],
            host: "mp.weiliao.localhost",
            words: ["请在苇聊中打开"],
            buttons: ["回到现场"]
        ),
    ]

    @Test(arguments: families)
    func `each family stands on its host, with its controls, and fits a phone`(_ family: Family) async throws {
        try await Person.goes("platform-\(family.name)") { person, range in
            try await Self.come(to: family, person, range)
            #expect(try await Self.place(person).host() == family.host)
            for words in family.words { try await person.sees(words) }
            let offered = Set(try await OfferedControls.shown(in: person.window).map(\.label))
            for button in family.buttons { #expect(offered.contains(button), "\(button) is not among \(offered)") }
            try await person.keeps("page")
            #expect(try await Fit.faults(in: person.window).isEmpty)
        }
    }

    @Test(arguments: [("允许", true), ("拒绝", false)])
    func `who allows comes back with a code, who denies with the state alone`(
        _ answer: String,
        _ hasCode: Bool
    ) async throws {
        try await Person.goes("platform-authorise-\(hasCode)") { person, range in
            try await Self.come(to: Self.families[0], person, range)
            let sheet = Self.words(of: try await Self.place(person))
            #expect(sheet["scope"] == "snsapi_userinfo")
            try await person.presses(answer)
            let back = try await Self.place(person)
            #expect(back.host() == "suowa.localhost")
            #expect((Self.words(of: back)["code"] != nil) == hasCode)
            #expect(Self.words(of: back)["state"] == sheet["state"])
            try await person.keeps("back")
        }
    }

    @Test func `the first page in the chat app comes with a code, and acting goes on without it`() async throws {
        try await Person.goes("platform-silent") { person, range in
            let session = try await range.session(at: "parking-pure-exit-lane")
            try await person.window.go(to: session.document.address)
            try await person.presses("用苇聊扫")
            #expect(Self.words(of: try await Self.place(person))["code"]?.count == 32)
            let _: Bool? = try await person.window.run("location.reload()")
            try await person.sees("停车费")
            try await person.presses("去支付")
            #expect(Self.words(of: try await Self.place(person)).isEmpty)
        }
    }

    @Test func `a page in the chat app has a bridge that tells what the consumer answered`() async throws {
        let phone = WebDriver.Shape(userAgent: "Mozilla/5.0 (Linux; Android 14) Mobile Weiliao/8.0.50")
        try await BrowserRange.whileOpen { range in
            try await Chromium.window(phone) { window in
                let person = Person(with: window, album: "platform-bridge")
                let session = try await range.session(at: "dine-in-location-skippable")
                try await window.go(to: session.document.address)
                try await person.presses("扫码")
                #expect(try await Self.told("wl.login()", in: window)["code"]?.count == 32)
                let unasked = try await Self.told("wl.getLocation()", in: window)
                #expect(unasked["errno"] == "104")
                let undeclared = try await Self.told("wl.chooseLicensePlate()", in: window)
                #expect(undeclared["errno"] == "112")
                try await person.presses("允许获取位置", "拒绝")
                let denied = try await Self.told("wl.getLocation()", in: window)
                #expect(denied["errMsg"] == "getLocation:fail auth deny")
                let called = try await Self.told(
                    "new Promise(done => wl.getSetting({ success: done }))",
                    in: window
                )
                #expect(called["errMsg"] == "getSetting:ok")
                let invoked = try await Self.told(
                    "new Promise(done => WeiliaoJSBridge.invoke('getPrivacySetting', {}, done))",
                    in: window
                )
                #expect(invoked["needAuthorization"] == "true")
                #expect(invoked["err_msg"] == "getPrivacySetting:ok")
            }
        }
    }

    @Test func `a page in a browser has no bridge`() async throws {
        try await Person.goes("platform-bridgeless") { person, range in
            let session = try await range.session(at: "parking-pure-exit-lane")
            try await person.window.go(to: session.document.address)
            try await person.presses("扫码")
            let kinds: [String] = try await person.window.run("return [typeof wl, typeof WeiliaoJSBridge]")
            #expect(kinds == ["undefined", "undefined"])
        }
    }

    /// What a promise of the page comes to, kept or broken, every value as text.
    private static func told(_ promise: String, in window: WebDriver) async throws -> [String: String] {
        try await window.run(
            """
            const text = told => Object.fromEntries(Object.entries(told).map(([name, value]) => [name, String(value)]));
            return \(promise).then(text, text);
            """
        )
    }

    private static func come(to family: Family, _ person: Person, _ range: BrowserRange) async throws {
        let session = try await range.session(at: family.scenario)
        try await person.window.go(to: session.document.address)
        for press in family.way { try await person.presses(press) }
    }

    private static func place(_ person: Person) async throws -> URL {
        let address: String = try await person.window.run("return location.href")
        return try #require(URL(string: address))
    }

    private static func words(of address: URL) -> [String: String] {
        let items = URLComponents(url: address, resolvingAgainstBaseURL: false)?.queryItems ?? []
        return Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { first, _ in first })
    }
}
