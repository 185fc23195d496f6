import Foundation
import Reports
import TestKit
import Testing

@testable import mockmerchant

/// The runner as CI meets it: parts that merge, what is picked, and every exit code.
@Suite(.timeLimit(.minutes(15)))
struct RunnerTests {
    private static let picked = [
        "dine-in-forced-follow", "dine-in-forced-follow.twin", "dine-in-pure", "parking-two-codes",
    ]

    @Test func `three shards that merge give the report of the unsharded run, byte for byte in every format`()
        async throws
    {
        try await Scratch.folder { folder in
            let asked = Self.picked + ["--seed", "m", "--fixed-time", "--max-price", "menu=0"]
            let whole = ReportFormat.allCases.flatMap { ["--report", "\($0.rawValue)=whole/\($0.rawValue)"] }
            let run = try await Program(["walk"] + asked + whole, in: folder).outcome()
            #expect(run.status == 1, "\(run.complaint)")
            var walked = 0
            for part in 1...3 {
                let told = ["--shard", "\(part)/3", "--exchanges", "--report", "ndjson=deep/down/\(part).ndjson"]
                let outcome = try await Program(["walk"] + asked + told, in: folder).outcome()
                #expect([0, 1].contains(outcome.status), "\(outcome.complaint)")
                let text = try String(contentsOf: folder.appending(path: "deep/down/\(part).ndjson"), encoding: .utf8)
                walked += text.split(separator: "\n").count - 2
            }
            #expect(walked == Self.picked.count)
            let merged = ReportFormat.allCases.flatMap { ["--report", "\($0.rawValue)=merged/\($0.rawValue)"] }
            let parts = [3, 1, 2].map { "deep/down/\($0).ndjson" }
            let outcome = try await Program(["merge"] + parts + merged, in: folder).outcome()
            #expect(outcome.status == 1, "\(outcome.complaint)")
            for format in ReportFormat.allCases {
                let texts = try ["whole", "merged"].map { name in
                    try String(contentsOf: folder.appending(path: "\(name)/\(format.rawValue)"), encoding: .utf8)
                }
                #expect(texts[0].count > 60)
                #expect(texts[0] == texts[1], "\(format): \(Self.parting(texts))")
            }
            let cut = try await Program.run("merge", "deep/down/1.ndjson", "deep/down/2.ndjson", in: folder)
            #expect(cut.status == 2)
            #expect(cut.complaint.contains("in no part"), "\(cut.complaint)")
        }
    }

    @Test func `the same run gives the same bytes, its exchanges among them`() async throws {
        try await Scratch.folder { folder in
            var texts: [String] = []
            for jobs in ["1", "3"] {
                let asked = ["dine-in-forced-phone*", "--fixed-time", "--jobs", jobs, "--report", "har"]
                let outcome = try await Program(["walk"] + asked, in: folder).outcome()
                #expect(outcome.status == 0, "\(outcome.complaint)")
                texts.append(outcome.output)
            }
            #expect(texts[0].contains("\"pageref\""))
            #expect(texts[0] == texts[1], "\(Self.parting(texts))")
        }
    }

    @Test func `tags, a pattern and a list pick scenarios, and say what there is`() async throws {
        try await Scratch.folder { folder in
            func list(_ arguments: String...) async throws -> [String] {
                let outcome = try await Program(["walk", "--list"] + arguments, in: folder).outcome()
                #expect(outcome.status == 0, "\(outcome.complaint)")
                return outcome.output.split(separator: "\n").map(String.init)
            }
            let twins = try await list("parking", "--tag", "twin")
            #expect(twins.count > 10 && twins.allSatisfy { $0.hasSuffix(".twin") })
            let era = try await list("--tag", "2021", "--tag", "violation", "--tag", "gate")
            #expect(era.contains("dine-in-forced-follow") && !era.contains("dine-in-forced-follow.twin"))
            let matching = try await list("dine-in", "--grep", "FORCED-f.*w$")
            #expect(matching.contains("dine-in-forced-follow") && !matching.contains("dine-in-pure"))
            let shards = try await [list("parking", "--shard", "1/2"), list("parking", "--shard", "2/2")]
            #expect(try await Set(shards.joined()) == Set(list("parking")))
            #expect(Set(shards[0]).isDisjoint(with: shards[1]) && shards.allSatisfy { $0.count > 5 })
            let typo = try await Program.run("walk", "--tag", "twinn", in: folder)
            #expect(typo.status == 2)
            #expect(typo.complaint.contains("did you mean `twin`"), "\(typo.complaint)")
            for wrong in [["--shard", "3/2"], ["--shard", "x"], ["--max-price", "menu"], ["--report", "tabel"]] {
                let outcome = try await Program(["walk", "--list", "dine-in-pure"] + wrong, in: folder).outcome()
                #expect(outcome.status == 64, "\(wrong): \(outcome.complaint)")
            }
        }
    }

