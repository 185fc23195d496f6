import ArgumentParser
import Foundation
import TestKit
import Testing

@testable import mockmerchant

/// What docs/ci.md lets readers paste: files that the pipelines' own schemas let through, and commands that are known.
@Suite(.timeLimit(.minutes(5)))
struct CIPaperTests {
    private static let paper = Result { String(decoding: try Fixture.bytes("docs/ci.md"), as: UTF8.self) }

    @Test(
        .enabled(if: Tool(at: ".venv/bin/check-jsonschema") != nil, "no .venv/bin/check-jsonschema: .ci/run makes it"),
        arguments: [("github-workflows", "# .github/workflows/range.yml"), ("gitlab-ci", "# .gitlab-ci.yml")]
    )
    func `a file to paste is let through by its pipeline's schema`(_ schema: String, _ head: String) async throws {
        let judge = try #require(Tool(at: ".venv/bin/check-jsonschema"))
        let block = try #require(Self.blocks(of: "yaml").first { $0.hasPrefix(head) })
        try await Scratch.folder { folder in
            for (text, isFine) in [(block, true), (block.replacing("parallel: 3", with: "parallel: often"), false)] {
                guard isFine || schema == "gitlab-ci" else { continue }
                let file = folder.appending(path: "pipeline.yml")
                try Data(text.utf8).write(to: file)
                let outcome = try await judge.run(["--builtin-schema", "vendor.\(schema)", file.path])
                #expect((outcome.status == 0) == isFine, "\(outcome.text)\(outcome.complaint)")
            }
        }
    }

    @Test func `every command of the paper is one that the program takes`() async throws {
        let lines = try (Self.blocks(of: "sh") + Self.blocks(of: "yaml")).flatMap { block in
            block.split(separator: "\n").map(String.init)
        }
        let commands = lines.compactMap { line -> [String]? in
            guard let start = line.range(of: "mockmerchant (walk|merge|exec) ", options: .regularExpression) else {
                return nil
            }
            let rest = line[start.lowerBound...].split(separator: "||")[0].split(separator: "#")[0]
            let words = rest.split(separator: " ").dropFirst().map { $0.filter { !"\"'".contains($0) } }
            return words.map { word in
                word.contains("$") || word.contains("{}")
                    ? word.replacing(#/(\$\{\{.*?\}\}|\$\(\(.*?\)\)|\$\w+|\{\})/#, with: "1") : word
            }
        }
        #expect(commands.count > 8)
        for words in commands {
            // Of an expression with spaces in it only the first word stands for its value.
            let joined = words.joined(separator: " ")
                .replacing(#/\$\{\{ .*? \}\}/#, with: "1").replacing(#/\$\(\(.*?\)\)/#, with: "1")
            #expect(throws: Never.self, "\(joined)") {
                _ = try MockMerchant.parseAsRoot(joined.split(separator: " ").map(String.init))
            }
        }
    }

    /// The fenced blocks of a language.
    private static func blocks(of language: String) throws -> [String] {
        try paper.get().components(separatedBy: "```\(language)\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
    }
}
