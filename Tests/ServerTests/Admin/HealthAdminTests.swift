import Foundation
import HTTPTypes
import Journal
import Testing

@testable import Server

struct HealthAdminTests {
    @Test func `it is ready once visits can be made`() async throws {
        let range = try await TestRange.open()
        let answer = try await range.admin(.get, "/__admin/ready")
        #expect(answer.status == 200)
        #expect(answer.text == #"{"missing":{},"status":"ready"}"#)
    }

    @Test func `it says what is missing, and is well all the same`() async throws {
        let empty = try await TestRange.open(offers: [])
        let answer = try await empty.admin(.get, "/__admin/ready")
        #expect(answer.status == 503)
        #expect(answer.text == #"{"missing":{"scenarios":"there are none"},"status":"waiting"}"#)
        #expect(try await empty.admin(.get, "/__admin/health").status == 200)

        let closed = try await TestRange.open()
        try await closed.journal.close()
        #expect(try await closed.admin(.get, "/__admin/ready").text.contains(#""journal":"it does not answer""#))
    }

    @Test func `a server that is asked to stop is not ready, and one that nobody waits for does not stop`() async throws
    {
        let range = try await TestRange.open()
        #expect(try await range.admin(.post, "/__admin/shutdown").status == 409)
        #expect(try await range.admin(.get, "/__admin/ready").status == 200)
        async let heard: Void = range.server.bell.heard()
        var status = 409
        while status == 409 {
            status = try await range.admin(.post, "/__admin/shutdown").status
            await Task.yield()
        }
        #expect(status == 202)
        await heard
        #expect(try await range.admin(.get, "/__admin/ready").text.contains(#""server":"it is stopping""#))
    }
}
