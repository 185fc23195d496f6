import Foundation
import HTTPTypes
import Journal
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// Codes into tokens, and tokens into what was allowed.
struct LoginEndpointsTests {
    @Test func `a code is good for one token, which knows the openid alone`() async throws {
        let (bench, code) = try await Self.silent()
        let token = try await bench.exchange(code)
        #expect(token.text("openid") == bench.made.card["platform-id"])
        #expect(token.text("openid").count == 28)
        #expect(token.text("unionid") == bench.access.unionid)
        #expect(token.text("scope") == "snsapi_base")
        #expect(token.number("expires_in") == 7_200)
        #expect(try await bench.exchange(code).number("errcode") == 40163)
        let words = ["access_token": token.text("access_token"), "openid": token.text("openid"), "lang": "zh_CN"]
        #expect(try await bench.call("account", "/sns/userinfo", words).object.number("errcode") == 48001)
    }

    @Test func `what no code is, or no secret, is said with status 200`() async throws {
        let (bench, code) = try await Self.silent()
        for (words, expected) in [
            (["code": "nothing"], 40029), (["code": ""], 41008), (["secret": "wrong"], 40125),
            (["appid": "wl0"], 40013),
            (["grant_type": "password"], 40002),
        ] {
            let all = [
                "appid": bench.access.appid, "secret": bench.access.secret, "code": code,
                "grant_type": "authorization_code",
            ].merging(words) { $1 }
            let answer = try await bench.call("account", "/sns/oauth2/access_token", all)
            #expect(answer.status == 200)
            #expect(answer.object.number("errcode") == expected, "\(words)")
            #expect(answer.object.text("errmsg").contains("rid: "))
        }
        #expect(try await bench.exchange(code).number("errcode") == nil, "a refused call uses no code up")
    }

    @Test func `a code is over after five minutes of the visit, a token after two hours`() async throws {
        var (bench, code) = try await Self.silent()
        let fresh = try await bench.exchange(try await Self.another(bench))
        try await bench.strip("tomorrow")
        #expect(try await bench.exchange(code).number("errcode") == 40029)
        let words = ["access_token": fresh.text("access_token"), "openid": fresh.text("openid")]
        #expect(try await bench.call("account", "/sns/userinfo", words).object.number("errcode") == 42001)
        let renewal = [
            "appid": bench.access.appid, "grant_type": "refresh_token", "refresh_token": fresh.text("refresh_token"),
        ]
        let renewed = try await bench.call("account", "/sns/oauth2/refresh_token", renewal).object
        #expect(renewed.text("openid") == bench.access.openid)
        #expect(renewed.text("access_token") != fresh.text("access_token"))
        code = renewed.text("access_token")
        let again = ["access_token": code, "openid": bench.access.openid]
        #expect(try await bench.call("account", "/sns/userinfo", again).object.number("errcode") == 48001)
    }

    @Test func `the profile is what was allowed, in the shape of today`() async throws {
        let bench = try await AuthoriseEndpointsTests.beforeTheSheet()
        let back = try await bench.way(after: "sheet-allow")
        let token = try await bench.exchange(try #require(back.queryWords["code"]))
        #expect(token.text("scope") == "snsapi_userinfo")
        let words = ["access_token": token.text("access_token"), "openid": token.text("openid"), "lang": "zh_CN"]
        let profile = try await bench.call("account", "/sns/userinfo", words).object
        #expect(profile.text("nickname") == bench.made.card["nickname"])
        #expect(profile.text("headimgurl").contains(try #require(bench.made.card["avatar"])))
        #expect(profile.number("sex") == 0)
        #expect(profile.text("city").isEmpty)
        #expect(
            Set(profile.keys) == [
                "openid", "nickname", "sex", "language", "city", "province", "country", "headimgurl", "privilege",
                "unionid",
            ]
        )
    }

    @Test func `a code of a denied sheet is none`() async throws {
        let bench = try await AuthoriseEndpointsTests.beforeTheSheet()
        _ = try await bench.way(after: "sheet-deny")
        let id = VisitID(rawValue: bench.made.visit)
        let addresses = Addresses(secret: Array("bench".utf8))
        let length = try await bench.range.journal.events(of: id).count
        let guess = addresses.code(for: "snsapi_userinfo", of: id, turn: length, state: "")
        #expect(try await bench.exchange(guess).number("errcode") == 40029)
    }

