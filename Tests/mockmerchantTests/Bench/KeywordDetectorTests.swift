import Foundation
import Scenarios
import TestKit
import Testing
import Vocabulary

@testable import mockmerchant

/// The example detector runs as its paper says.
@Suite(.timeLimit(.minutes(5)))
struct KeywordDetectorTests {
    private struct Line: Decodable {
        struct Claim: Decodable {
            var rule: String
        }

        var `case`: String
        var status: String
        var findings: [Claim]
    }

    @Test func `it is one file of fifty lines at most, and needs no other`() throws {
        let text = try String(
            contentsOf: RepositoryRoot.folder.appending(path: "docs/examples/keyword_detector.py"),
            encoding: .utf8
        )
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().count <= 50)
        let standard = Set(
            "argparse contextlib html json pathlib re socket ssl urllib.parse urllib.request".split(separator: " ")
        )
        let imported = text.matches(of: /(?m)^(?:import|from) (.+)$/).flatMap { $0.output.1.split(separator: ", ") }
        #expect(!imported.isEmpty && Set(imported).isSubset(of: standard), "\(imported)")
    }

    @Test(.enabled("python3 is not here", { Tool("python3") != nil }))
    func `it judges bundles offline and hands in claims`() async throws {
        let ids: [ScenarioID] = ["dine-in-forced-phone", "dine-in-forced-follow", "suowa-noodle@pure"]
        let scenarios = try ids.map { try ShippedRange.scenario($0) }
        let python = try #require(Tool("python3"))
        let program = RepositoryRoot.folder.appending(path: "docs/examples/keyword_detector.py").path
        try await Scratch.folder { folder in
            var lines = [
                BenchHeader(
                    schema: BenchHeader.casesSchema,
                    bench: BenchHeader.current,
                    count: scenarios.count,
                    canary: "",
                    hash: ""
                )
            ].map { try? BundleText.json($0) }
            for (turn, scenario) in scenarios.enumerated() {
                let id = "c-\(turn)"
                try await Bundled.write(scenario, as: id, into: folder.appending(path: "bundles/\(id)"))
                lines.append(try BundleText.json(Bundled.told(of: scenario, as: id)))
            }
            let text = lines.compactMap { $0?.replacing("\n", with: "") }.joined(separator: "\n") + "\n"
            try BundleText.write(text, to: folder.appending(path: "public/cases.jsonl"))
            let outcome = try await python.run([
                program, folder.appending(path: "public").path, "--bundle", folder.appending(path: "bundles").path,
            ])
            #expect(outcome.status == 0, "\(outcome.complaint)")
            let told = try outcome.text.split(separator: "\n").dropFirst().map {
                try JSONDecoder().decode(Line.self, from: Data($0.utf8))
            }
            #expect(told.map(\.case) == ["c-0", "c-1", "c-2"] && told.allSatisfy { $0.status == "ok" })
            let rules = told.map { $0.findings.map(\.rule) }
            #expect(rules[0].contains(Kind.phoneAuthorisationGate.rawValue), "\(rules)")
            #expect(rules[1].contains(Kind.forcedFollowGate.rawValue), "\(rules)")
            #expect(rules[2].isEmpty, "\(rules)")
            for rule in rules.joined() { #expect(Kind(rawValue: rule) != nil) }
        }
    }
}
