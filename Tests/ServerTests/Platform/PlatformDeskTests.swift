import Foundation
import HTTPTypes
import Testing
import Vocabulary

@testable import Server

/// What every interface has in common: how it is reached, and how it says that it was called wrongly.
struct PlatformDeskTests {
    /// An interface, and where it answers.
    struct Interface: Sendable, CustomTestStringConvertible {
        var base: String
        var path: String
        var isPost = false

        var testDescription: String { path }
    }

    static let all = [
        Interface(base: "account", path: "/sns/oauth2/access_token"),
        Interface(base: "account", path: "/sns/oauth2/refresh_token"),
        Interface(base: "account", path: "/sns/userinfo"), Interface(base: "account", path: "/sns/jscode2session"),
        Interface(base: "account", path: "/cgi-bin/token"), Interface(base: "account", path: "/cgi-bin/user/info"),
        Interface(base: "account", path: "/cgi-bin/callbacks"), Interface(base: "account", path: "/wxa/bridge"),
        Interface(base: "account", path: "/cgi-bin/message/subscribe/send", isPost: true),
        Interface(base: "account", path: "/cgi-bin/component/getprivacysetting", isPost: true),
        Interface(base: "account", path: "/wxa/business/getuserphonenumber", isPost: true),
        Interface(base: "pay", path: "/v3/pay/transactions/out-trade-no/1"),
        Interface(base: "pay", path: "/v3/pay/notices"),
        Interface(base: "pay", path: "/v3/new-tax-control-fapiao/user-title/title-url"),
        Interface(base: "pay", path: "/v3/new-tax-control-fapiao/user-title"),
        Interface(base: "wallet", path: "/gateway.do", isPost: true),
        Interface(base: "parking", path: "/open/gateway", isPost: true),
    ]

    private static let words = [
        "", "0", "-1", "99999999999999999999", "null", "%00", "%FF%FE", "ACC_", "ACC_ggg", "REF_1g1g1", "..%2F..",
        "%F0%9F%91%AA", String(repeating: "a", count: 5_000), "%7B%22a%22%3A1%7D",
    ]

    private static let bodies = [
        "", "{", "[]", "null", #"{"code":1}"#, #"{"touser":{}}"#, #"{"bizContent":"x"}"#, #"{"bizContent":{}}"#,
        "method=%", "a=%FF&b", String(repeating: "[", count: 2_000),
    ]

    @Test(arguments: all)
    func `nonsense is refused in the platform's own shape, and never breaks anything`(
        _ interface: Interface
    ) async throws {
        let bench = try await PlatformBench.open()
        let address = try #require(bench.access.bases[interface.base]) + interface.path
        let names = [
            "access_token", "appid", "secret", "code", "grant_type", "openid", "js_code", "refresh_token", "mchid",
            "fapiao_apply_id", "api", "sign", "app_id", "method",
        ]
        var seed = Dice(words: "platform-desk", interface.path)
        for _ in 0..<60 {
            let query = names.filter { _ in seed.roll(below: 2) == 0 }.map { name in
                "\(name)=\(seed.pick(Self.words) ?? "")"
            }.joined(separator: "&")
            let body = seed.pick(Self.bodies) ?? ""
            let answer = try await bench.range.server.answer(
                interface.isPost ? .post : .get,
                "\(address)?\(query)",
                headers: [.contentType: seed.pick(["application/json", "application/x-www-form-urlencoded"]) ?? ""],
                body: interface.isPost ? Array(body.utf8) : []
            )
            Self.isRefusal(answer, of: interface)
        }
    }

    @Test(arguments: all)
    func `the wrong method, the wrong host and a visit that is not there are refused alike`(
        _ interface: Interface
    ) async throws {
        let bench = try await PlatformBench.open()
        let address = try #require(bench.access.bases[interface.base]) + interface.path
        let other: HTTPRequest.Method = interface.isPost ? .get : .post
        for method in [other, .put, .delete] {
            Self.isRefusal(try await bench.range.server.answer(method, address), of: interface)
        }
        let right: HTTPRequest.Method = interface.isPost ? .post : .get
        let nobody = address.replacing(bench.made.visit, with: "aaaaaaaaaaaaaaaa")
        for place in [
            nobody, address.replacing(bench.made.visit, with: "x"), address.replacing("/\(bench.made.visit)", with: ""),
        ] {
            Self.isRefusal(try await bench.range.server.answer(right, place), of: interface)
        }
        let elsewhere = interface.base == "pay" ? "api.weiliao.localhost" : "pay.weiliao.localhost"
        let host = try #require(URL(string: address)?.host)
        let answer = try await bench.range.server.answer(right, address.replacing(host, with: elsewhere))
        Self.isRefusal(answer, of: interface)
        #expect(answer.text.contains(host))
        let long = try await bench.range.server.answer(
            right,
            address,
            headers: [.contentType: "application/json"],
            body: Array(repeating: 0x20, count: 70_000)
        )
        Self.isRefusal(long, of: interface)
    }

