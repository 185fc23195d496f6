import GRDB
import Testing
import Vocabulary

@testable import Journal

struct JournalShowingsTests {
    private let scratch: JournalScratch

    init() throws { scratch = try JournalScratch() }

    @Test func `acts and showings stand in one chain, and only acts are acts`() async throws {
        let store = try await JournalStore(.memory)
        try await store.makeVisit("v1")
        try await store.append(rows: [showing("a")], to: "v1", after: 0, at: noon)
        let head = try await store.append(rows: [act("scan"), showing("b")], to: "v1", after: 1, at: noon)
        #expect(head.sequence == 3)
        #expect(try await store.entries(of: "v1").map(\.kind) == [.showing, .act, .showing])
        #expect(try await store.events(of: "v1").map(\.body) == [event("scan")])
        #expect(try await store.events(of: "v1").map(\.sequence) == [2])
        #expect(try await store.firstBreak(of: "v1") == nil)
    }

    @Test func `an act is hashed as before there were showings, and a showing otherwise`() throws {
        let root = Fingerprint(of: "root")
        let hash = HashChain.hash(after: root, visit: "v1", sequence: 1, moment: noon, body: "x")
        #expect(hash == Fingerprint(of: "\(root)\nv1\n1\n\(noon.milliseconds)\nx"))
        let shown = HashChain.hash(after: root, visit: "v1", sequence: 1, moment: noon, kind: .showing, body: "x")
        #expect(shown == Fingerprint(of: "\(root)\nv1\n1\n\(noon.milliseconds)\nshowing\nx"))
    }

    @Test func `a showing passed off as an act breaks the chain`() async throws {
        let store = try await scratch.open()
        try await store.makeVisit("v1")
        try await store.append(rows: [act("scan"), showing("b")], to: "v1", after: 0, at: noon)
        try await store.close()
        try edit("UPDATE event SET kind = 'act' WHERE sequence = 2")
        let chains = try await JournalReading(scratch.file).chains()
        #expect(chains.map(\.firstBreak) == [ChainBreak(sequence: 2, fault: .altered)])
    }

    @Test func `a journal of the second version goes on, its chains with it`() async throws {
        let old = try DatabasePool(path: scratch.file)
        try MigrationCatalogue.migrator.migrate(old, upTo: "002-create-settings")
        let visit = VisitRecord(
            id: "v1",
            snapshot: Fingerprint(of: "{}"),
            scenario: "noodle-pure",
            seed: "s1",
            created: WallMoment(milliseconds: 5)
        )
        let row = HashChain.rows(
            of: [event("scan")],
            visit: "v1",
            after: ChainHead(sequence: 0, hash: HashChain.root(of: visit)),
            at: noon
        )[0]
        try await old.write { database in
            try database.execute(sql: "INSERT INTO snapshot VALUES (?, '{}')", arguments: [visit.snapshot.rawValue])
            try database.execute(
                sql: "INSERT INTO visit VALUES ('v1', ?, 'noodle-pure', 's1', 5)",
                arguments: [visit.snapshot.rawValue]
            )
            try database.execute(
                sql: "INSERT INTO event VALUES ('v1', 1, ?, ?, ?)",
                arguments: [row.moment.milliseconds, row.body, row.hash.rawValue]
            )
        }
        try old.close()
        // Read as it is, without being brought up to date.
        let reading = try JournalReading(scratch.file)
        #expect(try await reading.chains().map(\.firstBreak) == [nil])
        #expect(try await reading.entries(of: "v1") == [row])
        #expect(try await reading.tombstones().isEmpty)

        let store = try await scratch.open()
        try await store.append(rows: [showing("a"), act("pay")], to: "v1", after: 1, at: noon)
        #expect(try await store.firstBreak(of: "v1") == nil)
        #expect(try await store.events(of: "v1").count == 2)
        try await store.close()
        #expect(try await JournalReading(scratch.file).chains()[0].head.sequence == 3)
    }

    @Test func `a deleted visit leaves a stone that bears out its heads, and its id is not given again`() async throws {
        let store = try await scratch.open()
        let record = try await store.makeVisit("v1")
        try await store.makeVisit("v2")
        let first = try await store.append([event("scan")], to: "v1", after: 0, at: noon)
        let last = try await store.append([event("pay")], to: "v1", after: 1, at: noon)
        #expect(try await store.remove("v1", at: noon) == last)
        #expect(try await store.visit("v1") == nil)
        #expect(try await store.entries(of: "v1").isEmpty)
        let again = await #expect(throws: JournalError.self) { try await store.createVisit(record) }
        #expect(again?.code == .visitExists)
        let late = await #expect(throws: JournalError.self) {
            try await store.append([event("leave")], to: "v1", after: 2, at: noon)
        }
        #expect(late?.code == .unknownVisit)
        let twice = await #expect(throws: JournalError.self) { try await store.remove("v1", at: noon) }
        #expect(twice?.code == .unknownVisit)
        try await store.close()

        let reading = try JournalReading(scratch.file)
        let stones = try await reading.tombstones()
        #expect(stones == [Tombstone(visit: "v1", head: last, moment: noon)])
        #expect(stones.allSatisfy { $0.holds })
        let notes = [first, last].map { NotedHead(visit: "v1", head: $0) }
        #expect(try await reading.unborne(notes).isEmpty)
        let forged = NotedHead(visit: "v1", head: ChainHead(sequence: 2, hash: Fingerprint(of: "other")))
        let further = NotedHead(visit: "v1", head: ChainHead(sequence: 3, hash: last.hash))
        #expect(try await reading.unborne([forged, further]) == [forged, further])
        #expect(try await reading.ownerless().isEmpty)

        try edit("UPDATE tombstone SET sequence = 7")
        #expect(try await JournalReading(scratch.file).tombstones().map(\.holds) == [false])
    }

    private func edit(_ sql: String) throws {
        let database = try DatabaseQueue(path: scratch.file)
        try database.write { try $0.execute(sql: sql) }
        try database.close()
    }
}
