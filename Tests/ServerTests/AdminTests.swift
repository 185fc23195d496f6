import Foundation
import HTTPTypes
import Testing
import Vocabulary

@testable import Server

struct AdminTests {
    @Test func `it says that it is well and which version it is`() async throws {
        let range = try await TestRange.open()
        let health: [String: String] = try await range.admin(.get, "/__admin/health").decoded()
        #expect(health == ["status": "healthy", "version": "0.0.0-test"])
        #expect(try await range.admin(.get, "/__admin/version", host: "127.0.0.1:9").status == 200)
    }

    @Test(
        arguments: [
            ("192.168.1.5:8080", nil), ("range.localhost:8080", nil), ("evil.example", nil),
            ("localhost:8080", "http://evil.example"), ("localhost:8080", "null"),
            ("localhost:8080", "http://localhost:9090"),
            ("localhost:8080", "http://range.localhost:8080"),
        ] as [(String, String?)]
    )
    func `it answers to this machine and its own pages only`(_ host: String, _ origin: String?) async throws {
        let range = try await TestRange.open()
        for path in ["/__admin/health", "/__admin/scenarios", "/__admin/visits/x"] {
            let answer = try await range.admin(.get, path, host: host, origin: origin)
            #expect(answer.status == 403)
            #expect(answer.headers[.contentType] == "application/problem+json")
        }
    }

    @Test func `its own pages may ask it`() async throws {
        let range = try await TestRange.open()
        let answer = try await range.admin(.get, "/__admin/health", origin: "http://127.0.0.1:8080")
        #expect(answer.status == 200)
    }

    @Test func `it lists the scenarios`() async throws {
        let range = try await TestRange.open()
        let list = try await range.admin(.get, "/__admin/scenarios")
        #expect(list.text.contains(#"{"id":"hotpot@pure","mode":"pure","service":"dine-in","sticker":"/s/"#))
    }

    @Test func `it tells how far a visit is and starts it over`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        _ = try await range.press("tomorrow", at: made.address)
        let progress = try await range.admin(.get, "/__admin/visits/\(made.visit)").text
        #expect(progress.contains(#""length":1,"scenario":"noodle-shop@pure""#))
        #expect(try await range.admin(.get, "/__admin/visits/none").status == 404)
        #expect(try await range.admin(.post, "/__admin/visits/none/reset").status == 404)
    }

    @Test(arguments: [("{", 400), ("{}", 422), (#"{"scenario":"none"}"#, 404), (#"{"scenario":1}"#, 422)])
    func `a wish that cannot be met is refused`(_ body: String, _ status: Int) async throws {
        let range = try await TestRange.open()
        let answer = try await range.admin(.post, "/__admin/visits", body)
        #expect(answer.status == status)
        #expect(answer.headers[.contentType] == "application/problem+json")
    }

    @Test func `a seed gives the same handle and card in every fresh journal of one secret`() async throws {
        let range = try await TestRange.open(secret: "one")
        let other = try await TestRange.open(secret: "one")
        let made = try await range.visit(seed: "run-1")
        let same = try await other.visit(seed: "run-1")
        #expect(made.visit == same.visit)
        #expect(made.address == same.address)
        #expect(made.card == same.card)
        let foreign = try await TestRange.open(secret: "another").visit(seed: "run-1")
        #expect(foreign.visit != made.visit)
        #expect(foreign.card == made.card)
        let second = try await range.visit(seed: "run-1")
        #expect(second.visit != made.visit)
        #expect(try await range.visit(TestScript.second, seed: "run-1").visit != made.visit)
    }
}
