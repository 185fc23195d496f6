import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Journal

@Suite(.timeLimit(.minutes(1)))
struct JournalStoreTests {
    private let scratch: JournalScratch

    init() throws { scratch = try JournalScratch() }

    @Test func `a restart keeps everything`() async throws {
        let first = try await scratch.open()
        let record = try await first.makeVisit("v1")
        try await first.append([event("scan"), event("pay")], to: "v1", after: 0, at: noon)
        let events = try await first.events(of: "v1")
        let secret = try await first.secret()
        try await first.keepSetting("port", "8080")
        try await first.close()

        let second = try await scratch.open()
        #expect(try await second.visit("v1") == record)
        #expect(try await second.events(of: "v1") == events)
        #expect(try await second.snapshot(record.snapshot) == #"{"scenario":"noodle-follow-wall"}"#)
        #expect(try await second.secret() == secret)
        #expect(try await second.setting("port") == "8080")
        #expect(try await second.counts() == JournalCounts(visits: 1, snapshots: 1, events: 2))
        try await second.append([event("leave")], to: "v1", after: 2, at: noon)
        #expect(try await second.firstBreak(of: "v1") == nil)
        try await second.close()
    }

    @Test(arguments: Durability.allCases)
    func `what was acknowledged is in the files that a killed process leaves`(_ durability: Durability) async throws {
        let store = try await scratch.open(durability: durability)
        try await store.makeVisit("v1")
        for length in 0..<50 { try await store.append([event("step-\(length)")], to: "v1", after: length, at: noon) }

        let crashed = scratch.path("crashed.sqlite")
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: scratch.file + suffix, toPath: crashed + suffix)
        }
        let survivor = try await JournalStore(.file(crashed), durability: durability)
        #expect(try await survivor.events(of: "v1") == store.events(of: "v1"))
        #expect(try await survivor.head(of: "v1")?.sequence == 50)
        try await survivor.close()
        try await store.close()
    }

    @Test func `closing folds the log into the one file, and twice is once`() async throws {
        let store = try await scratch.open()
        try await store.makeVisit("v1")
        #expect(try await store.events(of: "v1").isEmpty)
        try await store.close()
        try await store.close()
        #expect(try scratch.names() == ["journal.sqlite", "journal.sqlite-lock"])
    }

    @Test(arguments: [true, false]) func `a closed journal says so`(_ isInMemory: Bool) async throws {
        let store = isInMemory ? try await JournalStore(.memory) : try await scratch.open()
        try await store.makeVisit("v1")
        try await store.close()
        let append = await #expect(throws: JournalError.self) {
            try await store.append([event("scan")], to: "v1", after: 0, at: noon)
        }
        #expect(append?.code == .closed)
        let read = await #expect(throws: JournalError.self) { try await store.visit("v1") }
        #expect(read?.code == .closed)
        let keep = await #expect(throws: JournalError.self) { try await store.keepSetting("port", "8080") }
        #expect(keep?.code == .closed)
    }

    @Test(arguments: [(Durability.normal, 1), (.full, 2)])
    func `the durability asked for is the one SQLite works with`(_ durability: Durability, _ level: Int) async throws {
        let store = try await scratch.open(durability: durability)
        let (mode, synchronous) = try await store.database.writeWithoutTransaction { database in
            (
                try String.fetchOne(database, sql: "PRAGMA journal_mode"),
                try Int.fetchOne(database, sql: "PRAGMA synchronous")
            )
        }
        #expect(mode == "wal")
        #expect(synchronous == level)
        try await store.close()
    }

    @Test func `a second connection reads the file while it is open`() async throws {
        let store = try await scratch.open()
        try await store.makeVisit("v1")
        try await store.append([event("scan")], to: "v1", after: 0, at: noon)

        var configuration = Configuration()
        configuration.readonly = true
        let other = try DatabaseQueue(path: scratch.file, configuration: configuration)
        let count = "SELECT count(*) FROM event"
        #expect(try await other.read { try Int.fetchOne($0, sql: count) } == 1)
        try await store.append([event("pay")], to: "v1", after: 1, at: noon)
        #expect(try await other.read { try Int.fetchOne($0, sql: count) } == 2)
        try other.close()
        try await store.close()
    }

    @Test func `a journal of a newer version is refused and left as it is`() async throws {
        try await scratch.open().close()
        let other = try DatabaseQueue(path: scratch.file)
        try await other.write { database in
            try database.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('999-of-tomorrow')")
        }
        try other.close()
        let before = try Data(contentsOf: URL(filePath: scratch.file))

        let error = await #expect(throws: JournalError.self) { try await scratch.open() }
        #expect(error?.code == .newer)
        #expect(error?.message.contains("999-of-tomorrow") == true)
        #expect(try Data(contentsOf: URL(filePath: scratch.file)) == before)
    }

    @Test func `the database of another program is refused and left as it is`() async throws {
        let other = try DatabaseQueue(path: scratch.file)
        try await other.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
        try other.close()
        let before = try Data(contentsOf: URL(filePath: scratch.file))

        let error = await #expect(throws: JournalError.self) { try await scratch.open() }
        #expect(error?.code == .foreign)
        #expect(try Data(contentsOf: URL(filePath: scratch.file)) == before)
    }

    @Test func `a file that is no database is called damaged and left as it is`() async throws {
        let text = Data(String(repeating: "not a database, ", count: 500).utf8)
        try text.write(to: URL(filePath: scratch.file))
        let error = await #expect(throws: JournalError.self) { try await scratch.open() }
        #expect(error?.code == .damaged)
        #expect(error?.message.contains(scratch.file) == true)
        #expect(error?.message.contains("put a copy back") == true)
        #expect(try Data(contentsOf: URL(filePath: scratch.file)) == text)
    }

    @Test func `a journal cut short is called damaged`() async throws {
        let store = try await scratch.open()
        try await store.makeVisit("v1")
        for length in 0..<200 { try await store.append([event("step-\(length)")], to: "v1", after: length, at: noon) }
        try await store.close()
        let handle = try FileHandle(forWritingTo: URL(filePath: scratch.file))
        try handle.truncate(atOffset: 4_096)
        try handle.close()
        let error = await #expect(throws: JournalError.self) {
            let damaged = try await scratch.open()
            _ = try await damaged.events(of: "v1")
        }
        #expect(error?.code == .damaged)
    }

    @Test func `a missing folder and a folder in the file's place are named`() async throws {
        let missing = scratch.path("nowhere/journal.sqlite")
        let error = await #expect(throws: JournalError.self) { try await JournalStore(.file(missing)) }
        #expect(error?.code == .unreachable)
        #expect(error?.message.contains(missing) == true)
        try FileManager.default.createDirectory(atPath: scratch.file, withIntermediateDirectories: false)
        let folder = await #expect(throws: JournalError.self) { try await scratch.open() }
        #expect(folder?.code == .unreachable)
    }

    @Test(.enabled(if: geteuid() != 0, "root may write to every file"))
    func `a read-only file is refused when it is opened`() async throws {
        try await scratch.open().close()
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: scratch.file)
        let error = await #expect(throws: JournalError.self) { try await scratch.open() }
        #expect(error?.code == .readOnly)
    }

    @Test func `a second store on the same file is refused until the first is closed`() async throws {
        let first = try await scratch.open()
        let error = await #expect(throws: JournalError.self) { try await scratch.open() }
        #expect(error?.code == .inUse)
        try await first.close()
        try await scratch.open().close()
    }

    @Test func `a journal in memory holds what it is given`() async throws {
        let store = try await JournalStore(.memory)
        try await store.makeVisit("v1")
        try await store.append([event("scan")], to: "v1", after: 0, at: noon)
        #expect(try await store.counts() == JournalCounts(visits: 1, snapshots: 1, events: 1))
        try await store.close()
    }
}
