import GRDB
import Testing
import Vocabulary

@testable import Journal

@Suite(.timeLimit(.minutes(1)))
struct JournalStoreVisitsTests {
    private let scratch: JournalScratch

    init() throws { scratch = try JournalScratch() }

    @Test func `events come back in order, byte for byte`() async throws {
        let store = try await JournalStore(.memory)
        try await store.makeVisit("v1")
        let bodies = [event("扫码点餐"), event("grant-follow-wall"), #"{"option":"e\u0301 é","text":"line\nfeed"}"#]
        let head = try await store.append(bodies, to: "v1", after: 0, at: noon)
        let events = try await store.events(of: "v1")
        #expect(events.map(\.body).map { Array($0.utf8) } == bodies.map { Array($0.utf8) })
        #expect(events.map(\.sequence) == [1, 2, 3])
        #expect(events.map(\.moment) == [noon, noon, noon])
        #expect(head == ChainHead(sequence: 3, hash: try #require(events.last).hash))
        #expect(try await store.head(of: "v1") == head)
    }

    @Test(arguments: [0, 1, 3, -1])
    func `what does not follow on is refused and nothing of it is written`(_ sequence: Int) async throws {
        let store = try await JournalStore(.memory)
        try await store.makeVisit("v1")
        try await store.append([event("scan"), event("order")], to: "v1", after: 0, at: noon)
        let error = await #expect(throws: JournalError.self) {
            try await store.append([event("pay"), event("leave")], to: "v1", after: sequence, at: noon)
        }
        #expect(error?.code == .conflict)
        #expect(error?.message.contains("has 2 events") == true)
        #expect(try await store.events(of: "v1").count == 2)
    }

    @Test func `of many appends after the same event exactly one wins`() async throws {
        let store = try await JournalStore(.memory)
        try await store.makeVisit("v1")
        let codes = await withTaskGroup(of: JournalError.Code?.self) { group in
            for turn in 0..<50 {
                group.addTask {
                    do {
                        try await store.append([event("turn-\(turn)")], to: "v1", after: 0, at: noon)
                        return nil
                    } catch {
                        return (error as? JournalError)?.code
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.count { $0 == nil } == 1)
        #expect(codes.count { $0 == .conflict } == 49)
        #expect(try await store.events(of: "v1").count == 1)
    }

    @Test func `concurrent appends to many visits all land in order`() async throws {
        let store = try await scratch.open()
        let visits = (0..<40).map { VisitID(rawValue: "v\($0)") }
        for visit in visits { try await store.makeVisit(visit) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for visit in visits {
                group.addTask {
                    for length in 0..<25 {
                        try await store.append([event("\(visit)-\(length)")], to: visit, after: length, at: noon)
                    }
                }
            }
            try await group.waitForAll()
        }
        for visit in visits {
            #expect(try await store.events(of: visit).map(\.body) == (0..<25).map { event("\(visit)-\($0)") })
            #expect(try await store.firstBreak(of: visit) == nil)
        }
        #expect(try await store.counts().events == 1_000)
        try await store.close()
    }

    @Test func `an actor's appends land in the order of its calls though none waits for the one before`() async throws {
        let store = try await scratch.open()
        try await store.makeVisit("v1")
        let owner = Owner(store: store)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<500 { group.addTask { try await owner.act() } }
            try await group.waitForAll()
        }
        #expect(try await store.events(of: "v1").map(\.body) == (0..<500).map { event("act-\($0)") })
        try await store.close()
    }

    @Test func `an append of nothing waits for those before it and checks the length`() async throws {
        let store = try await JournalStore(.memory)
        try await store.makeVisit("v1")
        let head = try await store.append([event("scan")], to: "v1", after: 0, at: noon)
        #expect(try await store.append([], to: "v1", after: 1, at: noon) == head)
        let error = await #expect(throws: JournalError.self) {
            try await store.append([], to: "v1", after: 2, at: noon)
        }
        #expect(error?.code == .conflict)
    }

    @Test func `an unknown visit has nothing and takes nothing`() async throws {
        let store = try await JournalStore(.memory)
        #expect(try await store.visit("v9") == nil)
        #expect(try await store.head(of: "v9") == nil)
        #expect(try await store.events(of: "v9").isEmpty)
        let append = await #expect(throws: JournalError.self) {
            try await store.append([event("scan")], to: "v9", after: 0, at: noon)
        }
        #expect(append?.code == .unknownVisit)
        let check = await #expect(throws: JournalError.self) { try await store.firstBreak(of: "v9") }
        #expect(check?.code == .unknownVisit)
    }

