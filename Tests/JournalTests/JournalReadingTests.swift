import GRDB
import Testing
import Vocabulary

@testable import Journal

struct JournalReadingTests {
    private let scratch: JournalScratch

    init() throws { scratch = try JournalScratch() }

    /// Two visits with three events each, and the heads that were noted then.
    private func filled() async throws -> [NotedHead] {
        let store = try await scratch.open()
        var notes: [NotedHead] = []
        for id in ["abcdefghijkl0001", "abcdefghijkl0002"] as [VisitID] {
            try await store.makeVisit(id)
            let head = try await store.append(["scan", "pay", "leave"].map(event), to: id, after: 0, at: noon)
            notes.append(NotedHead(visit: id, head: head))
        }
        try await store.close()
        return notes
    }

    /// Edits the file as somebody with another program would.
    private func edit(_ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let database = try DatabaseQueue(path: scratch.file, configuration: configuration)
        try database.write { try $0.execute(sql: sql) }
        try database.close()
    }

    @Test func `an untouched journal holds, and bears out its heads, while a server has it open`() async throws {
        let notes = try await filled()
        let store = try await scratch.open()
        let reading = try JournalReading(scratch.file)
        #expect(try await reading.chains() == notes.map { ChainReport(visit: $0.visit, head: $0.head) })
        #expect(try await reading.ownerless() == [])
        try await store.append([event("again")], to: notes[0].visit, after: 3, at: noon)
        #expect(try await reading.unborne(notes) == [], "a journal may grow")
        #expect(try await reading.chains()[0].head.sequence == 4)
        try await store.close()
    }

    @Test(arguments: [
        ("UPDATE event SET body = '{}' WHERE visit = 'abcdefghijkl0001' AND sequence = 2", 2, ChainBreak.Fault.altered),
        ("UPDATE event SET moment = moment + 1 WHERE visit = 'abcdefghijkl0001' AND sequence = 3", 3, .altered),
        ("DELETE FROM event WHERE visit = 'abcdefghijkl0001' AND sequence = 2", 2, .missing),
        ("UPDATE visit SET seed = 's2' WHERE id = 'abcdefghijkl0001'", 1, .altered),
    ])
    func `an edit is found where it was made`(_ sql: String, _ place: Int, _ fault: ChainBreak.Fault) async throws {
        _ = try await filled()
        try edit(sql)
        let chains = try await JournalReading(scratch.file).chains()
        #expect(chains.map(\.firstBreak) == [ChainBreak(sequence: place, fault: fault), nil])
    }

    @Test(arguments: [
        "DELETE FROM event WHERE visit = 'abcdefghijkl0001' AND sequence = 3",
        "DELETE FROM event WHERE visit = 'abcdefghijkl0001'; DELETE FROM visit WHERE id = 'abcdefghijkl0001'",
    ])
    func `what the chain alone cannot find, a noted head does`(_ sql: String) async throws {
        let notes = try await filled()
        try edit(sql)
        let reading = try JournalReading(scratch.file)
        #expect(try await reading.chains().allSatisfy { $0.firstBreak == nil })
        #expect(try await reading.unborne(notes) == [notes[0]])
    }

    @Test func `a chain computed anew is not the one that was noted`() async throws {
        let notes = try await filled()
        let store = try await scratch.open()
        let visit = try #require(try await store.visit(notes[0].visit))
        try await store.close()
        let forged = HashChain.rows(
            of: ["scan", "steal", "leave"].map(event),
            visit: visit.id,
            after: ChainHead(sequence: 0, hash: HashChain.root(of: visit)),
            at: noon
        )
        for row in forged {
            try edit(
                "UPDATE event SET body = '\(row.body)', hash = '\(row.hash)' "
                    + "WHERE visit = '\(visit.id)' AND sequence = \(row.sequence)"
            )
        }
        let reading = try JournalReading(scratch.file)
        #expect(try await reading.chains().allSatisfy { $0.firstBreak == nil })
        #expect(try await reading.unborne(notes) == [notes[0]])
    }

    @Test func `events of a visit that was taken out are found`() async throws {
        _ = try await filled()
        try edit("DELETE FROM visit WHERE id = 'abcdefghijkl0002'")
        #expect(try await JournalReading(scratch.file).ownerless() == ["abcdefghijkl0002"])
    }

    @Test func `what is no journal is refused`() throws {
        let database = try DatabaseQueue(path: scratch.file)
        try database.write { try $0.execute(sql: "CREATE TABLE cheese (name TEXT)") }
        try database.close()
        #expect(throws: JournalError.self) { try JournalReading(scratch.file) }
        #expect(throws: JournalError.self) { try JournalReading(scratch.path("nothing.sqlite")) }
    }

    @Test func `a noted head reads back from its line, and other lines are none`() async throws {
        for note in try await filled() { #expect(NotedHead(note.description) == note) }
        for line in ["", "a b c", "v 1 abc", "v -1 \(String(repeating: "a", count: 64))"] {
            #expect(NotedHead(line) == nil)
        }
    }
}
