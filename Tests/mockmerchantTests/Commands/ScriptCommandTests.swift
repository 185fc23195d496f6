import Foundation
import Reports
import TestKit
import Testing

@testable import mockmerchant

/// Written walks on the command line: how they end, in which reports they are, and how they are made of visits.
@Suite(.timeLimit(.minutes(10)))
struct ScriptCommandTests {
    private static let folder = RepositoryRoot.place("fixtures/walk-scripts").path

    private static func text(_ name: String, in folder: URL) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    @Test func `scripts beside scenarios, in three parts that merge, give the bytes of the whole in every format`()
        async throws
    {
        try await Scratch.folder { folder in
            let scripts = ["phone-gate-skipped", "parking-payment", "failing/wrong-button"].map {
                "\(Self.folder)/\($0).yaml"
            }
            let asked = ["dine-in-pure"] + scripts + ["--fixed-time", "--seed", "m"]
            let formats = ReportFormat.allCases
            let whole = formats.flatMap { ["--report", "\($0.rawValue)=whole/\($0.rawValue)"] }
            let run = try await Program(["walk"] + asked + whole, in: folder).outcome()
            #expect(run.status == 1, "\(run.complaint)")
            for part in 1...3 {
                let told = ["--shard", "\(part)/3", "--exchanges", "--report", "ndjson=\(part).ndjson"]
                _ = try await Program(["walk"] + asked + told, in: folder).outcome()
            }
            let merged = formats.flatMap { ["--report", "\($0.rawValue)=merged/\($0.rawValue)"] }
            let merge = try await Program(["merge", "2.ndjson", "1.ndjson", "3.ndjson"] + merged, in: folder).outcome()
            #expect(merge.status == 1, "\(merge.complaint)")
            for format in formats {
                let (one, other) = (
                    try Self.text("whole/\(format.rawValue)", in: folder),
                    try Self.text("merged/\(format.rawValue)", in: folder)
                )
                #expect(one == other, "\(format)")
                #expect(one.contains("wrong-button"), "\(format)")
                if format != .har { #expect(one.contains("暂不授全"), "\(format)") }
            }
            let exchanges = try Self.text("whole/har", in: folder)
            #expect(exchanges.contains("\"entries\""))
        }
    }

    @Test func `each exit code`() async throws {
        try await Scratch.folder { folder in
            let fine = try await Program.run("walk", "\(Self.folder)/phone-gate-skipped.yaml", in: folder)
            #expect(fine.status == 0, "\(fine.output)\(fine.complaint)")
            #expect(fine.output.contains("2 of 2 steps as written"))
            let wrong = try await Program.run("walk", "\(Self.folder)/failing/wrong-button.yaml", in: folder)
            #expect(wrong.status == 1 && wrong.output.contains("did you mean 「暂不授权」"), "\(wrong.output)")
            try Data("title: t\nscenario: dine-in-puer\nsteps:\n  - tapp: x\n  - wait: 3\n".utf8)
                .write(to: folder.appending(path: "broken.yml"))
            let broken = try await Program.run("walk", "broken.yml", in: folder)
            #expect(broken.status == 2)
            #expect(
                broken.complaint.contains(
                    "broken.yml:2:11: unknown-word: there is no scenario `dine-in-puer`; write `dine-in-pure`"
                )
            )
            #expect(
                broken.complaint.contains("broken.yml:4:5: unknown-key") && broken.complaint.contains("broken.yml:5:11")
            )
            let absent = try await Program.run("walk", "absent.yaml", in: folder)
            #expect(absent.status == 2 && absent.complaint.contains("cannot read absent.yaml"))
            let nobody = try await Program.run(
                "walk",
                "\(Self.folder)/parking-payment.yaml",
                "--server",
                "http://localhost:1",
                in: folder
            )
            #expect(nobody.status == 3, "\(nobody.complaint)")
            let twice = try await Program.run("walk", "\(Self.folder)/parking-payment.yaml", "broken.yml", in: folder)
            #expect(twice.status == 2)
            let byHand = try await Program.run("walk", "dine-in-pure", "--policy", "by-hand", in: folder)
            #expect(byHand.status == 64)
            let list = try await Program.run(
                "walk",
                "dine-in-pure",
                "\(Self.folder)/parking-payment.yaml",
                "--list",
                in: folder
            )
            #expect(list.output.split(separator: "\n").count == 2)
        }
    }

    @Test func `a visit of a journal becomes a script that goes green`() async throws {
        try await Scratch.folder { folder in
            let asked = ["walk", "tissue-forced-follow", "--journal", "j.sqlite", "--quiet"]
            #expect(try await Program(asked, in: folder).outcome().status == 0)
            let heads = try await Program.run("evidence", "heads", "j.sqlite", in: folder)
            let visit = try #require(heads.output.split(separator: "\n").first?.split(separator: " ").first).description
            let made = try await Program.run("script", visit, "--journal", "j.sqlite", "-o", "mine.yaml", in: folder)
            #expect(made.status == 0, "\(made.complaint)")
            let text = try Self.text("mine.yaml", in: folder)
            #expect(text.contains("scenario: \"tissue-forced-follow\"") && text.contains("visit \(visit)"))
            let played = try await Program.run("walk", "mine.yaml", in: folder)
            #expect(played.status == 0, "\(played.output)")
            let nothing = try await Program.run("script", "nobody", "--journal", "j.sqlite", in: folder)
            #expect(nothing.status == 2 && nothing.complaint.contains("evidence heads"))
        }
    }

    @Test func `a visit that is there already is walked at a server's address`() async throws {
        try await Scratch.folder { folder in
            let script = """
                title: 打印的码
                address: ADDRESS
                service: dine-in
                steps:
                  - scan: 1
                    expect: { page: 点餐, no-demand: true }
                """
            try Data(script.utf8).write(to: folder.appending(path: "there.txt"))
            // What `exec` tells its command is all that the script is told of the visit.
            let shell =
                "sed \"s|ADDRESS|$MOCKMERCHANT_ENTRY|\" there.txt > there.yaml; '\(Program.file.path)' walk there.yaml "
                + "--server \"$MOCKMERCHANT_URL\""
            let outcome = try await Program(
                ["exec", "--scenario", "dine-in-pure", "--", "sh", "-c", shell],
                in: folder
            ).outcome()
            #expect(outcome.status == 0, "\(outcome.output)\(outcome.complaint)")
            #expect(outcome.output.contains("1 of 1 step as written"), "\(outcome.output)")
        }
    }
}
