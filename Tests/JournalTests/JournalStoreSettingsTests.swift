import Testing

@testable import Journal

struct JournalStoreSettingsTests {
    @Test func `a setting is the last value kept`() async throws {
        let store = try await JournalStore(.memory)
        #expect(try await store.setting("origin") == nil)
        try await store.keepSetting("origin", "one")
        try await store.keepSetting("origin", "two")
        #expect(try await store.setting("origin") == "two")
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
