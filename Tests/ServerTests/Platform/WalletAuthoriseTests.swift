import HTTPTypes
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// What the wallet asks its user before it tells the merchant: the profile, and the card of a member.
struct WalletAuthoriseTests {
    /// A page of the wallet's own, how one comes to it, and what allows and denies there.
    struct Sheet: Sendable, CustomTestStringConvertible {
        var scope: String
        /// What brings it.
        var practice: Practice
        /// What leads to it from the merchant's first page.
        var way: String
        var allow: String
        var deny: String

        var testDescription: String { scope }

        /// A phone on that page.
        func open(with agent: String = PlatformBench.wallet) async throws -> PlatformBench {
            var bench = try await PlatformBench.open([practice], with: agent)
            _ = try await bench.scan()
            try await bench.press(way)
            return bench
        }
    }

    static let profile = Sheet(
        scope: "auth_user",
        practice: AuthoriseEndpointsTests.profileWall,
        way: "gate-nickname-give",
        allow: "sheet-allow",
        deny: "sheet-deny"
    )
    static let card = Sheet(
        scope: "auth_ecard",
        practice: Practice(id: "offer", shape: .banner, settings: ["demand": .word("membership")]),
        way: "banner-membership-take",
        allow: "card-take",
        deny: "back"
    )
    static let sheets = [profile, card]

    @Test(arguments: sheets)
    func `who allows goes back with a code of that scope, who denies with neither`(_ sheet: Sheet) async throws {
        for isAllowed in [true, false] {
            var bench = try await sheet.open()
            let address = bench.document.address
            let door = "http://open.zhifu.localhost:8080/\(bench.made.visit)/oauth2/publicAppAuthorize.htm?"
            #expect(address.hasPrefix(door))
            #expect(address.queryWords["scope"] == sheet.scope)
            #expect(address.queryWords["app_id"] == bench.access.walletAppId)
            #expect(bench.document.page.party == .wallet)
            let back = try await bench.way(after: isAllowed ? sheet.allow : sheet.deny)
            #expect(back.hasPrefix("http://yujian.localhost:8080/\(bench.made.visit)/"))
            #expect(back.prefix { $0 != "?" } == address.queryWords["redirect_uri"].map { $0[...] })
            let words = back.queryWords
            #expect(words["state"] == address.queryWords["state"])
            #expect(words["app_id"] == bench.access.walletAppId)
            #expect(words["scope"] == (isAllowed ? sheet.scope : nil))
            #expect((words["auth_code"]?.count == 32) == isAllowed, "\(back)")
            _ = try await bench.follow(back)
            #expect(bench.document.page.party == .merchant)
        }
    }

    @Test(arguments: sheets) func `the page shows at its own address alone`(_ sheet: Sheet) async throws {
        let bench = try await sheet.open()
        let address = bench.document.address
        let state = try #require(address.queryWords["state"])
        for other in [
            "http://open.zhifu.localhost:8080/\(bench.made.visit)/\(state)",
            address.replacing(state, with: "aaaaaaaaaaaaaaaa"),
            address.replacing(sheet.scope, with: sheet.scope == "auth_user" ? "auth_ecard" : "auth_user"),
        ] {
            #expect(try await bench.get(other).headers[.location] == address, "\(other)")
        }
        let html = try await bench.get(address, asJSON: false)
        #expect(html.status == 200)
        #expect(html.headers[.setCookie]?.contains("mm_visit=") == true)
    }

    @Test(arguments: sheets)
    func `on a network without host names the page lies under the wallet`(_ sheet: Sheet) async throws {
        let bench = try await sheet.open()
        let state = try #require(bench.document.address.queryWords["state"])
        let plain = "http://192.168.1.5:8080/wallet/\(bench.made.visit)/\(state)"
        let way = try #require(try await bench.get(plain).headers[.location])
        #expect(way.hasPrefix("/wallet/\(bench.made.visit)/oauth2/publicAppAuthorize.htm?"))
        #expect(way.queryWords["scope"] == sheet.scope)
        #expect(try await bench.get("http://192.168.1.5:8080" + way).status == 200)
    }

    @Test func `a scope that the wallet has not is refused`() async throws {
        let bench = try await Self.profile.open()
        let other = bench.document.address.replacing("auth_user", with: "auth_puc_charge")
        #expect(try await bench.get(other).status == 400)
    }

