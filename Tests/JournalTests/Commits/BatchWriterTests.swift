import GRDB
import Testing
import Vocabulary

@testable import Journal

struct BatchWriterTests {
    private let scratch: JournalScratch

    init() throws { scratch = try JournalScratch() }

    @Test func `entries of one batch see those before them, and refusals leave the others whole`() async throws {
        let store = try await JournalStore(.memory)
        let old = try await store.makeVisit("v1")
        var new = old
        new.id = "v2"
        let visit = new
        let outcomes = try await store.write { database in
            try BatchWriter().write(
                [
                    .events([act("scan")], visit: "v1", after: 0, at: noon),
                    .events([act("late")], visit: "v1", after: 0, at: noon),
                    .events([act("early")], visit: "v2", after: 0, at: noon),
                    .visit(visit),
                    .visit(visit),
                    .events([act("scan"), act("order")], visit: "v2", after: 0, at: noon),
                    .events([act("pay")], visit: "v1", after: 1, at: noon),
                ],
                in: database
            )
        }
        let told = outcomes.map { outcome in
            switch outcome {
            case .success(let head): "\(head.sequence)"
            case .failure(let error): error.code.rawValue
            }
        }
        #expect(told == ["1", "conflict", "unknown-visit", "0", "visit-exists", "2", "2"])
        #expect(try await store.events(of: "v1").map(\.body) == [event("scan"), event("pay")])
        #expect(try await store.events(of: "v2").map(\.body) == [event("scan"), event("order")])
        #expect(try await store.firstBreak(of: "v1") == nil)
        #expect(try await store.firstBreak(of: "v2") == nil)
    }

    @Test func `two ids that only look alike are two`() async throws {
        let store = try await JournalStore(.memory)
        try await store.makeVisit("K")
        let lookAlike = VisitID(rawValue: "\u{212A}")  // the Kelvin sign, which Swift holds equal to the letter
        try await store.append([event("scan")], to: "K", after: 0, at: noon)
        let error = await #expect(throws: JournalError.self) {
            try await store.append([event("pay")], to: lookAlike, after: 1, at: noon)
        }
        #expect(error?.code == .unknownVisit)
    }

    @Test func `what another hand wrote meanwhile is seen`() async throws {
        let store = try await scratch.open()
        try await store.makeVisit("v1")
        try await store.append([event("scan"), event("order")], to: "v1", after: 0, at: noon)
        try await DatabaseQueue(path: scratch.file).write { database in
            try database.execute(sql: "DELETE FROM event WHERE visit = 'v1' AND sequence = 2")
        }
        let error = await #expect(throws: JournalError.self) {
            try await store.append([event("pay")], to: "v1", after: 2, at: noon)
        }
        #expect(error?.code == .conflict)
        #expect(try await store.append([event("pay")], to: "v1", after: 1, at: noon).sequence == 2)
        #expect(try await store.firstBreak(of: "v1") == nil)
    }

    @Test func `ends that are not remembered any more are read`() async throws {
        let store = try await JournalStore(.memory)
        let writer = BatchWriter(bound: 4)
        let visits = (1...20).map { VisitID(rawValue: "v\($0)") }
        for visit in visits { try await store.makeVisit(visit) }
        for turn in 0..<3 {
            let outcomes = try await store.write { database in
                try writer.write(visits.map { .events([act("scan")], visit: $0, after: turn, at: noon) }, in: database)
            }
            #expect(outcomes.compactMap { try? $0.get().sequence } == visits.map { _ in turn + 1 })
        }
        for visit in visits { #expect(try await store.firstBreak(of: visit) == nil) }
    }

    @Test func `a full disk fails what is not written, keeps what was acknowledged, and passes`() async throws {
        let store = try await scratch.open()
        try await store.makeVisit("v1")
        try await store.append([event("scan")], to: "v1", after: 0, at: noon)
        try await limit(store, pages: "(SELECT page_count FROM pragma_page_count)")
        let large = event(String(repeating: "a", count: 100_000))
        let error = await #expect(throws: JournalError.self) {
            try await store.append([event("order"), large], to: "v1", after: 1, at: noon)
        }
        #expect(error?.code == .diskFull)
        #expect(try await store.events(of: "v1").map(\.body) == [event("scan")])
        try await limit(store, pages: "1000000")
        try await store.append([large], to: "v1", after: 1, at: noon)
        #expect(try await store.firstBreak(of: "v1") == nil)
        try await store.close()
    }

    @Test func `a journal that turns read-only fails the batch with a mend`() async throws {
        let store = try await scratch.open()
        try await store.makeVisit("v1")
        try await store.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
        let error = await #expect(throws: JournalError.self) {
            try await store.append([event("scan")], to: "v1", after: 0, at: noon)
        }
        #expect(error?.code == .readOnly)
        #expect(error?.message.contains("make file and folder writable") == true)
        try await store.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 0") }
        try await store.append([event("scan")], to: "v1", after: 0, at: noon)
        try await store.close()
    }

    /// Bounds the file as a full disk does.
    private func limit(_ store: JournalStore, pages: String) async throws {
        try await store.database.writeWithoutTransaction { database in
            let count = try Int.fetchOne(database, sql: "SELECT \(pages)") ?? 0
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(count)")
        }
    }
}
