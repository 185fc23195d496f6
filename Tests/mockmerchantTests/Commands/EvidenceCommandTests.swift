import Foundation
import Journal
import Server
import TestKit
import Testing
import Vocabulary

@testable import mockmerchant

@Suite(.timeLimit(.minutes(5)))
struct EvidenceCommandTests {
    @Test func `heads noted before an edit tell of it afterwards`() async throws {
        try await Scratch.folder { folder in
            let file = folder.appending(path: "range.sqlite").path
            let store = try await JournalStore(.file(file), durability: .normal)
            let snapshot = try await store.keep(snapshot: "{}")
            let visit = VisitRecord(
                id: "abcdefghijkl0001",
                snapshot: snapshot,
                scenario: "noodle",
                seed: "1",
                created: WallMoment(milliseconds: 1)
            )
            try await store.createVisit(visit)
            try await store.append(["{}", "{}"], to: visit.id, after: 0, at: WallMoment(milliseconds: 2))

            let heads = try await Program.run("evidence", "heads", file, in: folder)
            #expect(heads.status == 0)
            try Data(heads.output.utf8).write(to: folder.appending(path: "heads.txt"))
            let whole = try await Program.run("evidence", "verify", file, "--heads", "heads.txt", in: folder)
            #expect(whole.status == 0)
            #expect(whole.output == "1 visit, 2 events, 1 noted head compared: every chain holds\n")
            try await store.close()

            let other = heads.output.replacing(/[0-9a-f]{64}/, with: String(repeating: "0", count: 64))
            try Data(other.utf8).write(to: folder.appending(path: "other.txt"))
            let parted = try await Program.run("evidence", "verify", file, "--heads", "other.txt", in: folder)
            #expect(parted.status == 1)
            #expect(parted.output.contains("visit abcdefghijkl0001: event 2 is not the one that was noted"))

            try Data("no head\n".utf8).write(to: folder.appending(path: "bad.txt"))
            let bad = try await Program.run("evidence", "verify", file, "--heads", "bad.txt", in: folder)
            #expect(bad.status == 2)
            #expect(bad.complaint.contains("bad.txt:1: not VISIT SEQUENCE HASH"))
            let none = try await Program.run("evidence", "verify", "nowhere.sqlite", in: folder)
            #expect(none.status == 3)
        }
    }

    @Test func `a walk is recorded, exported, verified, turned and named, and played again`() async throws {
        try await Scratch.folder { folder in
            let walk = try await Program.run(
                "walk",
                "dine-in-forced-phone",
                "--journal",
                "range.sqlite",
                "--record",
                "walk.ndjson",
                in: folder
            )
            #expect(walk.status == 0, "\(walk.complaint)")
            let heads = try await Program.run("evidence", "heads", "range.sqlite", in: folder).output
            let lines = heads.split(separator: "\n").map(String.init)
            let visit = try #require(lines.first?.split(separator: " ").first.map(String.init))

            let all = try await Program.run(
                "evidence",
                "export",
                "--all",
                "-o",
                "all",
                "--journal",
                "range.sqlite",
                "--recording",
                "walk.ndjson",
                in: folder
            )
            #expect(all.status == 0, "\(all.complaint)")
            let printed = all.output.split(separator: "\n").map(String.init)
            #expect(Array(printed.dropLast()) == lines)
            let seal = try #require(printed.last?.split(separator: " ").last.map(String.init))

            let whole = try await Program.run("evidence", "verify", "all", "--head", seal, in: folder)
            #expect(whole.status == 0, "\(whole.output)")
            #expect(whole.output.contains("1 noted head compared: every byte holds"))
            let again = try await Program.run(
                "evidence",
                "export",
                visit,
                "-o",
                "all",
                "--journal",
                "range.sqlite",
                in: folder
            )
            #expect(again.status == 2)
            #expect(again.complaint.contains("all is there and not empty; nothing was written"))

            let name = "visits/\(visit)/exchanges.har"
            let file = folder.appending(path: "all/\(name)")
            var bytes = try Data(contentsOf: file)
            bytes[bytes.count / 2] ^= 1
            try bytes.write(to: file)
            let turned = try await Program.run("evidence", "verify", "all", "--head", seal, in: folder)
            #expect(turned.status == 1)
            #expect(turned.output.hasPrefix("\(name): changed\n"), "\(turned.output)")

            let replay = try await Program.run(
                "replay",
                visit,
                "--journal",
                "range.sqlite",
                "--evidence",
                "all",
                in: folder
            )
            #expect(replay.status == 0, "\(replay.output) \(replay.complaint)")
            #expect(replay.output.contains("findings compared: it comes out the same"))
            let none = try await Program.run("replay", "abcdefghijkl9999", "--journal", "range.sqlite", in: folder)
            #expect(none.status == 2)
        }
    }

    @Test func `an edited page, act or finding makes a replay come out otherwise, and says where`() async throws {
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(["dine-in-forced-phone"], in: folder)
            let history = try #require(try await range.histories().first { $0.acts.count > 3 })
            let visit = history.record.id.rawValue
            _ = try await range.export(to: folder.appending(path: "out"))
            let findings = folder.appending(path: "out/visits/\(visit)/findings.json")
            let text = try String(contentsOf: findings, encoding: .utf8)
                .replacing(
                    /"findings" : \[[^\]]*\]/,
                    with: #""findings":[{"kind":"minimum-spend","page":"","reason":"","stage":"menu"}]"#
                )
            try Data(text.utf8).write(to: findings)
            let found = try await Program.run("replay", visit, "--journal", range.file, "--evidence", "out", in: folder)
            #expect(found.status == 1)
            #expect(found.output.contains("minimum-spend at menu is not found again"), "\(found.output)")

            // A page that left otherwise than the events tell: its hash is another one.
            let store = try await JournalStore(.file(range.file))
            try await store.keepSetting("secret", "another")
            try await store.close()
            let pages = try await Program.run("replay", visit, "--journal", range.file, in: folder)
            #expect(pages.status == 1)
            #expect(pages.output.contains("comes out otherwise"), "\(pages.output)")
        }
    }

    @Test func `a deleted visit leaves its stone to verify, export and replay`() async throws {
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(["dine-in-pure"], in: folder)
            let heads = try await Program.run("evidence", "heads", range.file, in: folder).output
            try Data(heads.utf8).write(to: folder.appending(path: "heads.txt"))
            let visit = try #require(heads.split(separator: " ").first.map(String.init))
            let store = try await JournalStore(.file(range.file))
            try await store.remove(VisitID(rawValue: visit), at: WallMoment(milliseconds: 9))
            try await store.close()
            let verified = try await Program.run("evidence", "verify", range.file, "--heads", "heads.txt", in: folder)
            #expect(verified.status == 0, "\(verified.output)")
            #expect(verified.output.contains(", 1 deleted,"))
            let exported = try await Program.run(
                "evidence",
                "export",
                visit,
                "-o",
                "stone",
                "--journal",
                range.file,
                in: folder
            )
            #expect(exported.status == 0, "\(exported.complaint)")
            let manifest = try String(contentsOf: folder.appending(path: "stone/manifest.json"), encoding: .utf8)
            #expect(manifest.contains(visit))
            #expect(try await Program.run("evidence", "verify", "stone", in: folder).status == 0)
            let replay = try await Program.run("replay", visit, "--journal", range.file, in: folder)
            #expect(replay.status == 2)
            #expect(replay.complaint.contains("was deleted; its stone alone is in the journal"))
        }
    }
}
