import GRDB
import Testing

@testable import Journal

struct JournalStoreSnapshotsTests {
    @Test func `the same text is kept once, under its SHA-256`() async throws {
        let store = try await JournalStore(.memory)
        let first = try await store.keep(snapshot: "abc")
        let second = try await store.keep(snapshot: "abc")
        let other = try await store.keep(snapshot: "abd")
        #expect(first == second)
        #expect(first != other)
        #expect(first.rawValue == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(try await store.counts().snapshots == 2)
        #expect(try await store.snapshot(first) == "abc")
    }

    @Test func `a name that nothing is kept under has no text`() async throws {
        let store = try await JournalStore(.memory)
        #expect(try await store.snapshot(Fingerprint(of: "never kept")) == nil)
    }

    @Test func `a text that was altered is not handed out`() async throws {
        let store = try await JournalStore(.memory)
        let hash = try await store.keep(snapshot: "abc")
        try await store.database.write { try $0.execute(sql: "UPDATE snapshot SET body = 'abd'") }
        let error = await #expect(throws: JournalError.self) { try await store.snapshot(hash) }
        #expect(error?.code == .damaged)
    }

    @Test func `many keepers of one text keep it once`() async throws {
        let store = try await JournalStore(.memory)
        try await withThrowingTaskGroup(of: Fingerprint.self) { group in
            for _ in 0..<20 { group.addTask { try await store.keep(snapshot: "abc") } }
            for try await hash in group { #expect(hash == Fingerprint(of: "abc")) }
        }
        #expect(try await store.counts().snapshots == 1)
    }
}
