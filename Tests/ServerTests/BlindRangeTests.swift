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
        let range = try await TestRange.open(isBlind: true, streetToken: "key")
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

    private static func site(of range: TestRange) async throws -> TestRange.Document {
        let path = try #require(range.server.stickerPaths.first)
        return try await range.get(base + path).document
    }
}
