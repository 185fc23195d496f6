import ArgumentParser
import Foundation
import Scenarios
import TestKit
import Testing
import Vocabulary

@testable import mockmerchant

/// What docs/walk-scripts.md shows, played; and the schema, held against what the reader takes.
@Suite(.timeLimit(.minutes(5)))
struct WalkScriptPaperTests {
    /// The fenced blocks of a language.
    private static func blocks(of language: String) throws -> [String] {
        try Fixture.text("docs/walk-scripts.md").components(separatedBy: "```\(language)\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
    }

    @Test func `every example goes as it is written`() async throws {
        try await Scratch.folder { folder in
            let examples = try Self.blocks(of: "yaml")
            #expect(examples.count >= 3)
            let files = try examples.enumerated().map { turn, text in
                let name = "example-\(turn + 1).yaml"
                try Data((text + "\n").utf8).write(to: folder.appending(path: name))
                return name
            }
            let outcome = try await Program(["walk"] + files, in: folder).outcome()
            #expect(outcome.status == 0, "\(outcome.output)\(outcome.complaint)")
        }
    }

    @Test func `every command is one that the program takes`() throws {
        let commands = try Self.blocks(of: "sh").flatMap { $0.split(separator: "\n") }
        #expect(commands.count >= 4)
        for command in commands {
            let words = command.split(separator: " ").dropFirst().map(String.init)
            #expect(throws: Never.self, "\(command)") { _ = try MockMerchant.parseAsRoot(words) }
        }
    }

    @Test func `the paper names every key`() throws {
        let paper = try Fixture.text("docs/walk-scripts.md")
        for key in ["scan", "tap", "give", "refuse", "ask", "wait", "go", "fill", "tick", "untick", "capture", "retry"]
        {
            #expect(paper.contains("`\(key)"), "\(key)")
        }
    }

    @Test(
        .enabled(if: Tool(at: ".venv/bin/check-jsonschema") != nil, "no .venv/bin/check-jsonschema: .ci/run makes it")
    )
    func `the schema takes every script that is shipped, and refuses what the reader refuses`() async throws {
        let judge = try #require(Tool(at: ".venv/bin/check-jsonschema"))
        let schema = RepositoryRoot.place("fixtures/schema/walk-script.schema.json").path
        let shipped = Fixture.paths(in: "fixtures/walk-scripts", of: "yaml").map { RepositoryRoot.place($0).path }
        let fine = try await judge.run(["--schemafile", schema] + shipped)
        #expect(fine.status == 0, "\(fine.text)\(fine.complaint)")
        let broken = [
            "- tapp: x", "- { tap: x, scan: 1 }", "- wait: 3 days", "- go: home", "- give: phone", "- {}",
            "- { expect: { handed: { menu: many } } }", "- { expect: { stage: kitchen } }", "- { expect: {} }",
            "- { tap: x, every: 5 }", "- scan: 0", "- { capture: { A: x } }", "- ask: exit",
        ]
        try await Scratch.folder { folder in
            for (turn, step) in broken.enumerated() {
                let text = "title: t\nscenario: dine-in-pure\nsteps:\n  \(step)\n"
                let file = folder.appending(path: "broken-\(turn).yaml")
                try Data(text.utf8).write(to: file)
                let outcome = try await judge.run(["--schemafile", schema, file.path])
                #expect(outcome.status == 1, "\(step): \(outcome.text)")
                let reader = ScriptReader(services: ["dine-in-pure": .dineIn], personas: [])
                #expect(!reader.script("b.yaml", Array(text.utf8)).problems.isEmpty, "\(step)")
            }
        }
    }
}
