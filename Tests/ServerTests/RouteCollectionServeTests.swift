import Foundation
import HTTPTypes
import HummingbirdTesting
import Journal
import NIOCore
import Testing
import Vocabulary

@testable import Server

struct RouteCollectionServeTests {
    private static let base = "http://localhost:8080"

    @Test func `asked for the head an address answers as to GET without the body`() async throws {
        let range = try await TestRange.open()
        let site = try await range.visit().address
        let code = try #require(try await range.get(site).document.codes.values.first)
        let sticker = Self.base + (try #require(range.server.stickerPaths.first))
        let addresses = [
            site, Self.base + "/", Self.base + "/__range/range.css", sticker + ".png", code + ".png",
            Self.base + "/nothing", Self.base + "/__admin/health",
        ]
        for accept in ["text/html", "application/json"] {
            for address in addresses {
                let whole = try await range.server.answer(.get, address, headers: [.accept: accept])
                let head = try await range.server.answer(.head, address, headers: [.accept: accept])
                #expect(head.status == whole.status, "\(address)")
                #expect(head.headers == whole.headers, "\(address)")
                #expect(head.body.isEmpty, "\(address)")
            }
        }
    }

    @Test func `asking for the head changes nothing`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let code = try #require(try await range.get(made.address).document.codes.values.first)
        let scanned = try await range.server.answer(.head, code)
        #expect(scanned.status == 303)
        #expect(scanned.headers[.location] == made.address)
        let before = try await range.journal.counts()
        for path in range.server.stickerPaths {
            let door = try await range.server.answer(.head, Self.base + path)
            #expect(door.status == 200)
            #expect(door.body.isEmpty)
        }
        #expect(try await range.journal.counts() == before)
    }

    @Test(arguments: [
        ("/", "GET, HEAD"), ("/s/abc", "GET, HEAD"), ("/__range/range.css", "GET, HEAD"),
        ("/somevisit1234567/abc", "GET, HEAD, POST"), ("/chat/somevisit1234567/abc", "GET, HEAD, POST"),
        ("/__admin/health", "GET, HEAD"), ("/__admin/visits", "GET, HEAD, POST"), ("/__admin/visits/x/reset", "POST"),
        ("/__admin/requests", "GET, HEAD"), ("/__admin/requests/find", "POST"), ("/__admin/reset", "POST"),
        ("/__admin/settings", "GET, HEAD, PATCH"), ("/__admin/merchants/x/mode", "PUT, DELETE"),
        ("/__admin/visits/x", "GET, HEAD, DELETE"),
    ])
    func `another method is told which there are`(_ path: String, _ allowed: String) async throws {
        let range = try await TestRange.open()
        let unheardOf = ["PROPFIND", "QUERY", "BREW"].compactMap(HTTPRequest.Method.init(rawValue:))
        let taken = allowed.split(separator: ", ").map(String.init)
        let methods = [HTTPRequest.Method.put, .delete, .patch, .options, .trace, .connect] + unheardOf
        for method in methods where !taken.contains(method.rawValue) {
            let page = try await range.server.answer(method, Self.base + path, headers: [.accept: "text/html"])
            #expect(page.status == 405)
            #expect(page.headers[.allow] == allowed)
            let problem = try await range.server.answer(
                method,
                Self.base + path,
                headers: [.accept: "application/json"]
            )
            #expect(problem.status == 405)
            #expect(problem.headers[.allow] == allowed)
            #expect(problem.headers[.contentType] == "application/problem+json")
            #expect(problem.text.contains("urn:mockmerchant:problem:method-not-allowed"))
        }
        if allowed == "GET, HEAD" {
            #expect(try await range.server.answer(.post, Self.base + path).status == 405)
        }
    }

    @Test func `a method that nobody knows finds nothing where nothing is, and is logged as it came`() async throws {
        let range = try await TestRange.open()
        let method = try #require(HTTPRequest.Method(rawValue: "BREW"))
        #expect(try await range.server.answer(method, Self.base + "/nothing").status == 404)
        #expect(try await range.admin(.get, "/__admin/requests").text.contains(#""method":"BREW""#))
    }

    @Test func `over a socket an answer to HEAD leaves the connection usable`() async throws {
        let range = try await TestRange.open()
        let app = range.server.application(host: "127.0.0.1", port: 0)
        try await app.test(.live) { client in
            for path in ["/", "/nothing", "/__range/range.css", try #require(range.server.stickerPaths.first)] {
                try await client.execute(uri: path, method: .head) { answer in
                    #expect(answer.body.readableBytes == 0)
                    #expect(answer.headers[.contentLength].flatMap(Int.init) ?? 0 > 0)
                }
                try await client.execute(uri: path, method: .get) { #expect($0.body.readableBytes > 0) }
            }
        }
    }
}
