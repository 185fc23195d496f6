import Foundation
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Server

struct VisitShardTests {
    @Test func `of parallel submits on one page exactly one wins`() async throws {
        let range = try await TestRange.open()
        let site = try await range.visit().address
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<32 { group.addTask { try await range.press("tomorrow", at: site).status } }
            return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        #expect(statuses == [200: 1, 409: 31])
    }

    @Test func `a visit goes on where it was after a restart`() async throws {
        try await withJournalFile { file in
            let before = try await TestRange.open(.file(file))
            let made = try await before.visit()
            let code = try #require(try await before.get(made.address).document.codes.values.first)
            let menu = try await before.get(code).document
            let street = try await before.browse("http://localhost:8080/").text
            let sticker = "http://localhost:8080\(try #require(street.firstMatch(of: /\/s\/[a-z2-7]{16}/)).output)"
            try await before.journal.close()

            let after = try await TestRange.open(.file(file))
            #expect(try await after.get(menu.address).document == menu)
            #expect(try await after.browse("http://localhost:8080/").text == street)
            #expect(try await after.get(code).document.page == menu.page)
            #expect(try await after.get(sticker).document.page.party == .site)
            #expect(try await after.browse(sticker + ".png").headers[.contentType] == "image/png")
            try await after.journal.close()
        }
    }

    @Test func `a visit is played on with the script it began with`() async throws {
        try await withJournalFile { file in
            let before = try await TestRange.open(.file(file))
            let made = try await before.visit()
            let code = try #require(try await before.get(made.address).document.codes.values.first)
            let menu = try await before.get(code).document
            try await before.journal.close()

            let renamed = TestScript.offer(TestScript.script(TestScript.first, dish: "阳春面"))
            let after = try await TestRange.open(.file(file), offers: [renamed])
            #expect(try await after.get(menu.address).document == menu)
            let fresh = try await after.visit()
            let newCode = try #require(try await after.get(fresh.address).document.codes.values.first)
            #expect(try await after.get(newCode).document.page != menu.page)
            try await after.journal.close()
        }
    }

    @Test func `a visit keeps the practices it began with, and a new one meets those of today`() async throws {
        try await withJournalFile { file in
            let before = try await TestRange.open(.file(file))
            let made = try await before.visit()
            let begun = try await before.checkout(of: made)
            #expect(begun.asksForPhone)
            try await before.journal.close()

            let edited = TestScript.offer(TestScript.script(TestScript.first, practices: []))
            let after = try await TestRange.open(.file(file), offers: [edited])
            #expect(try await after.get(begun.address).document == begun)
            let submit = try #require(begun.page.controls.first { $0.tag == .button })
            let missing = try await after.press(submit.target, at: begun.address).document
            #expect(missing.page.refusal != nil)
            // The old visit's code plays the old script anew, too.
            #expect(try await after.checkout(of: made).page == begun.page)
            let fresh = try await after.checkout(of: after.visit())
            #expect(!fresh.asksForPhone)
            try await after.journal.close()
        }
    }

    @Test func `a visit goes on after its scenario is gone, and no new one can be made`() async throws {
        try await withJournalFile { file in
            let before = try await TestRange.open(.file(file), secret: "one")
            let made = try await before.visit()
            let begun = try await before.checkout(of: made)
            let doors = before.server.stickerPaths
            try await before.journal.close()

            let left = TestScript.offer(TestScript.script(TestScript.second))
            let after = try await TestRange.open(.file(file), offers: [left])
            #expect(try await after.get(begun.address).document == begun)
            let phone = try #require(begun.page.controls.first { $0.tag == .input && $0.isRequired })
            let submit = try #require(begun.page.controls.first { $0.tag == .button })
            let number = try #require(made.card["phone-number"])
            let taken = try await after.press(submit.target, [phone.name: number], at: begun.address).document
            #expect(taken.address != begun.address)
            #expect(taken.page.refusal == nil)
            let wish = #"{"scenario":"\#(TestScript.first)"}"#
            #expect(try await after.admin(.post, "/__admin/visits", wish).status == 404)
            let gone = try #require(doors.first { !after.server.stickerPaths.contains($0) })
            #expect(try await after.browse("http://localhost:8080\(gone)").status == 404)
            #expect(try await after.visit(TestScript.second).address.isEmpty == false)
            try await after.journal.close()
        }
    }

    @Test func `a code got again after a restart adds nothing either`() async throws {
        try await withJournalFile { file in
            let before = try await TestRange.open(.file(file))
            let made = try await before.visit()
            let code = try #require(try await before.get(made.address).document.codes.values.first)
            let menu = try await before.get(code).document
            try await before.journal.close()
            let after = try await TestRange.open(.file(file))
            #expect(try await after.get(code).document == menu)
            #expect(try await after.journal.events(of: made.visit).count == 1)
            try await after.journal.close()
        }
    }

    @Test func `visits beyond the bound leave memory and are folded again`() async throws {
        let range = try await TestRange.open(bound: 64)
        var documents: [TestRange.Document] = []
        for _ in 0..<200 {
            let made = try await range.visit()
            documents.append(try await range.press("tomorrow", at: made.address).document)
        }
        #expect(await range.server.heldCount <= 64)
        for document in documents { #expect(try await range.get(document.address).document == document) }
    }

    @Test func `thousands of visits live side by side and resetting one touches no other`() async throws {
        let range = try await TestRange.open()
        let made = try await withThrowingTaskGroup(of: TestRange.Made.self) { group in
            for turn in 0..<2_000 {
                group.addTask { try await range.visit(turn % 2 == 0 ? TestScript.first : TestScript.second) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(made.map(\.visit)).count == 2_000)
        let one = made[0]
        let other = made[1]
        _ = try await range.press("tomorrow", at: one.address)
        let document = try await range.press("tomorrow", at: other.address).document
        #expect(try await range.admin(.post, "/__admin/visits/\(one.visit)/reset").status == 200)
        #expect(try await range.get(other.address).document == document)
        let again = try await range.get(one.address).document
        #expect(again.page.party == .site)
        #expect(again.address != one.address)
    }

    @Test func `an act that the journal does not keep is not answered as taken`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let held = try await range.get(made.address)
        #expect(held.status == 200)
        try await range.journal.close()
        let act = try await range.press("tomorrow", at: made.address)
        #expect(act.status == 503)
        #expect(act.headers[.retryAfter] == "1")
        #expect(act.headers[.contentType] == "application/problem+json")
        #expect(await range.server.heldCount == 0)
    }

    @Test func `acts that come without a token are kept in the order of their taking`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    let answer = try await range.admin(.post, "/__admin/visits/\(made.visit)/reset")
                    #expect(answer.status == 200)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await range.journal.events(of: made.visit).count == 50)
    }

    private func withJournalFile(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            // Nothing is lost when the scratch folder stays: the system clears it.
            try? FileManager.default.removeItem(at: folder)
        }
        try await body(folder.appendingPathComponent("range.sqlite").path)
    }
}
