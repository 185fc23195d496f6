import Testing
import Vocabulary

@testable import Journal

struct JournalStoreSettingsTests {
    @Test func `a setting is the last value kept`() async throws {
        let store = try await JournalStore(.memory)
        #expect(try await store.setting("origin") == nil)
        try await store.keepSetting("origin", "one")
        try await store.keepSetting("origin", "two")
        #expect(try await store.setting("origin") == "two")
    }

    @Test func `what is remembered of a visit goes with it, and nothing else does`() async throws {
        let store = try await JournalStore(.memory)
        try await store.makeVisit("v1")
        try await store.makeVisit("xv1")
        for visit in ["v1", "xv1"] as [VisitID] { try await store.keepSetting("notify", "to \(visit)", of: visit) }
        try await store.keepSetting("origin", "one")
        let secret = try await store.secret()
        try await store.remove("v1", at: noon)
        #expect(try await store.setting("notify", of: "v1") == nil)
        #expect(try await store.setting("notify", of: "xv1") == "to xv1")
        #expect(try await store.setting("origin") == "one")
        #expect(try await store.secret() == secret)
    }

    @Test func `the secret is 32 bytes, made once, whoever asks first`() async throws {
        let store = try await JournalStore(.memory)
        let secrets = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<20 { group.addTask { try await store.secret() } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        let secret = try #require(secrets.first)
        #expect(secrets.count == 1)
        #expect(secret.utf8.count == 64)
        #expect(secret.allSatisfy { "0123456789abcdef".contains($0) })
    }

    @Test func `two journals have two secrets`() async throws {
        let one = try await JournalStore(.memory).secret()
        let other = try await JournalStore(.memory).secret()
        #expect(one != other)
    }
}
