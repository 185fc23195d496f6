import Foundation
import HTTPTypes
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// Who a phone's user is: told at once where that takes no asking, else by the sheet, which may be denied.
struct AuthoriseEndpointsTests {
    @Test func `who comes by a code in the chat app is known before the first page shows`() async throws {
        var bench = try await PlatformBench.open()
        let way = try await bench.scan()
        try #require(way.count == 4, "\(way)")
        let ask = way[2]
        #expect(ask.hasPrefix("http://open.weiliao.localhost:8080/\(bench.made.visit)/connect/oauth2/authorize?"))
        #expect(ask.hasSuffix("#weiliao_redirect"))
        let words = ask.queryWords
        #expect(words["appid"] == bench.access.appid)
        #expect(words["redirect_uri"] == way[1])
        #expect(words["response_type"] == "code")
        #expect(words["scope"] == "snsapi_base")
        let back = way[3]
        #expect(back.hasPrefix(way[1] + "?"))
        #expect(back.queryWords["state"] == words["state"])
        #expect(back.queryWords["code"]?.count == 32)
        #expect(bench.document.page.party == .merchant)
        #expect(bench.document.address == way[1], "the code stays out of what the page calls its own address")
    }

    @Test func `each step of the pair is a 302`() async throws {
        var bench = try await PlatformBench.open()
        let way = try await bench.scan()
        for step in way[1...2] { #expect(try await bench.get(step).status == 302) }
        #expect(try await bench.get(way[3]).status == 200)
    }

    @Test func `the wallet does likewise with words of its own`() async throws {
        var bench = try await PlatformBench.open(with: PlatformBench.wallet)
        let way = try await bench.scan()
        try #require(way.count == 4)
        #expect(
            way[2].hasPrefix("http://open.zhifu.localhost:8080/\(bench.made.visit)/oauth2/publicAppAuthorize.htm?")
        )
        #expect(way[2].queryWords["scope"] == "auth_base")
        #expect(way[2].queryWords["app_id"] == bench.access.walletAppId)
        #expect(way[3].queryWords["auth_code"]?.isEmpty == false)
        #expect(way[3].queryWords["source"] == "zhifu_wallet")
    }

    @Test func `a browser knows nobody`() async throws {
        var bench = try await PlatformBench.open(with: PlatformBench.browser)
        #expect(try await bench.scan().count == 2)
    }

    @Test func `on a network without host names the page lies under its party`() async throws {
        let bench = try await PlatformBench.open()
        let code = try #require(bench.document.codes.values.first)
        let path = try #require(URL(string: code)?.path)
        var way = ["http://192.168.1.5:8080/site\(path)"]
        for _ in 0..<4 {
            guard let next = try await bench.get(way.last ?? "").headers[.location] else { break }
            way.append(next.hasPrefix("/") ? "http://192.168.1.5:8080\(next)" : next)
        }
        try #require(way.count == 4, "\(way)")
        #expect(way[2].hasPrefix("http://192.168.1.5:8080/chat/\(bench.made.visit)/connect/oauth2/authorize?"))
        #expect(way[3].hasPrefix("http://192.168.1.5:8080/merchant/\(bench.made.visit)/"))
        #expect(try await bench.get(way[3]).status == 200)
    }

    @Test func `asking again for the same page changes nothing and gives the same code`() async throws {
        var bench = try await PlatformBench.open()
        let way = try await bench.scan()
        let again = try await bench.follow(way[1])
        #expect(again.last == way.last)
        #expect(try await bench.get(way[3]).body == bench.get(again[2]).body)
    }

