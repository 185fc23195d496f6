import Foundation
import TestKit
import Testing

/// docs/testing-with-mockmerchant.md is its own test: its files are cut out of it and run against the built program.
@Suite(.timeLimit(.minutes(5)))
struct TestingPaperTests {
    private static let paper = "docs/testing-with-mockmerchant.md"
    private static let hasBrowser = Tool(at: ".venv/bin/playwright") != nil && Tool("chromium") != nil

    @Test(
        .enabled(if: Tool("curl") != nil && Tool("jq") != nil, "no curl or no jq for the test in shell"),
        arguments: [true, false]
    )
    func `the test in shell passes, and fails where the twin is none`(_ isTwin: Bool) async throws {
        try await Scratch.folder { folder in
            try Self.unfold(into: folder) { text in
                isTwin
                    ? text
                    : text.replacing("--scenario \"$scenario\"", with: "--scenario dine-in-forced-phone")
                        .replacing("sh order.sh \"$scenario\"", with: "sh order.sh dine-in-forced-phone")
            }
            let outcome = try await Self.run("sh", ["test.sh"], in: folder)
            #expect((outcome.status == 0) == isTwin, "\(outcome.complaint)")
            guard isTwin else { return }
            let text = try Fixture.text(Self.paper)
            #expect(text.contains("```text\n\(outcome.output)```"), "\(outcome.output)")
            let junit = folder.appending(path: "out/dine-in-forced-phone.xml")
            #expect(try String(contentsOf: junit, encoding: .utf8).contains("handed over phone-number"))
        }
    }

    @Test(.enabled(if: hasBrowser, "no Playwright in .venv (.ci/run installs it), or no chromium on PATH"))
    func `the tests in Python pass, and fail where the wall has no way past`() async throws {
        try await Scratch.folder { folder in
            try Self.unfold(into: folder)
            let python = try #require(Tool.python).file.path
            let run = ["-m", "pytest", "-q", "-p", "no:cacheprovider"]
            let outcome = try await Self.run(python, run + ["test_order.py", "test_range.py"], in: folder)
            #expect(outcome.status == 0, "\(outcome.output)\(outcome.complaint)")
            #expect(outcome.output.contains("3 passed"), "\(outcome.output)")
            try Self.unfold(into: folder) { $0.replacing("dine-in-forced-phone.twin", with: "dine-in-forced-phone") }
            let broken = try await Self.run(python, run + ["test_order.py"], in: folder)
            #expect(broken.status == 1, "\(broken.output)\(broken.complaint)")
            #expect(broken.output.contains("1 failed, 1 passed"), "\(broken.output)")
        }
    }

    @Test(.enabled(if: Tool("swiftc") != nil, "no swiftc on PATH to compile the test in Swift"))
    func `the test in Swift compiles`() async throws {
        try await Scratch.folder { folder in
            try Self.unfold(into: folder)
            let compiler = try #require(Tool("swiftc"))
            let plugins = compiler.file.resolvingSymlinksInPath().deletingLastPathComponent()
                .appending(path: "../lib/swift/host/plugins/testing").standardizedFileURL
            let words = ["-typecheck", "-parse-as-library", "-swift-version", "6", "-plugin-path", plugins.path]
            let file = folder.appending(path: "OrderTests.swift")
            let outcome = try await compiler.run(words + [file.path])
            #expect(outcome.status == 0, "\(outcome.complaint)")
            let text = try String(contentsOf: file, encoding: .utf8)
            try Data(text.replacing("struct Phone", with: "struct Telephone").utf8).write(to: file)
            #expect(try await compiler.run(words + [file.path]).status != 0)
        }
    }

    /// Writes the paper's files into a folder: each block whose first line names one.
    private static func unfold(into folder: URL, spoiling: (String) -> String = { $0 }) throws {
        let parts = try Fixture.text(paper).components(separatedBy: "\n```")
        var names: [String] = []
        for part in parts {
            guard let head = part.firstMatch(of: #/^(?:sh|python|swift)\n(?:#|//) (\w+\.(?:sh|py|swift))\b/#) else {
                continue
            }
            let body = part[(part.firstIndex(of: "\n") ?? part.startIndex)...].dropFirst()
            names.append(String(head.1))
            let text = String(body) + "\n"
            // What is spoilt is the test, not the client.
            let written = head.1.hasPrefix("test") ? spoiling(text) : text
            try Data(written.utf8).write(to: folder.appending(path: String(head.1)))
        }
        #expect(names == ["order.sh", "test.sh", "order.py", "test_order.py", "test_range.py", "OrderTests.swift"])
    }

    /// Runs a program in the folder, with the tool on its search path.
    private static func run(_ name: String, _ words: [String], in folder: URL) async throws -> Program.Outcome {
        let tools = folder.appending(path: "tools")
        try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
        let link = tools.appending(path: "mockmerchant")
        if !FileManager.default.fileExists(atPath: link.path) {
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: Program.file)
        }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return try await Program(
            words,
            in: folder,
            environment: ["PATH": "\(tools.path):\(path)", "PYTHONDONTWRITEBYTECODE": "1"],
            at: name.hasPrefix("/") ? URL(filePath: name) : try #require(Tool(name)).file
        ).outcome(within: .seconds(200))
    }
}
