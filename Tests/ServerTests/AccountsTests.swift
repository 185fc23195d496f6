import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Server

/// Visits that are opened as somebody whom the merchant knows.
struct AccountsTests {
    @Test func `an account is kept as the visit's first event, and tells the page nothing`() async throws {
        let range = try await TestRange.open()
        let scenario = TestScript.first
        let known = try await range.admin(
            .post,
            "/__admin/visits",
            #"{"scenario":"\#(scenario)","seed":"s","account":"member"}"#
        )
        #expect(known.status == 201)
        let made: TestRange.Made = try known.decoded()
        #expect(try await range.journal.events(of: made.visit).count == 1)
        let plain = try await range.visit(seed: "s")
        let (one, other) = (try await range.get(made.address).document, try await range.get(plain.address).document)
        #expect(one.page == other.page)
        #expect(one.clock == other.clock)
        #expect(made.card == plain.card)
    }

    @Test func `another account is refused`() async throws {
        let range = try await TestRange.open()
        let body = #"{"scenario":"\#(TestScript.first)","account":"king"}"#
        #expect(try await range.admin(.post, "/__admin/visits", body).status >= 400)
    }
}
