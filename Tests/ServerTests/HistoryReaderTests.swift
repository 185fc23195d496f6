import Foundation
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Server

struct HistoryReaderTests {
    private func history(of visit: VisitID, in file: String) async throws -> VisitHistory? {
        try await HistoryReader(JournalReading(file)).history(of: visit)
    }

    /// A person's visit: a browser, a form that comes back, another name for the same server.
    private func live(_ range: TestRange, host: String) async throws -> TestRange.Made {
        let made = try await range.visit(host: host)
        _ = try await range.browse(made.address)
        let form = try await range.checkout(of: made)
        let submit = try #require(form.page.controls.first { $0.tag == .button })
        let phone = try #require(form.page.controls.first { $0.tag == .input && $0.isRequired })
        for value in ["", "15400000000", try #require(made.card["phone-number"])] {
            let answer = try await range.server.answer(
                .post,
                form.address.hasPrefix("/") ? "http://\(host)\(form.address)" : form.address,
                headers: [.accept: "text/html", .contentType: "application/x-www-form-urlencoded"],
                body: TestRange.form(["press": submit.target, phone.name: value])
            )
            if let next = answer.headers[.location] {
                _ = try await range.browse(next.hasPrefix("/") ? "http://\(host)\(next)" : next)
            }
        }
        return made
    }

    @Test(arguments: ["localhost:8080"])
    func `what a person was shown is built anew as it left, refusals too`(_ host: String) async throws {
        try await withJournalFile { file in
            let range = try await TestRange.open(.file(file))
            let made = try await live(range, host: host)
            try await range.journal.close()
            let history = try #require(try await history(of: made.visit, in: file))
            #expect(history.firstBreak == nil)
            #expect(history.shown.map(\.outcome).allSatisfy { $0 == .same })
            #expect(Set(history.shown.compactMap(\.showing.manner.refusal)) == ["incomplete", "foreign-value"])
            #expect(Set(history.shown.map(\.showing.manner.face)) == [.html, .json])
            for shown in history.shown {
                #expect(shown.body.map { Fingerprint(ofBytes: $0).rawValue } == shown.showing.hash)
                #expect(shown.html?.hasPrefix("<!doctype html>") == true)
            }
            #expect(history.acts.allSatisfy { $0.isOffered })
            #expect(history.acts.last?.fields.isEmpty == false)
            #expect(history.card.values == made.card)
        }
    }

    @Test func `an unknown visit has no history, and one whose script is gone says so`() async throws {
        try await withJournalFile { file in
            let range = try await TestRange.open(.file(file))
            let made = try await range.visit()
            try await range.journal.close()
            #expect(try await history(of: "abcdefghijkl9999", in: file) == nil)
            let history = try #require(try await history(of: made.visit, in: file))
            #expect(history.items.isEmpty)
            #expect(history.head.sequence == 0)
        }
    }

    @Test func `other acts before a page make it another page`() async throws {
        try await withJournalFile { file in
            let range = try await TestRange.open(.file(file))
            let made = try await range.visit()
            let form = try await range.checkout(of: made)
            try await range.journal.append(
                rows: [
                    EventDraft(
                        .showing,
                        #"{"after":1,"bytes":3,"hash":"00","manner":{"face":"html","origin":"http://localhost:8080"}}"#
                    ),
                    EventDraft(.act, #"{"given":[],"option":"pay","picks":[],"ticked":[]}"#),
                ],
                to: made.visit,
                after: try #require(try await range.journal.head(of: made.visit)).sequence,
                at: WallMoment(milliseconds: 0)
            )
            try await range.journal.close()
            let history = try #require(try await history(of: made.visit, in: file))
            #expect(history.shown.last?.outcome == .different)
            #expect(history.shown.last?.body == nil)
            #expect(history.acts.last?.isOffered == false, "nothing pays on \(form.page.title)")
        }
    }

    private func withJournalFile(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "history-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.appending(path: "journal.sqlite").path)
    }
}
