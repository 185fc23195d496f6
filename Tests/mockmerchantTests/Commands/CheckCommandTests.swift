import Foundation
import TestKit
import Testing

@Suite(.timeLimit(.minutes(20)))
struct CheckCommandTests {
    private static let shipped = "scenarios/dine-in/dine-in-forced-follow.yaml"

    /// Writes the text of a scenario file into a folder and answers its path.
    private func place(_ text: String, in folder: URL) throws -> String {
        let file = folder.appending(path: "dine-in-forced-follow.yaml")
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file.path
    }

    @Test func `a sound file agrees, its twin with it`() async throws {
        try await Scratch.folder { folder in
            let file = try place(Fixture.text(Self.shipped), in: folder)
            let outcome = try await Program.run("check", file, in: folder)
            #expect(outcome.status == 0)
            #expect(outcome.output.hasSuffix("proof: 2 of 2 scenarios agree\n"))
            #expect(outcome.complaint == "")
            #expect(!outcome.output.contains("\u{1B}"))
        }
    }

    @Test func `a switch turned in a copy, its expectation untouched, ends it with 1 and is named`() async throws {
        try await Scratch.folder { folder in
            let text = try Fixture.text(Self.shipped)
            let turned = text.replacing("refusal: blocks", with: "refusal: stumbles")
            try #require(turned != text)
            let outcome = try await Program.run("check", try place(turned, in: folder), in: folder)
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("disagreement: dine-in-forced-follow: forced-follow-gate\n"))
            #expect(outcome.output.contains("disagreement: dine-in-forced-follow: price at menu: expected follow"))
            #expect(outcome.output.contains("proof: 1 of 2 scenarios agree\n"))
        }
    }

    @Test func `a switch turned to where the twin has it ends it with 1, and the idle twin is told`() async throws {
        try await Scratch.folder { folder in
            let turned = try Fixture.text(Self.shipped).replacing("refusal: blocks", with: "refusal: passes")
            let file = try place(turned, in: folder)
            let outcome = try await Program.run("check", file, in: folder)
            #expect(outcome.status == 1)
            #expect(outcome.complaint.contains(": idle-switch: "))
            #expect(outcome.output.contains("disagreement: dine-in-forced-follow: forced-follow-gate\n"))
            #expect(try await Program.run("check", "--no-walk", file, in: folder).status == 2)
        }
    }

    @Test func `an id where a file is wanted ends it with 2 and says where ids are taken`() async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program.run("check", "dine-in-pure", in: folder)
            #expect(outcome.status == 2)
            #expect(outcome.complaint.contains("to walk a scenario by id use `mockmerchant walk`"))
        }
    }

    @Test(arguments: [
        ("    shape: gate\n", "    shape: fence\n", ":10:12: unknown-word: "),
        ("merchant: suowa-noodle", "merchant: nobody", ":4:11: unknown-merchant: "),
        ("id: dine-in-forced-follow\n", "id: [\n", ": not-yaml: "),
    ])
    func `a broken file ends it with 2 and names file, line and column`(
        _ sound: String,
        _ broken: String,
        _ complaint: String
    ) async throws {
        try await Scratch.folder { folder in
            let text = try Fixture.text(Self.shipped)
            let spoilt = text.replacing(sound, with: broken)
            try #require(spoilt != text)
            let file = try place(spoilt, in: folder)
            let outcome = try await Program.run("check", file, in: folder)
            #expect(outcome.status == 2)
            #expect(outcome.output == "")
            #expect(outcome.complaint.contains(file + (complaint.hasPrefix(": ") ? ":" : complaint)))
            #expect(outcome.complaint.contains(complaint))
        }
    }

    @Test func `a file that is not there ends it with 2`() async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program.run("check", "nowhere.yaml", in: folder)
            #expect(outcome.status == 2)
            #expect(outcome.complaint.contains("nowhere.yaml"))
        }
    }

    @Test func `--no-walk only lints`() async throws {
        try await Scratch.folder { folder in
            let turned = try Fixture.text(Self.shipped).replacing("refusal: blocks", with: "refusal: stumbles")
            let outcome = try await Program.run("check", "--no-walk", try place(turned, in: folder), in: folder)
            #expect(outcome.status == 0)
            #expect(outcome.output == "")
            let whole = try await Program.run("check", "--no-walk", in: folder)
            #expect(whole.status == 0)
        }
    }

    @Test func `reports appear whole where they are named, folders made`() async throws {
        try await Scratch.folder { folder in
            let file = try place(Fixture.text(Self.shipped), in: folder)
            let outcome = try await Program(
                ["check", file, "--report", "html=a/b/report.html", "--report", "json=a/c/report.json"],
                in: folder
            ).outcome()
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("proof: 2 of 2 scenarios agree"))
            let page = try String(contentsOf: folder.appending(path: "a/b/report.html"), encoding: .utf8)
            #expect(page.hasPrefix("<!doctype html>"))
            #expect(page.hasSuffix("</html>\n"))
            let json = try Data(contentsOf: folder.appending(path: "a/c/report.json"))
            #expect(try JSONSerialization.jsonObject(with: json) is [String: Any])
            let left = FileManager.default.enumerator(atPath: folder.appending(path: "a").path)?.allObjects ?? []
            #expect(left.count == 4)
        }
    }

    @Test func `a report that cannot be written ends it with 3 and is named`() async throws {
        try await Scratch.folder { folder in
            let file = try place(Fixture.text(Self.shipped), in: folder)
            let outcome = try await Program.run("check", file, "--report", "json=\(file)/r.json", in: folder)
            #expect(outcome.status == 3)
            #expect(outcome.complaint.contains("\(file)/r.json"))
        }
    }

    @Test func `an interrupted check ends with 130 and says nothing on stdout`() async throws {
        try await Scratch.folder { folder in
            let program = try Program(["check", "--log-level", "info"], in: folder, following: .complaint)
            _ = try await program.text(until: "listening")
            program.process.interrupt()
            let outcome = try await program.outcome(within: .seconds(60))
            #expect(outcome.status == 130)
            #expect(outcome.output == "")
        }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `a signal while files are being read ends it with 130`(_ signal: Int32) async throws {
        try await Scratch.folder { folder in
            let file = try place(Fixture.text(Self.shipped), in: folder)
            let arguments = ["check", "--no-walk", "--log-level", "info"]
            // One file many times over: what is wrong with that would be said once all are read.
            let program = try Program(
                arguments + Array(repeating: file, count: 500),
                in: folder,
                following: .complaint
            )
            _ = try await program.text(until: "reading the range")
            kill(program.process.processIdentifier, signal)
            let outcome = try await program.outcome(within: .seconds(60))
            #expect(outcome.status == 130)
            #expect(outcome.output == "")
        }
    }

    @Test(.enabled(if: Tool.python != nil, "no .venv/bin/python: .ci/run makes it"))
    func `the JSON report is what its schema says, to another reader too`() async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program.run("check", "--report", "json=report.json", in: folder)
            #expect(outcome.status == 0)
            let script = """
                import json, sys, jsonschema
                schema, report = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
                jsonschema.Draft202012Validator.check_schema(schema)
                jsonschema.Draft202012Validator(schema).validate(report)
                """
            let schema = RepositoryRoot.place("fixtures/schema/report.schema.json").path
            let report = folder.appending(path: "report.json").path
            let python = try #require(Tool.python)
            let checked = try await python.run(["-c", script, schema, report])
            #expect(checked.status == 0, "\(checked.complaint)")
        }
    }
}
