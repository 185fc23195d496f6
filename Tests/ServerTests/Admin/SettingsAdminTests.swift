import Foundation
import HTTPTypes
import Testing

@testable import Server

struct SettingsAdminTests {
    @Test func `it tells what is in effect`() async throws {
        let range = try await TestRange.open(trainerToken: "key")
        let text = try await range.admin(.get, "/__admin/settings").text
        let start =
            #"{"blind":false,"maxRequestJournalEntries":1000,"realPrompts":false,"requestJournalDisabled":false"#
        #expect(text.hasPrefix(start))
        #expect(text.contains(#""token":"elsewhere""#))
        #expect(try await TestRange.open().admin(.get, "/__admin/settings").text.contains(#""token":"never""#))
    }

    @Test func `the log keeps fewer requests, or none, from the next one on`() async throws {
        let range = try await TestRange.open()
        func paths() async throws -> Int {
            try await range.admin(.get, "/__admin/requests").text.components(separatedBy: #""path":"#).count - 1
        }
        for _ in 0..<6 { _ = try await range.browse("http://localhost:8080/") }
        #expect(try await paths() == 6)
        func change(_ body: String) async throws -> Int {
            try await range.admin(.patch, "/__admin/settings", body).status
        }
        #expect(try await change(#"{"maxRequestJournalEntries":4}"#) == 200)
        #expect(try await paths() == 4)
        for _ in 0..<6 { _ = try await range.browse("http://localhost:8080/") }
        #expect(try await paths() == 4)
        #expect(try await range.admin(.get, "/__admin/requests?limit=1").text.contains(#""id":12"#))
        #expect(try await change(#"{"requestJournalDisabled":true}"#) == 200)
        _ = try await range.browse("http://localhost:8080/")
        let list = try await range.admin(.get, "/__admin/requests").text
        #expect(list.contains(#""requestJournalDisabled":true"#))
        #expect(!list.contains(#""id":13"#))
        #expect(try await change(#"{"blind":true}"#) == 422)
        #expect(try await change(#"{"maxRequestJournalEntries":0}"#) == 422)
    }
}
