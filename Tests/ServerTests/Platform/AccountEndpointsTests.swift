import Scenarios
import Testing
import Vocabulary

@testable import Server

/// The merchant's account: who follows it and since when, what it was told, its messages and its guide.
struct AccountEndpointsTests {
    @Test func `of somebody who does not follow nothing else is told`() async throws {
        var bench = try await PlatformBench.open([Self.followWall])
        _ = try await bench.scan()
        let state = try await Self.state(bench)
        #expect(state.number("subscribe") == 0)
        #expect(state.count == 1)
        #expect(try await Self.callbacks(bench).isEmpty)
    }

    @Test func `a follow on the way shows with its time, and the account was told`() async throws {
        var bench = try await PlatformBench.open([Self.followWall])
        _ = try await bench.scan()
        try await bench.press("gate-follow-give", "account-follow")
        let state = try await Self.state(bench)
        #expect(state.number("subscribe") == 1)
        #expect(state.text("subscribe_scene") == "ADD_SCENE_PROFILE_LINK")
        #expect(state.text("qr_scene_str").isEmpty)
        #expect(state["nickname"] == nil)
        let time = try #require(state.number("subscribe_time"))
        #expect(time == Moment.visitStart.seconds - 28_800 + 15)
        let told = try await Self.callbacks(bench)
        #expect(told.count == 1)
        #expect(told[0].contains("<Event>subscribe</Event><EventKey></EventKey>"))
        #expect(told[0].contains("<FromUserName>\(bench.access.openid)</FromUserName>"))
        #expect(told[0].contains("<CreateTime>\(time)</CreateTime>"))
    }

    @Test func `a code of the account carries its scene, and a follower's scan is a scan`() async throws {
        let code = Practice(
            id: "account-code",
            shape: .code,
            settings: ["words": .word("follow"), "opens": .word("account")]
        )
        var bench = try await PlatformBench.open([code])
        #expect(try await bench.scan().count == 2, "the account's page is no merchant's")
        try await bench.press("account-follow")
        _ = try await bench.scan()
        let state = try await Self.state(bench)
        #expect(state.text("subscribe_scene") == "ADD_SCENE_QR_CODE")
        #expect(state.text("qr_scene_str") == "yujian_c1")
        let told = try await Self.callbacks(bench)
        #expect(told.count == 2)
        #expect(told[0].contains("<EventKey>qrscene_yujian_c1</EventKey><Ticket>gQH"))
        #expect(told[1].contains("<Event>SCAN</Event><EventKey>yujian_c1</EventKey><Ticket>gQH"))
    }

    @Test func `a follow after paying says so`() async throws {
        let offer = Practice(
            id: "offer",
            shape: .banner,
            settings: ["demand": .word("follow"), "at": .word("receipt")]
        )
        var bench = try await PlatformBench.open([offer])
        _ = try await bench.scan()
        try await Self.pay(&bench)
        let offered = try #require(bench.document.page.controls.first { $0.label.hasPrefix("banner") }?.label)
        try await bench.press(offered, "account-follow")
        #expect(try await Self.state(bench).text("subscribe_scene") == "ADD_SCENE_PAID")
    }

    @Test func `who leaves the account is told of no longer, and the account was told`() async throws {
        var bench = try await PlatformBench.open([Self.followWall])
        _ = try await bench.scan()
        try await bench.press("gate-follow-give", "account-follow")
        try await bench.strip("tomorrow")
        try await bench.press("followed-link", "followed-leave")
        #expect(try await Self.state(bench).number("subscribe") == 0)
        let told = try await Self.callbacks(bench)
        #expect(told.count == 2)
        #expect(told[1].contains("<Event>unsubscribe</Event><EventKey></EventKey>"))
    }

    @Test(arguments: [("sheet-allow", 0), ("sheet-deny", 43101)])
    func `the platform's sheet decides whether one message about the order may go`(
        _ answer: String,
        _ expected: Int
    ) async throws {
        let sheet = Practice(id: "sheet", shape: .tick, settings: ["form": .word("sheet")])
        var bench = try await PlatformBench.open([sheet])
        _ = try await bench.scan()
        let on = try #require(bench.document.page.controls.first { $0.tag == .button }?.label)
        try await bench.press(on, "submit", "to-payment", answer)
        let word = try await bench.bridge("requestSubscribeMessage").text(bench.access.orderTemplateId)
        #expect(word == (expected == 0 ? "accept" : "reject"))
        #expect(try await Self.send(bench, template: bench.access.orderTemplateId) == expected)
        #expect(try await Self.send(bench) == 43101, "nobody was asked about offers")
    }

