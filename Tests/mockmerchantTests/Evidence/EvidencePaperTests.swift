import Foundation
import Journal
import TestKit
import Testing
import Vocabulary

@testable import mockmerchant

/// What the paper says about verifying without this program, done as it says.
@Suite(.timeLimit(.minutes(5)))
struct EvidencePaperTests {
    private static let tools = ["bash", "jq", "sha256sum"].map { Tool($0) }

    private func blocks(of language: String) throws -> [String] {
        let paper = try String(contentsOf: RepositoryRoot.place("docs/evidence.md"), encoding: .utf8)
        return paper.components(separatedBy: "```\(language)\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n```").first }
    }

    @Test(.enabled(if: tools.allSatisfy { $0 != nil }, "no bash, jq or sha256sum: install jq and coreutils"))
    func `files and chains are verified by sha256sum and jq alone, and an edit is found`() async throws {
        let bash = try #require(Tool("bash"))
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(["dine-in-pure"], in: folder)
            let place = folder.appending(path: "evidence")
            let outcome = try await range.export(to: place)
            let head = try #require(outcome.heads.max { $0.head.sequence < $1.head.sequence })
            let files = try #require(try blocks(of: "sh").first { $0.contains("sha256sum --check") })
            let chain = try #require(try blocks(of: "bash").first).replacing("VISIT", with: head.visit.rawValue)
            let start = "set -euo pipefail; cd '\(folder.path)'\n"

            let sums = try await bash.run(["-c", start + files])
            #expect(sums.status == 0, "\(sums.complaint)")
            #expect(sums.text.contains(outcome.seal.rawValue))
            let links = try await bash.run(["-c", start + "cd evidence\n" + chain])
            #expect(links.status == 0, "\(links.complaint)")
            #expect(links.text == "\(head.head.hash)\n")

            let events = place.appending(path: "visits/\(head.visit)/events.ndjson")
            let text = try String(contentsOf: events, encoding: .utf8)
            try Data(text.replacing("scan/", with: "scam/").utf8).write(to: events)
            let edited = try await bash.run(["-c", start + files])
            #expect(edited.status != 0)
            #expect(edited.complaint.contains("1 computed checksum did NOT match"))
            let broken = try await bash.run(["-c", start + "cd evidence\n" + chain])
            #expect(broken.status != 0)
            #expect(broken.text.hasPrefix("broken at: {\"body\""))
        }
    }
}
