import Flow
import Foundation
import Journal
import Logging
import Scenarios
import Testing
import Vocabulary

@testable import Server

struct VisitBooksTests {
    @Test func `a script is kept byte for byte as it is encoded whole, whatever its words are`() async throws {
        let journal = try await JournalStore(.memory, durability: .normal)
        let surroundings = Surroundings(
            now: { 0 },
            newID: { "none" },
            post: { _ in false },
            logger: Logger(label: "test")
        )
        let books = VisitBooks(journal: journal, surroundings: surroundings)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let wordings: [[String: String]] = [
            [:], ["hello": "你好 \"{name}\" \\ /"], ["hello": "\"wording\":{\"messages\":{}}}"], [:],
        ]
        for (turn, messages) in wordings.enumerated() {
            for scenario in [TestScript.first, TestScript.second] {
                var script = TestScript.script(scenario, dish: "\"wording\":{\"messages\":{}}}")
                script.wording = Wording(messages: messages)
                let id = VisitID(rawValue: "visit\(turn)\(scenario.rawValue)")
                _ = try #require(try await books.begin(id, in: script, seed: "1"))
                let record = try #require(try await journal.visit(id))
                let kept = try await journal.snapshot(record.snapshot)
                #expect(kept == String(decoding: try encoder.encode(script), as: UTF8.self))
            }
        }
    }
}