    @Test func `one yes is one message`() async throws {
        var bench = try await PlatformBench.open([Self.offersBox])
        _ = try await bench.scan()
        #expect(try await Self.send(bench) == 43101, "nobody has said yes")
        #expect(try await bench.bridge("requestSubscribeMessage").text(bench.access.templateId) == "reject")
        try await Self.pay(&bench)
        #expect(try await bench.bridge("requestSubscribeMessage").text(bench.access.templateId) == "accept")
        #expect(try await Self.send(bench) == 0)
        #expect(try await Self.send(bench) == 43101, "used up")
        #expect(try await Self.send(bench, to: bench.access.openid) == 40003)
        #expect(try await Self.send(bench, template: "none") == 40037)
    }

    @Test func `the guide is what the notice declares`() async throws {
        #expect(try await Self.keys(PlatformBench.open()).isEmpty, "who takes nothing declares nothing")
        let bench = try await PlatformBench.open([TestScript.phoneField])
        #expect(try await Self.keys(bench) == ["PhoneNumber"])
        let silent = Practice(id: "text", shape: .policy, settings: ["omits": .words(["kinds", "contact"])])
        let other = try await PlatformBench.open([silent])
        #expect(try await Self.keys(other).isEmpty)
        let token = try await other.accountToken()
        let guide = try await other.send(
            "account",
            "/cgi-bin/component/getprivacysetting?access_token=\(token)",
            #"{"privacy_ver":2}"#
        ).object
        #expect(guide.object("owner_setting").text("contact_email").isEmpty)
        #expect(guide.number("privacy_ver") == 2)
    }

    @Test func `without the merchant's token nothing is told`() async throws {
        let bench = try await PlatformBench.open()
        for (token, expected) in [("", 41001), ("ACC_1g0gxyz", 40001), ("nonsense", 40001)] {
            let answer = try await bench.call(
                "account",
                "/cgi-bin/user/info",
                ["access_token": token, "openid": bench.access.openid]
            )
            #expect(answer.object.number("errcode") == expected)
        }
        let asked = ["access_token": try await bench.accountToken(), "openid": "oSomebody"]
        #expect(try await bench.call("account", "/cgi-bin/user/info", asked).object.number("errcode") == 40003)
    }

    static let followWall = Practice(
        id: "wall",
        shape: .gate,
        settings: ["demands": .words(["follow"]), "before": .word("menu"), "refusal": .word("passes")]
    )

    static let offersBox = Practice(
        id: "box",
        shape: .tick,
        settings: ["covers": .words(["marketing"])]
    )

    /// Orders and pays, every box ticked.
    static func pay(_ bench: inout PlatformBench) async throws {
        let on = try #require(bench.document.page.controls.first { $0.tag == .button }?.label)
        try await bench.press(on, "submit", "to-payment", "pay")
    }

    private static func state(_ bench: PlatformBench) async throws -> [String: Any] {
        let words = ["access_token": try await bench.accountToken(), "openid": bench.access.openid, "lang": "zh_CN"]
        return try await bench.call("account", "/cgi-bin/user/info", words).object
    }

    private static func callbacks(_ bench: PlatformBench) async throws -> [String] {
        let words = ["access_token": try await bench.accountToken()]
        let list = try await bench.call("account", "/cgi-bin/callbacks", words).object["callbacks"]
        return (list as? [[String: Any]] ?? []).map { $0.text("body") }
    }

    static func send(
        _ bench: PlatformBench,
        to user: String? = nil,
        template: String? = nil
    ) async throws -> Int? {
        let token = try await bench.accountToken()
        let body = """
            {"touser":"\(user ?? bench.access.miniOpenid)","template_id":"\(template ?? bench.access.templateId)",
            "page":"index","lang":"zh_CN","data":{"thing1":{"value":"取餐码A05"}}}
            """
        return try await bench.send("account", "/cgi-bin/message/subscribe/send?access_token=\(token)", body)
            .object.number("errcode")
    }

    private static func keys(_ bench: PlatformBench) async throws -> [String] {
        let token = try await bench.accountToken()
        let guide = try await bench.send("account", "/cgi-bin/component/getprivacysetting?access_token=\(token)", "{}")
        return (guide.object["setting_list"] as? [[String: Any]] ?? []).map { $0.text("privacy_key") }
    }
}
