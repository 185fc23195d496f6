import Foundation
import HTTPTypes
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// Which host shows which page, by the app that scanned; and who is asked afterwards what became of the money.
struct PagesByAppTests {
    /// A family of pages, the practice that brings it, and where each app shows it.
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var practices: [Practice] = []
        /// What is pressed from the first page on; the primary button where nothing is said.
        var presses = 1
        var chat: String
        var wallet: String
        var browser: String

        var testDescription: String { name }

        func host(_ agent: String) -> String {
            switch agent {
            case PlatformBench.chat: chat
            case PlatformBench.wallet: wallet
            default: browser
            }
        }
    }

    private static func gate(_ demand: String) -> [Practice] {
        let settings: [String: Setting] = ["demands": .words([demand]), "before": .word("menu")]
        return [Practice(id: "wall", shape: .gate, settings: settings)]
    }

    private static let memberCode = [
        Practice(id: "code", shape: .code, settings: ["words": .word("neutral"), "opens": .word("member-card")])
    ]

    private static let (mp, open, work, pay) = (
        "mp.weiliao.localhost", "open.weiliao.localhost", "work.weiliao.localhost", "pay.weiliao.localhost"
    )
    private static let wallet = "open.zhifu.localhost"

    static let rows = [
        Row(name: "account", practices: gate("follow"), chat: mp, wallet: wallet, browser: mp),
        Row(name: "member card", practices: memberCode, presses: 0, chat: mp, wallet: wallet, browser: mp),
        Row(name: "profile", practices: gate("nickname"), chat: open, wallet: wallet, browser: mp),
        Row(name: "phone number", practices: gate("phone-number"), chat: mp, wallet: wallet, browser: mp),
        Row(name: "staff contact", practices: gate("staff-contact"), chat: work, wallet: wallet, browser: work),
        Row(name: "app store", practices: gate("app-install"), chat: mp, wallet: wallet, browser: mp),
        Row(name: "advertisement", practices: gate("ad-view"), chat: mp, wallet: wallet, browser: mp),
        Row(name: "payment", presses: 3, chat: pay, wallet: wallet, browser: pay),
    ]

    @Test(arguments: rows, [PlatformBench.chat, PlatformBench.wallet, PlatformBench.browser])
    func `each family of pages lies on its app's host, and acting there works`(_ row: Row, _ agent: String) async throws
    {
        var bench = try await PlatformBench.open(row.practices, with: agent)
        _ = try await bench.scan()
        for _ in 0..<row.presses { try await Self.pressPrimary(&bench) }
        let place = try #require(URL(string: bench.document.address))
        #expect(place.host() == row.host(agent))
        #expect(bench.document.page.party == (agent == PlatformBench.wallet ? .wallet : .chat))
        // A host of another family answers with the way to the right one.
        let elsewhere = bench.document.address.replacing(row.host(agent), with: "img.weiliao.localhost")
        #expect(try await bench.get(elsewhere).status != 200)
        try await Self.pressPrimary(&bench)
        #expect(bench.document.page.party == .merchant)
    }

    @Test(
        arguments: [
            (PlatformBench.chat, Page.Layout.sheet), (PlatformBench.wallet, .sheet), (PlatformBench.browser, .full),
        ]
    )
    func `an app lays its sheet over the page, a browser goes to a page`(
        _ agent: String,
        _ layout: Page.Layout
    ) async throws {
        var bench = try await PlatformBench.open(with: agent)
        _ = try await bench.scan()
        for _ in 0..<3 { try await Self.pressPrimary(&bench) }
        #expect(bench.document.page.layout == layout)
    }

    // MARK: the money

    private static func paid(with agent: String) async throws -> (bench: PlatformBench, number: String) {
        var bench = try await PlatformBench.open(with: agent)
        _ = try await bench.scan()
        for _ in 0..<3 { try await pressPrimary(&bench) }
        let number = try #require(bench.orderNumber)
        try await pressPrimary(&bench)
        return (bench, number)
    }

    @Test func `the platform that was paid tells of it, and names the payer by its own id alone`() async throws {
        let (chat, chatNumber) = try await Self.paid(with: PlatformBench.chat)
        let inChat = try await chat.query(chatNumber).object
        #expect(inChat.text("trade_type") == "JSAPI" && inChat.object("payer").text("openid") == chat.access.openid)
        #expect(
            try await Self.trade(chatNumber, chat).object("error_response").text("sub_code") == "ACQ.TRADE_NOT_EXIST"
        )

        let (browser, browserNumber) = try await Self.paid(with: PlatformBench.browser)
        let inBrowser = try await browser.query(browserNumber).object
        #expect(inBrowser.text("trade_type") == "MWEB" && inBrowser["payer"] == nil)
        #expect(inBrowser.text("trade_state") == "SUCCESS")

        let (wallet, walletNumber) = try await Self.paid(with: PlatformBench.wallet)
        #expect(try await wallet.query(walletNumber).object.text("code") == "ORDER_NOT_EXIST")
        let notices = try await wallet.call("pay", "/v3/pay/notices", authorization: wallet.payHeader)
        #expect((notices.object["notices"] as? [Any])?.isEmpty == true)
        let trade = try await Self.trade(walletNumber, wallet).object("zhifu_trade_query_response")
        #expect(trade.text("trade_status") == "TRADE_SUCCESS" && trade.text("total_amount") == "56.00")
        #expect(trade.text("buyer_user_id").hasPrefix("2088"))
        #expect(!"\(trade)".contains(wallet.access.openid), "the wallet knows nobody's openid")
    }

    @Test func `an order that waits is told by the wallet too`() async throws {
        var bench = try await PlatformBench.open(with: PlatformBench.wallet)
        _ = try await bench.scan()
        for _ in 0..<3 { try await Self.pressPrimary(&bench) }
        let number = try #require(bench.orderNumber)
        let trade = try await Self.trade(number, bench).object("zhifu_trade_query_response")
        #expect(trade.text("trade_status") == "WAIT_BUYER_PAY" && trade["buyer_user_id"] == nil)
        #expect(try await Self.trade("1", bench).object("error_response").text("code") == "40004")
    }

    @Test func `an order is prepared for its payer and its sum, and the same one has one id`() async throws {
        var bench = try await PlatformBench.open()
        _ = try await bench.scan()
        for _ in 0..<3 { try await Self.pressPrimary(&bench) }
        let number = try #require(bench.orderNumber)
        let id = try await Self.prepay(bench, number).object.text("prepay_id")
        #expect(id.wholeMatch(of: /wl20260318\d{26}/) != nil)
        #expect(try await Self.prepay(bench, number).object.text("prepay_id") == id)
        for (name, value) in [
            ("openid", "o"), ("total", "1"), ("total", "-5600"), ("number", "1"), ("description", ""), ("notify", ""),
        ] {
            let answer = try await Self.prepay(bench, number, changing: [name: value])
            #expect(answer.status == 400 && answer.object.text("code") == "PARAM_ERROR", "\(name)")
        }
        #expect(
            try await Self.prepay(bench, number, changing: ["appid": "wl"]).object.text("code")
                == "APPID_MCHID_NOT_MATCH"
        )
        #expect(try await Self.prepay(bench, number, authorization: nil).status == 401)
        try await Self.pressPrimary(&bench)
        #expect(try await Self.prepay(bench, number).object.text("code") == "ORDERPAID")
    }

    @Test func `nobody in a browser or the wallet pays by the chat app's sheet`() async throws {
        for agent in [PlatformBench.wallet, PlatformBench.browser] {
            var bench = try await PlatformBench.open(with: agent)
            _ = try await bench.scan()
            for _ in 0..<3 { try await Self.pressPrimary(&bench) }
            let number = try #require(bench.orderNumber)
            #expect(try await Self.prepay(bench, number).status == 400)
        }
    }

    @Test func `the page's script hears what became of the sheet`() async throws {
        var bench = try await PlatformBench.open()
        _ = try await bench.scan()
        for _ in 0..<3 { try await Self.pressPrimary(&bench) }
        #expect(try await Self.heard(bench) == ["get_brand_wlpay_request:fail", "requestPayment:fail"])
        try await bench.press("cancel-payment")
        #expect(try await Self.heard(bench) == ["get_brand_wlpay_request:cancel", "requestPayment:fail cancel"])
        try await Self.pressPrimary(&bench)
        try await Self.pressPrimary(&bench)
        #expect(try await Self.heard(bench) == ["get_brand_wlpay_request:ok", "requestPayment:ok"])
    }

    private static func heard(_ bench: PlatformBench) async throws -> [String] {
        let (old, new) = (try await bench.bridge("getBrandWLPayRequest"), try await bench.bridge("requestPayment"))
        return [old.text("errMsg"), new.text("errMsg")]
    }

    // MARK: helpers

    private static func pressPrimary(_ bench: inout PlatformBench) async throws {
        let buttons = bench.document.page.controls.filter { $0.tag == .button || $0.tag == .link }
        let label = try #require((buttons.first { $0.weight == .primary } ?? buttons.first)?.label)
        try await bench.press(label)
    }

    private static func trade(_ number: String, _ bench: PlatformBench) async throws -> [String: Any] {
        let fields = [
            "app_id": bench.access.walletAppId, "method": "zhifu.trade.query", "sign": bench.access.secret,
            "biz_content": #"{"out_trade_no":"\#(number)"}"#,
        ]
        return try await bench.form("wallet", "/gateway.do", fields).object
    }

    private static func prepay(
        _ bench: PlatformBench,
        _ number: String,
        changing changed: [String: String] = [:],
        authorization: String? = "own"
    ) async throws -> DirectAnswer {
        let words = [
            "appid": bench.access.appid, "openid": bench.access.openid, "total": "5600", "number": number,
            "description": "x", "notify": "https://shop12.localhost/pay/notify",
        ].merging(changed) { $1 }
        let body = """
            {"appid":"\(words["appid"] ?? "")","mchid":"\(bench.access.mchid)","description":"\(words["description"] ?? "")",
             "out_trade_no":"\(words["number"] ?? "")","notify_url":"\(words["notify"] ?? "")",
             "amount":{"total":\(words["total"] ?? ""),"currency":"CNY"},"payer":{"openid":"\(words["openid"] ?? "")"}}
            """
        var headers: HTTPFields = [.contentType: "application/json"]
        headers[.authorization] = authorization.map { _ in bench.payHeader }
        return try await bench.range.server.answer(
            .post,
            try #require(bench.access.bases["pay"]) + "/v3/pay/transactions/jsapi",
            headers: headers,
            body: Array(body.utf8)
        )
    }
}
