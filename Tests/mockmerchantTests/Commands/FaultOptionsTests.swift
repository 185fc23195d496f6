import Foundation
import TestKit
import Testing

/// Faults as people ask for them: in a file, on the command line, in the environment, of a running range.
@Suite(.timeLimit(.minutes(15)))
struct FaultOptionsTests {
    private static let shipped = "scenarios/dine-in/dine-in-forced-follow.yaml"

    /// A copy of a shipped scenario with a line more, and its path.
    private static func file(adding line: String, in folder: URL) throws -> String {
        let file = folder.appending(path: "dine-in-forced-follow.yaml")
        try (Fixture.text(shipped) + "\n\(line)\n").write(to: file, atomically: true, encoding: .utf8)
        return file.path
    }

    /// The setbacks that a JSON report tells.
    private static func setbacks(in file: String, of folder: URL) throws -> Set<String> {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        return Set(text.matches(of: /"setback" ?: ?"([a-z-]+)"/).map { String($0.1) })
    }

    @Test func `a scenario that asks for faults agrees, its twin with it, and its walks say what they met`()
        async throws
    {
        try await Scratch.folder { folder in
            let file = try Self.file(adding: "faults: [sold-out, drop=every:3]", in: folder)
            let outcome = try await Program.run("check", file, "--report", "json=out.json", in: folder)
            #expect(outcome.status == 0, "\(outcome.complaint)")
            #expect(outcome.output.hasSuffix("proof: 2 of 2 scenarios agree\n"))
            #expect(try Self.setbacks(in: "out.json", of: folder).isSuperset(of: ["no-answer", "sold-out"]))
        }
    }

    @Test(arguments: [
        ("faults: [rain]", "unknown-word", "use one of latency"), ("faults: [latency=9999]", "out-of-range", "5000"),
        ("faults:\n  - drop\n  - drop=every:3", "duplicate-id", "name it once"),
    ])
    func `a fault that is none is told with its line`(_ line: String, _ id: String, _ fix: String) async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program.run("check", try Self.file(adding: line, in: folder), in: folder)
            #expect(outcome.status == 2)
            let told = try Regex(#"dine-in-forced-follow\.yaml:\d+:\d+: \#(id): "#)
            #expect(outcome.complaint.contains(told) && outcome.complaint.contains(fix), "\(outcome.complaint)")
        }
    }

    @Test func `the command line and the environment ask for them, and the run says what was met`() async throws {
        try await Scratch.folder { folder in
            let asked = ["walk", "dine-in-pure", "parking-two-codes", "--report", "json=out.json"]
            let outcome = try await Program(
                asked + ["--fault", "payment-cancelled", "--fault", "5xx=every:2"],
                in: folder
            )
            .outcome()
            #expect(outcome.status == 0, "\(outcome.complaint)")
            #expect(outcome.complaint.contains("walks met setbacks: "), "\(outcome.complaint)")
            #expect(try Self.setbacks(in: "out.json", of: folder) == ["payment-cancelled", "server-failed"])
            let calm = try await Program(asked, in: folder).outcome()
            #expect(!calm.complaint.contains("setbacks"))
            #expect(try Self.setbacks(in: "out.json", of: folder).isEmpty)
            let environment = ["MOCKMERCHANT_FAULT": "notification-late"]
            #expect(try await Program(asked, in: folder, environment: environment).outcome().status == 0)
            #expect(try Self.setbacks(in: "out.json", of: folder) == ["payment-pending"])
        }
    }

    @Test(arguments: [
        ("rain", "there is no fault"), ("latency", "does not say how much"), ("drop=every:1", "stay within"),
    ])
    func `a word that is none ends it with 64 and is told what to write`(_ word: String, _ told: String) async throws {
        try await Scratch.folder { folder in
            for verb in [["walk"], ["check"], ["serve"], ["exec", "--scenario", "dine-in-pure"]] {
                let tail = verb[0] == "exec" ? ["--", "true"] : []
                let outcome = try await Program(verb + ["--fault", word] + tail, in: folder).outcome()
                #expect(outcome.status == 64 && outcome.complaint.contains(told), "\(verb): \(outcome.complaint)")
            }
        }
    }

    @Test func `visits that met faults are verified and replayed from their journal`() async throws {
        try await Scratch.folder { folder in
            let faults = ["sold-out", "payment-cancelled", "notification-late", "notification-doubled", "drop=every:3"]
            let asked = ["walk", "dine-in-pure", "--journal", "walked.sqlite"] + faults.flatMap { ["--fault", $0] }
            #expect(try await Program(asked, in: folder).outcome().status == 0)
            let verified = try await Program.run("evidence", "verify", "walked.sqlite", in: folder)
            #expect(verified.status == 0, "\(verified.output)")
            let heads = try await Program.run("evidence", "heads", "walked.sqlite", in: folder).output
            let visits = heads.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
            #expect(visits.count > 3)
            for visit in visits {
                let replayed = try await Program.run("replay", visit, "--journal", "walked.sqlite", in: folder)
                #expect(replayed.status == 0 && replayed.output.contains("it comes out the same"), "\(replayed.output)")
            }
        }
    }

    @Test func `a report of parts with setbacks merges to the bytes of the whole`() async throws {
        try await Scratch.folder { folder in
            let asked = ["walk", "dine-in-pure", "parking-two-codes", "--fault", "drop=every:3", "--fixed-time"]
            _ = try await Program(asked + ["--report", "json=whole.json"], in: folder).outcome()
            for part in 1...2 {
                let told = ["--shard", "\(part)/2", "--report", "ndjson=\(part).ndjson"]
                _ = try await Program(asked + told, in: folder).outcome()
            }
            let merged = try await Program.run(
                "merge",
                "1.ndjson",
                "2.ndjson",
                "--report",
                "json=merged.json",
                in: folder
            )
            #expect(merged.status == 0, "\(merged.complaint)")
            let texts = try ["whole.json", "merged.json"].map {
                try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
            }
            #expect(texts[0] == texts[1])
            #expect(try Self.setbacks(in: "merged.json", of: folder) == ["no-answer"])
        }
    }
}
