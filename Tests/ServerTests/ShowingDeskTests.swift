import Foundation
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Server

struct ShowingDeskTests {
    private func showings(_ range: TestRange, _ made: TestRange.Made) async throws -> [Showing] {
        try await range.journal.entries(of: made.visit).filter { $0.kind == .showing }.map {
            try JSONDecoder().decode(Showing.self, from: Data($0.body.utf8))
        }
    }

    @Test func `a page's first showing is kept with the hash of what left, once for each face`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let first = try await range.get(made.address)
        for _ in 0..<3 { #expect(try await range.get(made.address).body == first.body) }
        let drawn = try await range.browse(made.address)
        for _ in 0..<3 { #expect(try await range.browse(made.address).body == drawn.body) }
        let kept = try await showings(range, made)
        #expect(kept.map(\.manner.face) == [.json, .html])
        #expect(kept.map(\.hash) == [first, drawn].map { Fingerprint(ofBytes: $0.body).rawValue })
        #expect(kept.map(\.bytes) == [first, drawn].map(\.body.count))
        #expect(kept.map(\.after) == [0, 0])
        #expect(try await range.journal.firstBreak(of: made.visit) == nil)
    }

    @Test func `an act and the page that answers it are kept in one batch, and the page's address is the act's`()
        async throws
    {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let before = try await range.get(made.address).document
        let next = try await range.press("tomorrow", at: before.address)
        let rows = try await range.journal.entries(of: made.visit)
        #expect(rows.map(\.kind) == [.showing, .act, .showing])
        let shown = try await showings(range, made)
        #expect(shown.last?.hash == Fingerprint(ofBytes: next.body).rawValue)
        #expect(shown.last?.after == 1)
        // Getting what was answered adds nothing, and moves nothing.
        let again = try await range.get(try next.document.address)
        #expect(again.body == next.body)
        #expect(try await range.journal.entries(of: made.visit).count == 3)
        let progress = try await range.admin(.get, "/__admin/visits/\(made.visit)").text
        #expect(progress.contains(#""length":1"#))
    }

    @Test func `asking for the head alone shows nothing`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let head = try await range.server.answer(.head, made.address, headers: [.accept: "text/html"])
        #expect(head.status == 200)
        #expect(try await showings(range, made).isEmpty)
    }

    @Test func `a refusal is a showing of its own, with its words`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let form = try await range.checkout(of: made)
        let submit = try #require(form.page.controls.first { $0.tag == .button })
        let refused = try await range.press(submit.target, at: form.address)
        _ = try await range.press(submit.target, at: form.address)
        let last = try #require(try await showings(range, made).last)
        #expect(last.manner.refusal == "incomplete")
        #expect(last.manner.words == (try refused.document.page.refusal))
        #expect(last.hash == Fingerprint(ofBytes: refused.body).rawValue)
        #expect(try await showings(range, made).count { $0.manner.refusal != nil } == 1)
    }

    @Test func `of many who ask at once for a page that nobody saw, one makes a row`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<32 { group.addTask { try await range.get(made.address).status } }
            for try await status in group { #expect(status == 200) }
        }
        #expect(try await showings(range, made).count == 1)
    }

    @Test func `whoever asks under ever new names makes few rows`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit()
        let path = made.address.split(separator: "/", maxSplits: 2).last.map(String.init) ?? ""
        for port in 1...30 {
            let answer = try await range.get("http://192.168.1.5:\(9_000 + port)/site/\(path)")
            #expect(answer.status == 200)
        }
        #expect(try await showings(range, made).count == VisitShard.showingBound)
    }

    @Test func `a visit with showings goes on after a restart, and what was shown is not new`() async throws {
        try await withJournalFile { file in
            let before = try await TestRange.open(.file(file))
            let made = try await before.visit()
            let form = try await before.checkout(of: made)
            let rows = try await before.journal.entries(of: made.visit)
            try await before.journal.close()
            let after = try await TestRange.open(.file(file))
            #expect(try await after.get(form.address).document == form)
            #expect(try await after.journal.entries(of: made.visit) == rows)
            _ = try await after.press("tomorrow", at: form.address)
            #expect(try await after.journal.entries(of: made.visit).count == rows.count + 2)
            #expect(try await after.journal.firstBreak(of: made.visit) == nil)
            try await after.journal.close()
        }
    }

    @Test func `a deleted visit is gone, and its stone says where it ended`() async throws {
        let range = try await TestRange.open()
        let made = try await range.visit(seed: "one")
        let page = try await range.press("tomorrow", at: made.address).document
        let head = try #require(try await range.journal.head(of: made.visit))
        let gone = try await range.admin(.delete, "/__admin/visits/\(made.visit)")
        #expect(gone.status == 200)
        #expect(gone.text.contains(head.hash.rawValue))
        #expect(try await range.get(page.address).status == 404)
        #expect(try await range.press("tomorrow", at: page.address).status == 404)
        #expect(try await range.admin(.delete, "/__admin/visits/\(made.visit)").status == 404)
        // The handle that a seed asks for is never another visit's.
        #expect(try await range.visit(seed: "one").visit != made.visit)
    }

    private func withJournalFile(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "showings-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.appending(path: "journal.sqlite").path)
    }
}