    @Test(arguments: [(PlatformBench.chat, "mp.weiliao.localhost"), (PlatformBench.browser, "mp.weiliao.localhost")])
    func `outside the wallet a card's page has no address of authorisation`(
        _ agent: String,
        _ host: String
    ) async throws {
        let bench = try await Self.card.open(with: agent)
        #expect(bench.document.address.hasPrefix("http://\(host):8080/\(bench.made.visit)/"))
        #expect(bench.document.address.queryWords["scope"] == nil)
        #expect(try await Self.handed(bench).filter { $0.text("scope") == "auth_ecard" }.isEmpty)
    }

    // MARK: what a code is good for

    @Test func `a token of the profile opens what was allowed, and one without it nothing`() async throws {
        var bench = try await Self.profile.open()
        let back = try await bench.way(after: "sheet-allow")
        let token = try await Self.token(try #require(back.queryWords["auth_code"]), bench)
        #expect(token.text("user_id").hasPrefix("2088"))
        let told = try await Self.share(token, bench).object("zhifu_user_info_share_response")
        #expect(told.text("nick_name") == bench.made.card["nickname"])
        #expect(told.text("user_id") == token.text("user_id"))
        #expect(told.text("avatar").hasPrefix("http://img.zhifu.localhost/"))
        #expect(!"\(told)".contains(bench.access.openid), "the wallet knows nobody's openid")

        let silent = try #require(try await Self.handed(bench).first { $0.text("scope") == "auth_base" })
        let lesser = try await Self.share(try await Self.token(silent.text("code"), bench), bench)
        #expect(lesser.object("error_response").text("sub_code") == "isv.insufficient-user-permissions")
        for wrong in ["", "ACC_1g1gx"] {
            let refused = try await Self.share(["access_token": wrong], bench)
            #expect(refused.object("error_response").text("sub_code") == "aop.invalid-auth-token")
        }
        _ = try await bench.follow(back)
        try await bench.strip("again")
        let late = try await Self.share(token, bench)
        #expect(late.object("error_response").text("sub_code") == "aop.invalid-auth-token", "somebody new")
    }

    @Test func `the code of a card is good once, and tells no profile`() async throws {
        let bench = try await Self.card.open()
        let code = try #require(try await bench.way(after: "card-take").queryWords["auth_code"])
        let token = try await Self.token(code, bench)
        #expect(token.text("user_id").hasPrefix("2088"))
        #expect(try await Self.token(code, bench).isEmpty, "used")
        let told = try await Self.share(token, bench)
        #expect(told.object("error_response").text("sub_code") == "isv.insufficient-user-permissions")
    }

    @Test func `a code is over after five minutes of the visit`() async throws {
        var bench = try await Self.profile.open()
        let back = try await bench.way(after: "sheet-allow")
        let code = try #require(back.queryWords["auth_code"])
        _ = try await bench.follow(back)
        try await bench.strip("tomorrow")
        #expect(try await Self.token(code, bench).isEmpty)
    }

    @Test(arguments: sheets)
    func `whoever runs the range sees what was asked and answered`(_ sheet: Sheet) async throws {
        for isAllowed in [true, false] {
            let bench = try await sheet.open()
            _ = try await bench.way(after: isAllowed ? sheet.allow : sheet.deny)
            let handed = try await Self.handed(bench)
            #expect(handed.map { $0.text("scope") } == ["auth_base", sheet.scope])
            #expect((handed[1]["code"] != nil) == isAllowed)
        }
    }

    // MARK: helpers

    private static func handed(_ bench: PlatformBench) async throws -> [[String: Any]] {
        let answer = try await bench.range.admin(.get, "/__admin/visits/\(bench.made.visit)/platform")
        return try #require(answer.object["authorised"] as? [[String: Any]])
    }

    private static func gateway(_ fields: [String: String], _ bench: PlatformBench) async throws -> [String: Any] {
        let own = ["app_id": bench.access.walletAppId, "sign": bench.access.secret]
        return try await bench.form("wallet", "/gateway.do", fields.merging(own) { first, _ in first }).object
    }

    private static func token(_ code: String, _ bench: PlatformBench) async throws -> [String: Any] {
        let fields = ["method": "zhifu.system.oauth.token", "grant_type": "authorization_code", "code": code]
        return try await gateway(fields, bench).object("zhifu_system_oauth_token_response")
    }

    private static func share(_ token: [String: Any], _ bench: PlatformBench) async throws -> [String: Any] {
        try await gateway(["method": "zhifu.user.info.share", "auth_token": token.text("access_token")], bench)
    }
}