    @Test func `the visit may stand in a header, and behind a number there is no host`() async throws {
        let bench = try await PlatformBench.open()
        let name = try #require(HTTPField.Name("X-Visit"))
        let query = "?grant_type=client_credential&appid=\(bench.access.appid)&secret=\(bench.access.secret)"
        let named = try await bench.range.server.answer(
            .get,
            "http://api.weiliao.localhost:8080/cgi-bin/token\(query)",
            headers: [name: bench.made.visit]
        )
        #expect(!named.object.text("access_token").isEmpty)
        let byNumber = try await bench.range.server.answer(
            .get,
            "http://127.0.0.1:8080/\(bench.made.visit)/cgi-bin/token\(query)"
        )
        #expect(byNumber.body == named.body)
    }

    @Test func `what is asked changes no visit`() async throws {
        var bench = try await PlatformBench.open()
        _ = try await bench.scan()
        let before = bench.document.address
        _ = try await bench.accountToken()
        _ = try await bench.bridge("login")
        #expect(try await bench.follow(before).last?.hasPrefix(before) == true)
        #expect(bench.document.address == before)
    }

    @Test func `the same seed and acts give the same bytes`() async throws {
        var answers: [[UInt8]] = []
        for _ in 0..<2 {
            var bench = try await PlatformBench.open([AuthoriseEndpointsTests.profileWall])
            let code = try #require(try await bench.scan().last?.queryWords["code"])
            let words = [
                "appid": bench.access.appid, "secret": bench.access.secret, "code": code,
                "grant_type": "authorization_code",
            ]
            answers.append(try await bench.call("account", "/sns/oauth2/access_token", words).body)
        }
        #expect(answers[0] == answers[1])
    }

    @Test func `the admin tells what the merchant was handed, and only the admin gives the access`() async throws {
        var bench = try await PlatformBench.open([AuthoriseEndpointsTests.profileWall])
        let code = try #require(try await bench.scan().last?.queryWords["code"])
        try await bench.press("gate-nickname-give", "sheet-deny")
        let path = "/__admin/visits/\(bench.made.visit)/platform"
        let handed = try await bench.range.admin(.get, path).object
        #expect(handed.object("access").text("secret") == bench.access.secret)
        let authorised = try #require(handed["authorised"] as? [[String: Any]])
        #expect(authorised.map { $0.text("scope") } == ["snsapi_base", "snsapi_userinfo"])
        #expect(authorised[1]["code"] == nil, "denied")
        #expect(try await bench.exchange(authorised[0].text("code")).text("openid") == bench.access.openid)
        #expect(code != authorised[0].text("code"))
        #expect(try await bench.range.admin(.get, path, host: "yujian.localhost:8080").status == 403)
        #expect(try await bench.range.admin(.get, "/__admin/visits/nobody/platform").status == 404)
        let sticker = try #require(bench.range.server.stickerPaths.first)
        let entry = try await bench.range.get("http://localhost:8080\(sticker)", follows: 0)
        #expect(entry.status == 201)
        #expect(entry.object["platform"] == nil, "whoever scans a sticker is a consumer")
    }

    /// Checks that an answer refuses in its family's shape.
    private static func isRefusal(
        _ answer: DirectAnswer,
        of interface: Interface,
        at location: SourceLocation = #_sourceLocation
    ) {
        let body = answer.object
        #expect(answer.status < 500, "\(answer.text)", sourceLocation: location)
        switch interface.base {
        case "account":
            #expect(answer.status == 200, sourceLocation: location)
            #expect((body.number("errcode") ?? 0) != 0, "\(answer.text)", sourceLocation: location)
            #expect(!body.text("errmsg").isEmpty, sourceLocation: location)
        case "pay":
            #expect(answer.status >= 400, sourceLocation: location)
            #expect(!body.text("code").isEmpty && !body.text("message").isEmpty, sourceLocation: location)
        case "wallet":
            #expect(!body.object("error_response").text("sub_code").isEmpty, sourceLocation: location)
        default:
            #expect((body.number("code") ?? 200) != 200, "\(answer.text)", sourceLocation: location)
        }
    }
}
