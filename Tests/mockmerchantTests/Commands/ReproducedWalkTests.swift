import Foundation
import TestKit
import Testing

/// The lines that a failure prints, pasted into a shell: they come to the page where it was seen.
@Suite(.timeLimit(.minutes(5)), .enabled(if: Tool("curl") != nil, "no curl to paste lines for"))
struct ReproducedWalkTests {
    @Test(arguments: [
        ("dine-in-forced-follow", "7"), ("takeaway-forced-profile", "it's"), ("parking-forced-membership", "1"),
    ])
    func `curl makes the same visit and comes to the same page`(_ scenario: String, _ seed: String) async throws {
        try await Scratch.folder { folder in
            let asked = ["walk", scenario, "--seed", seed, "--fail-on", "C", "--report", "ndjson"]
            let walk = try await Program(asked, in: folder).outcome()
            #expect(walk.status == 1, "\(walk.complaint)")
            struct Line: Decodable {
                struct Outcome: Decodable {
                    var status: String
                    var details: [String]
                    var shell: [String]
                }
                var outcomes: [Outcome]?
            }
            let lines = try walk.output.split(separator: "\n").map {
                try JSONDecoder().decode(Line.self, from: Data($0.utf8))
            }
            let failed = lines.flatMap { $0.outcomes ?? [] }.filter { $0.status == "failed" }
            #expect(!failed.isEmpty)
            let serving = try await ServingProgram.start("--run-seed", seed, in: folder)
            for outcome in failed.prefix(3) {
                let last = try #require(outcome.details.last { $0.hasPrefix("page ") })
                let title = try #require(last.split(separator: "「").dropFirst().first?.split(separator: "」").first)
                let shell = outcome.shell.dropFirst()
                #expect(outcome.shell.first?.hasPrefix("mockmerchant serve --port 8080 --run-seed") == true)
                let script = shell.joined(separator: "\n").replacing(":8080", with: ":\(serving.port)")
                let bash = try #require(Tool("bash"))
                let run = try await bash.run(["-c", script])
                let page = run.text.split(separator: "{\"address\"").last.map(String.init) ?? ""
                #expect(page.contains("\"title\":\"\(title)\""), "\(script)\n\(run.text.suffix(600))\(run.complaint)")
            }
            #expect(try await serving.stop() == 0)
        }
    }
}
