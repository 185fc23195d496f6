import Foundation
import TestKit
import Testing

/// Settings and manners as whoever runs the program meets them.
@Suite(.timeLimit(.minutes(5)))
struct ConfigCommandTests {
    @Test func `what is in effect is printed with where it came from, and holds`() async throws {
        try await Scratch.folder { folder in
            try Data("seed: from-file\nreport: tap\n".utf8).write(to: folder.appending(path: "mockmerchant.yaml"))
            let environment = ["MOCKMERCHANT_SEED": "from-there", "MOCKMERCHANT_TOKEN": "hidden"]
            let told = try await Program(["config", "walk", "--jobs", "2"], in: folder, environment: environment)
                .outcome()
            #expect(told.status == 0, "\(told.complaint)")
            for line in [
                "seed\tfrom-there\tMOCKMERCHANT_SEED", "jobs\t2\tflag", "report\ttap\tmockmerchant.yaml:2",
                "quiet\tfalse\tdefault", "token\t(set)\tMOCKMERCHANT_TOKEN",
            ] { #expect(told.output.contains(line + "\n"), "\(line)") }
            #expect(!told.output.contains("hidden"))
            let walk = try await Program(["walk", "dine-in-pure", "--log-level", "info"], in: folder).outcome()
            #expect(walk.status == 0)
            #expect(walk.output.hasPrefix("TAP version 14\n"))
            #expect(walk.complaint.contains("seed is from-file (mockmerchant.yaml:1)"))
            try Data("sed: 1\n".utf8).write(to: folder.appending(path: "mockmerchant.yaml"))
            let broken = try await Program.run("walk", "dine-in-pure", in: folder)
            #expect(broken.status == 2)
            #expect(
                broken.complaint
                    == "mockmerchant: mockmerchant.yaml:1: there is no setting `sed`, did you mean `seed`\n"
            )
            #expect(try await Program.run("config", "completely", in: folder).status == 64)
        }
    }

    @Test func `the log is lines of JSON where that is asked for`() async throws {
        try await Scratch.folder { folder in
            let asked = [
                "walk", "dine-in-pure", "--log-level", "debug", "--log-format", "json", "--report", "tap=out.tap",
            ]
            let walk = try await Program(asked, in: folder).outcome()
            #expect(walk.status == 0)
            let lines = walk.complaint.split(separator: "\n")
            #expect(lines.count > 5)
            struct Line: Decodable {
                var level: String
                var message: String
                var metadata: [String: String]?
                var time: String
            }
            let read = try lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
            #expect(read.contains { $0.message.hasPrefix("reading the range") })
            let failed = try await Program(["walk", "nothing-of-this", "--log-format", "json"], in: folder).outcome()
            #expect(failed.status == 2)
            let error = try JSONDecoder().decode(Line.self, from: Data(failed.complaint.utf8))
            #expect(error.level == "error" && error.message.contains("nothing-of-this"))
        }
    }

    @Test func `quiet says results alone, and colours come when they are asked for`() async throws {
        try await Scratch.folder { folder in
            let asked = ["walk", "dine-in-forced-follow", "--fixed-time"]
            let plain = try await Program(asked + ["--quiet"], in: folder).outcome()
            #expect(plain.complaint == "" && !plain.output.contains("\u{1B}"))
            let painted = try await Program(asked + ["--color", "always"], in: folder).outcome()
            #expect(painted.output.contains("\u{1B}["))
            #expect(
                try await Program(asked, in: folder, environment: ["FORCE_COLOR": "1"]).outcome().output
                    == painted.output
            )
            let never = try await Program(asked + ["--color", "never"], in: folder, environment: ["FORCE_COLOR": "1"])
                .outcome()
            #expect(never.output == plain.output)
            let both = try await Program(asked, in: folder, environment: ["FORCE_COLOR": "1", "NO_COLOR": "1"])
                .outcome()
            #expect(both.output == plain.output)
        }
    }
}