    @Test func `another state gives another code of the same user`() async throws {
        var bench = try await PlatformBench.open()
        let way = try await bench.scan()
        let other = way[2].replacing(try #require(way[2].queryWords["state"]), with: "mine")
        let back = try #require(try await bench.get(other).headers[.location])
        #expect(back.queryWords["state"] == "mine")
        #expect(back.queryWords["code"] != way[3].queryWords["code"])
        let both = [try #require(back.queryWords["code"]), try #require(way[3].queryWords["code"])]
        for code in both { #expect(try await bench.exchange(code).text("openid") == bench.access.openid) }
    }

    @Test(
        arguments: [
            ("redirect_uri", "http%3A%2F%2Fevil.example%2F"), ("redirect_uri", "javascript%3Aalert"),
            ("redirect_uri", "http%3A%2F%2Flocalhost%5C%40evil.example"), ("redirect_uri", ""), ("appid", "wl0"),
            ("scope", "snsapi_all"), ("response_type", "token"), ("state", "a%20b"),
        ]
    )
    func `nobody is sent elsewhere, and by no other account`(_ name: String, _ value: String) async throws {
        var bench = try await PlatformBench.open()
        let way = try await bench.scan()
        let pairs = (way[2].prefix { $0 != "#" }).split(separator: "?")[1].split(separator: "&").map { pair in
            pair.hasPrefix("\(name)=") ? "\(name)=\(value)" : String(pair)
        }
        let answer = try await bench.get("\(way[2].prefix { $0 != "?" })?\(pairs.joined(separator: "&"))")
        #expect(answer.status == 400)
        #expect(answer.headers[.location] == nil)
    }

    @Test func `a back end of one's own on this machine may be led to`() async throws {
        var bench = try await PlatformBench.open()
        _ = try await bench.scan()
        let mine = "http%3A%2F%2Flocalhost%3A9000%2Fcallback%3Fa%3D1"
        let ask =
            "http://open.weiliao.localhost:8080/\(bench.made.visit)/connect/oauth2/authorize?appid=\(bench.access.appid)"
            + "&redirect_uri=\(mine)&response_type=code&scope=snsapi_base&state=s1"
        let back = try #require(try await bench.get(ask).headers[.location])
        #expect(back.hasPrefix("http://localhost:9000/callback?a=1&code="))
    }

    @Test func `who allows the profile goes back with a code, who denies it with the state alone`() async throws {
        for (label, hasCode) in [("sheet-allow", true), ("sheet-deny", false)] {
            var bench = try await Self.beforeTheSheet()
            let sheet = bench.document.address
            #expect(sheet.hasPrefix("http://open.weiliao.localhost:8080/\(bench.made.visit)/connect/oauth2/authorize?"))
            #expect(sheet.queryWords["scope"] == "snsapi_userinfo")
            let state = try #require(sheet.queryWords["state"])
            let back = try await bench.way(after: label)
            #expect(back.hasPrefix("http://yujian.localhost:8080/\(bench.made.visit)/"))
            #expect(back.queryWords["state"] == state)
            #expect((back.queryWords["code"] != nil) == hasCode, "\(back)")
            #expect(back.prefix { $0 != "?" } == sheet.queryWords["redirect_uri"].map { $0[...] })
            _ = try await bench.follow(back)
            #expect(bench.document.page.party == .merchant)
        }
    }

    @Test func `the sheet is shown at its own address alone`() async throws {
        let bench = try await Self.beforeTheSheet()
        let sheet = bench.document.address
        let state = try #require(sheet.queryWords["state"])
        let plain = "http://mp.weiliao.localhost:8080/\(bench.made.visit)/\(state)"
        #expect(try await bench.get(plain).headers[.location] == sheet)
        let old = sheet.replacing(state, with: "aaaaaaaaaaaaaaaa")
        #expect(try await bench.get(old).headers[.location] == sheet)
        let html = try await bench.get(sheet, asJSON: false)
        #expect(html.status == 200)
        #expect(html.headers[.setCookie]?.contains("mm_visit=") == true)
    }

    @Test func `an answer given twice counts once`() async throws {
        let bench = try await Self.beforeTheSheet()
        _ = try await bench.way(after: "sheet-deny")
        let target = try #require(bench.document.page.controls.first { $0.label == "sheet-allow" }?.target)
        let late = try await bench.range.press(target, at: bench.document.address)
        #expect(late.status == 409)
    }

    @Test func `in a browser the sheet has no address of authorisation`() async throws {
        var bench = try await PlatformBench.open([Self.profileWall], with: PlatformBench.browser)
        _ = try await bench.scan()
        try await bench.press("gate-nickname-give")
        #expect(bench.document.address.hasPrefix("http://mp.weiliao.localhost:8080/"))
    }

    static let profileWall = Practice(
        id: "wall",
        shape: .gate,
        settings: [
            "demands": .words(["nickname", "avatar"]), "before": .word("menu"), "refusal": .word("passes"),
            "purpose": .word("stated"), "notice": .flag(true),
        ]
    )

    /// A phone on the chat app's sheet that asks for nickname and avatar.
    static func beforeTheSheet() async throws -> PlatformBench {
        var bench = try await PlatformBench.open([profileWall])
        _ = try await bench.scan()
        try await bench.press("gate-nickname-give")
        return bench
    }
}