    @Test func `a visit is made once, with a snapshot that is kept`() async throws {
        let store = try await JournalStore(.memory)
        var record = try await store.makeVisit("v1")
        let twice = await #expect(throws: JournalError.self) { try await store.createVisit(record) }
        #expect(twice?.code == .visitExists)
        record.id = "v2"
        record.snapshot = Fingerprint(of: "never kept")
        let loose = await #expect(throws: JournalError.self) { try await store.createVisit(record) }
        #expect(loose?.code == .unknownSnapshot)
        #expect(try await store.visits().map(\.id) == ["v1"])
    }

    @Test func `visits are listed oldest first`() async throws {
        let store = try await JournalStore(.memory)
        try await store.makeVisit("b", created: 2)
        try await store.makeVisit("c", created: 1)
        try await store.makeVisit("a", created: 2)
        #expect(try await store.visits().map(\.id) == ["c", "a", "b"])
    }

    @Test func `a text with a NUL character is refused, not cut`() async throws {
        let store = try await JournalStore(.memory)
        var record = try await store.makeVisit("v1")
        let body = await #expect(throws: JournalError.self) {
            try await store.append(["{\"option\":\"a\0b\"}"], to: "v1", after: 0, at: noon)
        }
        #expect(body?.code == .unstorable)
        record.id = "v2"
        record.seed = "a\0b"
        let seed = await #expect(throws: JournalError.self) { try await store.createVisit(record) }
        #expect(seed?.code == .unstorable)
    }

    @Test(arguments: [
        ("UPDATE event SET body = '{\"option\":\"pay\"}' WHERE sequence = 2", ChainBreak(sequence: 2, fault: .altered)),
        ("UPDATE event SET moment = moment + 1 WHERE sequence = 3", ChainBreak(sequence: 3, fault: .altered)),
        (
            "UPDATE event SET hash = replace(hash, 'a', 'b') WHERE sequence = 1",
            ChainBreak(sequence: 1, fault: .altered)
        ),
        ("UPDATE visit SET seed = 's2'", ChainBreak(sequence: 1, fault: .altered)),
        ("UPDATE visit SET created = created - 1", ChainBreak(sequence: 1, fault: .altered)),
        ("DELETE FROM event WHERE sequence = 2", ChainBreak(sequence: 2, fault: .missing)),
        ("DELETE FROM event WHERE sequence = 1", ChainBreak(sequence: 1, fault: .missing)),
    ])
    func `an edit behind the journal's back is found`(_ edit: String, _ found: ChainBreak) async throws {
        let store = try await JournalStore(.memory)
        try await store.makeVisit("v1")
        try await store.append(["scan", "order", "leave"].map(event), to: "v1", after: 0, at: noon)
        #expect(try await store.firstBreak(of: "v1") == nil)
        try await store.database.write { try $0.execute(sql: edit) }
        #expect(try await store.firstBreak(of: "v1") == found)
    }
}

/// A stand-in for the shard that owns a visit: takes the next place without waiting, then appends.
private actor Owner {
    private let store: JournalStore
    private var length = 0

    init(store: JournalStore) { self.store = store }

    func act() async throws {
        let before = length
        length += 1
        try await store.append([event("act-\(before)")], to: "v1", after: before, at: noon)
    }
}