    @Test func `as expected ends with 0, a class, a budget and what is new with 1`() async throws {
        try await Scratch.folder { folder in
            func status(_ arguments: String...) async throws -> Int32 {
                let outcome = try await Program(["walk", "dine-in-forced-follow"] + arguments, in: folder).outcome()
                return outcome.status
            }
            #expect(try await status("--report", "json=known.json", "--report", "ndjson=known.ndjson") == 0)
            #expect(try await status("--fail-on", "A") == 1)
            #expect(try await status("--max-price", "menu=0") == 1)
            #expect(try await status("--max-price", "menu=1") == 0)
            #expect(try await status("--baseline", "known.json") == 0)
            #expect(try await status("--baseline", "known.ndjson") == 0)
            let text = try String(contentsOf: folder.appending(path: "known.json"), encoding: .utf8)
            let other = text.replacing("forced-follow-gate/entry", with: "forced-follow-gate/menu")
            try Data(other.utf8).write(to: folder.appending(path: "other.json"))
            #expect(other != text)
            #expect(try await status("--baseline", "other.json") == 1)
            #expect(try await status("--baseline", "absent.json") == 2)
        }
    }

    @Test func `only what failed last is walked again, until nothing fails`() async throws {
        try await Scratch.folder { folder in
            let asked = ["walk", "dine-in-forced-follow", "dine-in-pure", "--max-price", "menu=0"]
            #expect(try await Program(asked, in: folder).outcome().status == 1)
            let left = try await Program(["walk", "--list", "--last-failed"], in: folder).outcome()
            #expect(left.output == "dine-in-forced-follow\n")
            #expect(try await Program(["walk", "--last-failed", "--report", "tap"], in: folder).outcome().status == 0)
            #expect(try await Program(["walk", "dine-in-pure"], in: folder).outcome().status == 0)
            let none = try await Program(["walk", "--last-failed", "--report", "tap"], in: folder).outcome()
            #expect(none.status == 0)
            #expect(none.output == "TAP version 14\n1..0 # SKIP nothing was selected\n", "\(none.complaint)")
        }
    }

    @Test(arguments: ["1", "8"])
    func `a run stops after enough failures, at the same scenario whoever is faster`(_ jobs: String) async throws {
        try await Scratch.folder { folder in
            let asked = ["dine-in-forced-*", "--max-price", "menu=0", "--max-failures", "2", "--jobs", jobs]
            let outcome = try await Program(["walk"] + asked + ["--report", "tap"], in: folder).outcome()
            #expect(outcome.status == 1)
            let points = outcome.output.split(separator: "\n").filter { $0.hasPrefix("not ok") || $0.hasPrefix("ok") }
            #expect(points.count { $0.hasPrefix("not ok") } == 2)
            #expect(points.last?.hasPrefix("not ok") == true)
            #expect(outcome.complaint.contains("stopped after 2 failures"), "\(outcome.complaint)")
        }
    }

    @Test func `a scenario walked three times with other seeds shows the same`() async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program.run("walk", "dine-in-forced-follow", "--repeat", "3", in: folder)
            #expect(outcome.status == 0, "\(outcome.output)\(outcome.complaint)")
            #expect(try await Program.run("walk", "--repeat", "0", in: folder).status == 64)
        }
    }

    @Test func `one policy is walked alone, without a price`() async throws {
        try await Scratch.folder { folder in
            let asked = ["walk", "dine-in-forced-follow", "--policy", "refuse-all", "--report", "json"]
            let outcome = try await Program(asked, in: folder).outcome()
            #expect(outcome.status == 0, "\(outcome.complaint)")
            #expect(outcome.output.contains("\"policy\" : \"refuse-all\"") && !outcome.output.contains("grant-all"))
            #expect(try await Program(["walk", "--policy", "refuse-some"], in: folder).outcome().status == 64)
        }
    }

    @Test func `a range that runs already is walked, and one that does not ends with 3`() async throws {
        try await Scratch.folder { folder in
            let serving = try await ServingProgram.start("--journal", "serve.sqlite", in: folder)
            let server = "http://localhost:\(serving.port)"
            let asked = ["walk", "dine-in-forced-follow", "dine-in-pure", "--fixed-time", "--report", "markdown"]
            let there = try await Program(asked + ["--server", server], in: folder).outcome()
            #expect(there.status == 0, "\(there.complaint)")
            let own = try await Program(asked, in: folder).outcome()
            #expect(there.output == own.output)
            #expect(try await serving.stop() == 0)
            let gone = try await Program(asked + ["--server", server], in: folder).outcome()
            #expect(gone.status == 3, "\(gone.complaint)")
            #expect(gone.output == "")
            let strange = try await Program(asked + ["--server", "http://192.0.2.1:80"], in: folder).outcome()
            #expect(strange.status == 3)
            #expect(strange.complaint.contains("allow list"), "\(strange.complaint)")
            #expect(try await Program(asked + ["--server", "nowhere"], in: folder).outcome().status == 64)
        }
    }

    @Test func `whoever interrupts a walk gets 130 and no half report`() async throws {
        try await Scratch.folder { folder in
            let asked = ["walk", "--report", "json=out.json", "--log-level", "info"]
            let program = try Program(asked, in: folder, following: .complaint)
            _ = try await program.text(until: "Server started")
            program.process.interrupt()
            let outcome = try await program.outcome(within: .seconds(60))
            #expect(outcome.status == 130)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out.json").path))
        }
    }

    private static func parting(_ texts: [String]) -> String {
        let lines = texts.map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        let place = zip(lines[0], lines[1]).enumerated().first { $0.element.0 != $0.element.1 }
        return place.map { "line \($0.offset): \($0.element.0.prefix(300)) / \($0.element.1.prefix(300))" } ?? "lengths"
    }
}
