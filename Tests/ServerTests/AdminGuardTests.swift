import HTTPTypes
import Testing

@testable import Server

struct AdminGuardTests {
    @Test(arguments: [("key", 200), ("wrong", 401), ("", 401), (nil, 401)] as [(String?, Int)])
    func `from elsewhere the token opens it, and nothing else does`(_ token: String?, _ status: Int) async throws {
        let range = try await TestRange.open(trainerToken: "key")
        for path in ["/__admin/health", "/__admin/requests", "/__admin/scenarios"] {
            let answer = try await range.admin(.get, path, host: "192.168.1.5:8080", token: token)
            #expect(answer.status == status)
            #expect(answer.headers[.wwwAuthenticate] == (status == 401 ? "Bearer" : nil))
            if status == 401 { #expect(answer.text.contains("urn:mockmerchant:problem:admin-token-needed")) }
        }
    }

    @Test func `on this machine an open range asks for none`() async throws {
        let range = try await TestRange.open(trainerToken: "key")
        #expect(try await range.admin(.get, "/__admin/health").status == 200)
        #expect(try await range.admin(.get, "/__admin/health", token: "wrong").status == 200)
        #expect(try await range.admin(.get, "/__admin/health", origin: "http://evil.example").status == 401)
    }

    @Test(arguments: [("key", 200), ("wrong", 401), (nil, 401)] as [(String?, Int)])
    func `a blind range asks everybody for it`(_ token: String?, _ status: Int) async throws {
        let range = try await TestRange.open(isBlind: true, trainerToken: "key")
        for host in ["localhost:9090", "192.168.1.5:9090"] {
            let answer = try await range.admin(.get, "/__admin/health", host: host, token: token, at: .admin)
            #expect(answer.status == status)
        }
    }

    @Test(arguments: [nil, "", "key"] as [String?])
    func `a blind range without a token opens to nobody`(_ token: String?) async throws {
        for own in [nil, ""] as [String?] {
            let range = try await TestRange.open(isBlind: true, trainerToken: own)
            #expect(try await range.admin(.get, "/__admin/health", token: token, at: .admin).status == 401)
        }
    }

    @Test(arguments: ["key", "Basic key", "Bearer", "Bearer  wrong", "bearerkey"])
    func `what is no bearer's header opens nothing`(_ header: String) async throws {
        let range = try await TestRange.open(isBlind: true, trainerToken: "key")
        let answer = try await range.server.answer(
            .get,
            "http://localhost/__admin/health",
            headers: [.authorization: header],
            at: .admin
        )
        #expect(answer.status == 401)
    }
}
