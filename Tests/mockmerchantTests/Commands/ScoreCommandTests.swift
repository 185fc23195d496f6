import Foundation
import Journal
import Scoring
import TestKit
import Testing
import Vocabulary

/// `mockmerchant score` as a user runs it.
@Suite(.timeLimit(.minutes(5)))
struct ScoreCommandTests {
    /// Writes a bench of some pairs into a folder; answers its sealed part.
    private static func bench(in folder: URL, pairs: Int = 6) throws -> URL {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let cases = (0..<pairs).flatMap { number in
            [
                ("bad-\(number)", "good-\(number)", BenchVerdict.violation),
                ("good-\(number)", "bad-\(number)", .compliant),
            ].map {
                SealedCase(
                    id: $0,
                    status: .accepted,
                    scenario: ScenarioID(rawValue: "dine-in-small"),
                    service: .dineIn,
                    role: "twin",
                    pair: $1,
                    findings: [
                        SealedFinding(
                            id: "\($0)#1",
                            kind: .forcedFollowGate,
                            verdict: $2,
                            stage: .entry,
                            severity: $2 == .violation ? 3 : 0,
                            why: Bilingual("关注前看不到菜单", "no menu before the follow")
                        )
                    ]
                )
            }
        }
        let body = try cases.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }.joined()
        let header = BenchHeader(
            schema: BenchHeader.keySchema,
            bench: BenchHeader.current,
            count: cases.count,
            canary: "x",
            hash: Fingerprint(of: body).rawValue
        )
        let sealed = folder.appending(path: "bench/sealed")
        try FileManager.default.createDirectory(at: sealed, withIntermediateDirectories: true)
        let head = String(decoding: try encoder.encode(header), as: UTF8.self)
        try (head + "\n" + body).write(to: sealed.appending(path: "key.jsonl"), atomically: true, encoding: .utf8)
        return sealed
    }

    private static func claims(_ lines: String..., to name: String = "tool.jsonl", in folder: URL) throws {
        let head = "{\"tool\":{\"name\":\"tool\",\"version\":\"1\"},\"run\":{\"bench\":\"mm-bench 1.0.0\"}}"
        let text = ([head] + lines).joined(separator: "\n") + "\n"
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }

    private static let said = "{\"case\":\"bad-0\",\"findings\":[{\"rule\":\"forced-follow-gate\"}]}"

    @Test func `a submission is sealed, scored and explained`() async throws {
        try await Scratch.folder { folder in
            let sealed = try Self.bench(in: folder)
            try Self.claims(Self.said, "{\"case\":\"bad-1\"}", "{\"case\":\"bad-2\",\"status\":\"error\"}", in: folder)
            let outcome = try await Program.run(
                "score",
                "--key",
                "bench/sealed",
                "tool.jsonl",
                "--report",
                "json=out/s.json",
                "--report",
                "html=out/s.html",
                "--report",
                "csv=out/s.csv",
                "--report",
                "table",
                in: folder
            )
            #expect(outcome.status == 0, "\(outcome.complaint)")
            #expect(outcome.output.contains("bad-1") && outcome.output.contains("macro J"))
            let data = try Data(contentsOf: folder.appending(path: "out/s.json"))
            let top = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            let tool = try #require((top["tools"] as? [[String: Any]])?.first)
            let pooled = try #require(tool["pooled"] as? [String: Any])
            #expect(["tp", "fn", "fp", "tn"].map { pooled[$0] as? Int } == [1, 1, 0, 0])
            #expect((tool["statuses"] as? [String: Int])?["not-attempted"] == 9)
            let ledger = try String(contentsOf: sealed.appending(path: "submissions.jsonl"), encoding: .utf8)
            let bytes = Array(try Data(contentsOf: folder.appending(path: "tool.jsonl")))
            #expect(ledger.contains(Fingerprint(ofBytes: bytes).rawValue) && ledger.contains("\"attempt\":1"))
        }
    }

    @Test func `each mistaken case has a page beside the scorecard that replays it, in practice alone`() async throws {
        try await Scratch.folder { folder in
            let out = folder.appending(path: "bench").path
            let root = ["--root", RepositoryRoot.folder.path]
            let made = try await Program(
                ["bench", "make", "--seed", "replays", "--count", "12", "--no-proof", "--out", out] + root,
                in: folder
            ).outcome()
            #expect(made.status == 0, "\(made.complaint)")
            let key = try String(contentsOf: folder.appending(path: "bench/sealed/key.jsonl"), encoding: .utf8)
            let cases = try key.split(separator: "\n").dropFirst().map {
                try JSONDecoder().decode(SealedCase.self, from: Data($0.utf8))
            }
            let lines = cases.map { "{\"case\":\"\($0.id)\",\"status\":\"no-finding\",\"findings\":[]}" }
            let head = "{\"tool\":{\"name\":\"silent\"}}"
            try ([head] + lines).joined(separator: "\n")
                .write(to: folder.appending(path: "silent.jsonl"), atomically: true, encoding: .utf8)
            let words = ["score", "--key", "bench/sealed", "silent.jsonl", "--draws", "20"]
            var texts: [[String: Data]] = []
            for name in ["a", "b"] {
                let scored = try await Program(words + ["--report", "html=\(name)/card.html"] + root, in: folder)
                    .outcome()
                #expect(scored.status == 0, "\(scored.complaint)")
                texts.append(try Bundled.files(in: folder.appending(path: "\(name)/card-replays")))
            }
            #expect(texts[0] == texts[1], "the same pages, to the byte")
            let page = try String(contentsOf: folder.appending(path: "a/card.html"), encoding: .utf8)
            let missed = cases.filter { one in one.findings.contains { $0.verdict == .violation } }
            #expect(!missed.isEmpty && Set(texts[0].keys) == Set(missed.map { "\($0.id).html" }))
            for one in missed {
                #expect(page.contains("href=\"card-replays/\(one.id).html\""))
                let told = String(decoding: texts[0]["\(one.id).html"] ?? Data(), as: UTF8.self)
                #expect(told.contains("href=\"../card.html\"") && told.contains("suspected"))
                #expect(told.contains("class=\"stop\"") && !told.contains("<script") && !told.contains("http://"))
                let isPlaced = one.findings.contains { finding in
                    finding.verdict == .violation && finding.loci.contains { $0.text != nil }
                }
                if isPlaced { #expect(told.contains("◀ here"), "\(one.scenario)") }
            }
            let exam = try await Program(
                words + ["--mode", "exam", "--report", "html=exam/card.html"] + root,
                in: folder
            ).outcome()
            #expect(exam.status == 0, "\(exam.complaint)")
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "exam/card-replays").path))
        }
    }

    @Test func `a run over bundles is not blamed for what they do not show`() async throws {
        try await Scratch.folder { folder in
            let sealed = try Self.bench(in: folder)
            let head = "{\"tool\":{\"name\":\"tool\"},\"run\":{\"input\":\"bundle\"}}"
            let lines = (0..<6).flatMap { ["{\"case\":\"bad-\($0)\"}", "{\"case\":\"good-\($0)\"}"] }
            try ([head] + lines).joined(separator: "\n")
                .write(to: folder.appending(path: "tool.jsonl"), atomically: true, encoding: .utf8)
            let words = [
                "score", "--key", "bench/sealed", "tool.jsonl", "--report", "json=out/s.json", "--draws", "20",
            ]
            let none = try await Program(words, in: folder).outcome()
            #expect(none.status == 2 && none.complaint.contains("--bundle"))
            let limits = "{\"case\":\"bad-1\",\"rules\":[\"forced-follow-gate\"]}\n"
            let hash = Fingerprint(of: limits).rawValue
            let top =
                "{\"bench\":\"mm-bench 1.0.0\",\"canary\":\"x\",\"count\":1,\"hash\":\"\(hash)\","
                + "\"schema\":\"mockmerchant-bench-bundle-limits/1\"}\n"
            try (top + limits)
                .write(to: sealed.appending(path: "bundle-limits.jsonl"), atomically: true, encoding: .utf8)
            let told = try await Program(words, in: folder).outcome()
            #expect(told.status == 0, "\(told.complaint)")
            let data = try Data(contentsOf: folder.appending(path: "out/s.json"))
            let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            let tool = try #require((document["tools"] as? [[String: Any]])?.first)
            let pooled = try #require(tool["pooled"] as? [String: Any])
            #expect(["tp", "fn", "fp", "tn"].map { pooled[$0] as? Int } == [0, 5, 0, 6])
            #expect(tool["not_shown_by_bundle"] as? Int == 1 || tool["notShownByBundle"] as? Int == 1)
        }
    }

    @Test func `an exam scores a submission once and explains nothing`() async throws {
        try await Scratch.folder { folder in
            _ = try Self.bench(in: folder)
            try Self.claims(Self.said, in: folder)
            let words = ["score", "--key", "bench/sealed", "tool.jsonl", "--mode", "exam"]
            let first = try await Program(words, in: folder).outcome()
            #expect(first.status == 0 && !first.output.contains("bad-"), "\(first.complaint)")
            let again = try await Program(words + ["--attempts", "5"], in: folder).outcome()
            #expect(again.status == 2 && again.complaint.contains("once") && again.output.isEmpty)
            try Self.claims(Self.said, "{\"case\":\"bad-1\"}", in: folder)
            let other = try await Program(words, in: folder).outcome()
            #expect(other.status == 2 && other.complaint.contains("--attempts"))
            #expect(try await Program(words + ["--attempts", "2"], in: folder).outcome().status == 0)
        }
    }

    @Test func `what cannot be used is told and not scored`() async throws {
        try await Scratch.folder { folder in
            let sealed = try Self.bench(in: folder)
            try Self.claims("{\"case\":\"bad-0\",\"status\":\"great\"}", "nonsense", to: "bad.jsonl", in: folder)
            let bad = try await Program.run("score", "--key", "bench/sealed", "bad.jsonl", in: folder)
            #expect(bad.status == 2 && bad.complaint.contains("bad.jsonl:2:") && bad.complaint.contains("bad.jsonl:3:"))
            try Self.claims(Self.said, in: folder)
            let unknown = try await Program.run(
                "score",
                "--key",
                "bench/sealed",
                "tool.jsonl",
                "--taxonomy",
                "app-32",
                in: folder
            )
            #expect(unknown.status == 64 && unknown.complaint.contains("app-31"))
            let format = try await Program.run(
                "score",
                "--key",
                "bench/sealed",
                "tool.jsonl",
                "--report",
                "pdf",
                in: folder
            )
            #expect(format.status == 64)
            let place = sealed.appending(path: "key.jsonl")
            let changed = try String(contentsOf: place, encoding: .utf8).replacing("compliant", with: "violation")
            try changed.write(to: place, atomically: true, encoding: .utf8)
            let broken = try await Program.run("score", "--key", "bench/sealed", "tool.jsonl", in: folder)
            #expect(broken.status == 2 && broken.complaint.contains("hash"))
            #expect(!FileManager.default.fileExists(atPath: sealed.appending(path: "submissions.jsonl").path))
        }
    }

    @Test func `a taxonomy, a bundle's text and a second tool are taken in`() async throws {
        try await Scratch.folder { folder in
            _ = try Self.bench(in: folder)
            try Self.claims(Self.said, in: folder)
            for number in 0..<6 {
                let page = folder.appending(path: "bench/bundle/bad-\(number)/pages")
                try FileManager.default.createDirectory(at: page, withIntermediateDirectories: true)
                try "请先关注公众号".write(to: page.appending(path: "1.txt"), atomically: true, encoding: .utf8)
            }
            try "case,rule\nbad-0,强制关注公众号\ngood-0,\n".write(
                to: folder.appending(path: "second.csv"),
                atomically: true,
                encoding: .utf8
            )
            let outcome = try await Program.run(
                "score",
                "--key",
                "bench/sealed",
                "tool.jsonl",
                "second.csv",
                "--taxonomy",
                "app-31",
                "--draws",
                "50",
                "--lang",
                "zh",
                in: folder
            )
            #expect(outcome.status == 0, "\(outcome.complaint)")
            #expect(outcome.output.contains("McNemar p") && outcome.output.contains("app-4-2"))
            #expect(!outcome.output.contains("未计算"), "the bundle's text was looked at")
        }
    }
}