    @Test func `one person has another openid in each account, and one unionid`() async throws {
        var bench = try await PlatformBench.open()
        _ = try await bench.scan()
        let words = [
            "appid": bench.access.miniAppid, "secret": bench.access.secret, "grant_type": "authorization_code",
            "js_code": try await bench.bridge("login").text("code"),
        ]
        let session = try await bench.call("account", "/sns/jscode2session", words).object
        #expect(session.text("openid") == bench.access.miniOpenid)
        #expect(session.text("openid") != bench.access.openid)
        #expect(session.text("openid").wholeMatch(of: /[A-Za-z0-9_-]{28}/) != nil)
        #expect(session.text("unionid") == bench.access.unionid)
        #expect(session.text("session_key").hasSuffix("=="))
        #expect(
            try await bench.call("account", "/sns/jscode2session", words).object.number("errcode") == 40163
        )
        let other = try await PlatformBench.open(at: PlatformBench.merchant("other", .dineIn))
        #expect(other.access.openid != bench.access.openid, "the same seed at another merchant")
        #expect(other.access.appid != bench.access.appid)
    }

    @Test func `the access to one visit opens no other`() async throws {
        var one = try await PlatformBench.open()
        _ = try await one.scan()
        var two = try await PlatformBench.open(on: one.range, seed: "other")
        let code = try #require(try await two.scan().last?.queryWords["code"])
        #expect(one.access.appid == two.access.appid, "one merchant")
        #expect(one.access.secret != two.access.secret)
        #expect(try await two.exchange(code, secret: one.access.secret).number("errcode") == 40125)
        #expect(try await one.exchange(code).number("errcode") == 40029)
        let token = try await one.accountToken()
        let asked = try await two.call(
            "account",
            "/cgi-bin/user/info",
            [
                "access_token": token, "openid": two.access.openid,
            ]
        )
        #expect(asked.object.number("errcode") == 40001)
    }

    @Test func `the wallet's code is good for one token of its gateway`() async throws {
        var bench = try await PlatformBench.open(with: PlatformBench.wallet)
        let code = try #require(try await bench.scan().last?.queryWords["auth_code"])
        let fields = [
            "app_id": bench.access.walletAppId, "method": "zhifu.system.oauth.token", "sign": bench.access.secret,
            "grant_type": "authorization_code", "code": code,
        ]
        let token = try await bench.form("wallet", "/gateway.do", fields).object.object(
            "zhifu_system_oauth_token_response"
        )
        #expect(token.text("user_id").wholeMatch(of: /2088\d{12}/) != nil)
        #expect(token.text("expires_in") == "7200")
        #expect(!token.text("re_expires_in").isEmpty)
        for (changed, sub) in [
            ([:], "isv.code-invalid"), (["sign": "x"], "isv.invalid-signature"),
            (["app_id": "1"], "isv.invalid-app-id"), (["method": "zhifu.trade.pay"], "isv.invalid-method"),
            (["code": ""], "isv.missing-parameter"),
        ] as [([String: String], String)] {
            let answer = try await bench.form("wallet", "/gateway.do", fields.merging(changed) { $1 })
            #expect(answer.object.object("error_response").text("sub_code") == sub)
        }
    }

    @Test func `whoever starts over is somebody new to the platform`() async throws {
        var (bench, code) = try await Self.silent()
        let token = try await bench.exchange(try await Self.another(bench))
        try await bench.strip("again")
        #expect(try await bench.exchange(code).number("errcode") == 40029)
        let words = ["access_token": token.text("access_token"), "openid": bench.access.openid]
        #expect(try await bench.call("account", "/sns/userinfo", words).object.number("errcode") == 40001)
        code = try #require(try await bench.scan().last?.queryWords["code"])
        #expect(try await bench.exchange(code).number("errcode") == nil)
    }

    /// A phone on the first page, and the code that it came with.
    private static func silent() async throws -> (PlatformBench, String) {
        var bench = try await PlatformBench.open()
        let code = try #require(try await bench.scan().last?.queryWords["code"])
        return (bench, code)
    }

    /// Another code of the same login.
    private static func another(_ bench: PlatformBench) async throws -> String {
        let back = "http%3A%2F%2Flocalhost%3A9000%2F"
        let ask =
            "http://open.weiliao.localhost:8080/\(bench.made.visit)/connect/oauth2/authorize?appid=\(bench.access.appid)"
            + "&redirect_uri=\(back)&response_type=code&scope=snsapi_base&state=more"
        return try #require(try await bench.get(ask).headers[.location]?.queryWords["code"])
    }
}
