import Foundation
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Server

/// What a back end does through the platform is kept beside the consumer's acts, and moves no page under their finger.
struct OutsideTests {
    private static func rows(_ bench: PlatformBench) async throws -> [EventRow] {
        try await bench.range.journal.entries(of: VisitID(rawValue: bench.made.visit))
    }

    private static func messages(_ bench: PlatformBench) -> [Message] {
        bench.document.page.blocks.compactMap { if case .message(let message) = $0 { message } else { nil } }
    }

    @Test func `a message that was sent is on the phone after the next act, and on no page before`() async throws {
        var bench = try await PlatformBench.open([AccountEndpointsTests.offersBox])
        _ = try await bench.scan()
        try await AccountEndpointsTests.pay(&bench)
        let before = try await bench.get(bench.document.address)
        #expect(try await AccountEndpointsTests.send(bench) == 0)
        let after = try await bench.get(bench.document.address)
        #expect(after.status == 200)
        #expect(after.body == before.body)
        try await bench.strip("tomorrow")
        #expect(Self.messages(bench).map(\.text) == ["message-sent-offers"])
        #expect(Self.messages(bench).map(\.channel) == [.notice])
        let rows = try await Self.rows(bench)
        #expect(rows.count { $0.kind == .outside } == 1)
        #expect(rows.allSatisfy { !$0.body.contains("取餐码") }, "what the back end wrote is not kept")
        let visit = VisitID(rawValue: bench.made.visit)
        #expect(try await bench.range.journal.firstBreak(of: visit) == nil)
    }

    @Test func `a server that starts anew knows what was turned in, and what was sent`() async throws {
        var bench = try await PlatformBench.open([AccountEndpointsTests.offersBox])
        let code = try #require(try await bench.scan().last?.queryWords["code"])
        #expect(try await bench.exchange(code).text("openid") == bench.access.openid)
        try await AccountEndpointsTests.pay(&bench)
        #expect(try await AccountEndpointsTests.send(bench) == 0)
        var later = try await bench.restarted()
        #expect(try await later.exchange(code).number("errcode") == 40163)
        #expect(try await AccountEndpointsTests.send(later) == 43101)
        try await later.strip("tomorrow")
        #expect(Self.messages(later).count == 1)
    }

    @Test func `of many who turn one code in at once one gets a token`() async throws {
        var bench = try await PlatformBench.open()
        let code = try #require(try await bench.scan().last?.queryWords["code"])
        let phone = bench
        let tokens = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 {
                group.addTask { try await !phone.exchange(code).text("access_token").isEmpty }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(tokens == 1)
        #expect(try await Self.rows(bench).count { $0.kind == .outside } == 1)
    }

    @Test func `a refused call leaves no row`() async throws {
        var bench = try await PlatformBench.open([AccountEndpointsTests.offersBox])
        let code = try #require(try await bench.scan().last?.queryWords["code"])
        #expect(try await bench.exchange(code, secret: "wrong").number("errcode") == 40125)
        #expect(try await AccountEndpointsTests.send(bench) == 43101)
        #expect(try await Self.rows(bench).count { $0.kind == .outside } == 0)
    }

    @Test func `a visit with such rows is played again as it left`() async throws {
        try await Self.withJournalFile { file in
            var bench = try await PlatformBench.open([AccountEndpointsTests.offersBox], journal: .file(file))
            let code = try #require(try await bench.scan().last?.queryWords["code"])
            _ = try await bench.exchange(code)
            try await AccountEndpointsTests.pay(&bench)
            _ = try await bench.get(bench.document.address, asJSON: false)
            #expect(try await AccountEndpointsTests.send(bench) == 0)
            _ = try await bench.get(bench.document.address)
            try await bench.strip("tomorrow")
            try await bench.strip("tomorrow")
            try await bench.range.journal.close()
            let visit = VisitID(rawValue: bench.made.visit)
            let history = try #require(try await HistoryReader(JournalReading(file)).history(of: visit))
            #expect(history.firstBreak == nil)
            #expect(history.outside.map(\.outside.sent) == [nil, .offers])
            #expect(history.outside.map(\.outside.spent)[0] == Fingerprint(of: code).rawValue)
            #expect(!history.shown.isEmpty)
            #expect(history.shown.allSatisfy { $0.outcome == .same })
            #expect(history.acts.allSatisfy { $0.isOffered })
            #expect(history.items.count == history.rows.count)
        }
    }

    private static func withJournalFile(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "outside-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Nothing is lost when the scratch folder stays: the system clears it.
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.appending(path: "journal.sqlite").path)
    }
}
