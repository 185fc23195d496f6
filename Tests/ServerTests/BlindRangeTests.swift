import Foundation
import HTTPTypes
import Testing
import Vocabulary

@testable import Server

/// A blind range serves consumers' pages and nothing from which a scenario could be known.
struct BlindRangeTests {
    private static let base = "http://localhost:8080"

    @Test(arguments: ["get", "post", "head", "delete"], ["text/html", "application/json"])
    func `the admin's part answers as any unknown address does`(_ method: String, _ accept: String) async throws {
        let range = try await TestRange.open(isBlind: true)
        let visit = try await Self.site(of: range).address.split(separator: "/")[2]
        let method = try #require(HTTPRequest.Method(rawValue: method.uppercased()))
        func ask(_ path: String) async throws -> DirectAnswer {
            try await range.server.answer(
                method,
                Self.base + path,
                headers: [.accept: accept, .contentType: "application/json"],
                body: method == .post ? Array(#"{"scenario":"\#(TestScript.first)","press":"site"}"#.utf8) : []
            )
        }
        let paths = [
            ("/__admin", "/__other"), ("/__admin/", "/__other/"), ("/__admin/health", "/__other/health"),
            ("/__admin/scenarios", "/__other/scenarios"), ("/__admin/visits", "/__other/visits"),
            ("/__admin/visits/\(visit)", "/__other/visits/\(visit)"),
            ("/__admin/visits/\(visit)/reset", "/__other/visits/\(visit)/reset"),
        ]
        for (admin, other) in paths {
            let answer = try await ask(admin)
            #expect(answer == (try await ask(other)), "\(admin)")
            #expect(answer.status == 404 || answer.status == 405)
        }
    }

    @Test func `the street says that entries are on paper`() async throws {
        let range = try await TestRange.open(isBlind: true, trainerToken: "key")
        for path in ["/", "/?token=key", "/?q=pure"] {
            let page = try await range.browse(Self.base + path)
            #expect(page.status == 404)
            #expect(page.text.contains("盲测"))
            #expect(try await range.get(Self.base + path).text.contains("urn:mockmerchant:problem:blind-range"))
        }
    }

    @Test func `each entry starts a visit, and none tells its scenario`() async throws {
        let range = try await TestRange.open(isBlind: true)
        let paths = range.server.stickerPaths
        #expect(paths.count == TestScript.offers.count)
        #expect(paths == paths.sorted())
        for path in paths {
            #expect(path.wholeMatch(of: /\/s\/[a-z2-7]{16}/) != nil)
            let door = try await range.browse(Self.base + path)
            #expect(door.status == 200)
            let site = try await range.get(Self.base + path)
            #expect(try site.document.page.party == .site)
            let picture = try await range.browse(Self.base + path + ".png")
            #expect(picture.headers[.contentType] == "image/png")
            for answer in [door, site] {
                for id in [TestScript.first, TestScript.second] { #expect(!answer.text.contains(id.rawValue)) }
                #expect(!answer.text.contains("pure"))
                #expect(!answer.text.contains("纯净版"))
            }
        }
    }

    @Test func `entries are the same after a restart and others in another journal`() async throws {
        let range = try await TestRange.open(isBlind: true, secret: "one")
        #expect(try await TestRange.open(isBlind: true, secret: "one").server.stickerPaths == range.server.stickerPaths)
        #expect(try await TestRange.open(isBlind: true, secret: "two").server.stickerPaths != range.server.stickerPaths)
    }

    @Test func `a program that opens an entry gets the identity and the way in`() async throws {
        for isBlind in [true, false] {
            let range = try await TestRange.open(isBlind: isBlind)
            let door = Self.base + (try #require(range.server.stickerPaths.first))
            let answer = try await range.server.answer(.get, door, headers: [.accept: "application/json"])
            #expect(answer.status == 201)
            let made: TestRange.Made = try answer.decoded()
            #expect(made.card["phone-number"] != nil)
            #expect(made.address == answer.headers[.location])
            #expect(made.address.contains("/\(made.visit)/"))
            let checkout = try await range.checkout(of: made)
            let phone = try #require(checkout.page.controls.first { $0.tag == .input && $0.isRequired })
            let submit = try #require(checkout.page.controls.first { $0.tag == .button })
            let number = try #require(made.card["phone-number"])
            let taken = try await range.press(submit.target, [phone.name: number], at: checkout.address).document
            #expect(taken.notice == nil)
            #expect(taken.address != checkout.address)
        }
    }

    @Test func `behind its own door the admin's part is whole, and consumers are not served there`() async throws {
        let range = try await TestRange.open(isBlind: true, trainerToken: "key")
        func ask(_ method: HTTPRequest.Method, _ path: String, _ body: String = "") async throws -> DirectAnswer {
            try await range.admin(method, path, body, host: "localhost:9090", token: "key", at: .admin)
        }
        let made: TestRange.Made = try await ask(.post, "/__admin/visits", #"{"scenario":"\#(TestScript.first)"}"#)
            .decoded()
        _ = try await range.press("tomorrow", at: made.address)
        #expect(try await ask(.get, "/__admin/visits/\(made.visit)").text.contains(TestScript.first.rawValue))
        #expect(try await ask(.get, "/__admin/requests").text.contains(#""status":200"#))
        #expect(try await ask(.get, "/__admin/requests").text.contains(#""total":1"#))
        for sticker in range.server.stickerPaths {
            #expect(try await ask(.get, "/__admin/scenarios").text.contains(sticker))
        }
        let path = try #require(URL(string: made.address)).path
        for elsewhere in ["/", path, range.server.stickerPaths[0], "/__range/range.css"] {
            #expect(try await ask(.get, elsewhere).status == 404)
        }
    }

    @Test func `what is not there says that entries are handed out, and leads nowhere`() async throws {
        let range = try await TestRange.open(isBlind: true)
        for path in ["/nothing", "/__admin/health", "/abcdefghijkl2345/abcdefghijkl2345"] {
            let page = try await range.browse(Self.base + path)
            #expect(page.status == 404)
            #expect(!page.text.contains(#"class="way""#))
            #expect(page.text.contains("模拟练习"))
        }
        #expect(try await range.browse(Self.base + "/nothing").text.contains("入口由组织者发放"))
    }

    private static func site(of range: TestRange) async throws -> TestRange.Document {
        let path = try #require(range.server.stickerPaths.first)
        return try await range.get(base + path).document
    }
}
