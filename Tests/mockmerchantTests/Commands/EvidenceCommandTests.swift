import Foundation
import Journal
import TestKit
import Testing
import Vocabulary

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
}
