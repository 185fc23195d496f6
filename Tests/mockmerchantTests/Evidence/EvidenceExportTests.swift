import Foundation
import Journal
import Measurement
import Reports
import Scenarios
import Server
import TestKit
import Testing
import Vocabulary

@testable import Walker
@testable import mockmerchant

@Suite(.timeLimit(.minutes(30)))
struct EvidenceExportTests {
    /// Scenarios that show, send and print values in every way that the range knows.
    private static let ids: [ScenarioID] = [
        "dine-in-forced-phone", "suowa-noodle@coercive", "diyao-park@deceptive",
    ]

    /// Every file under a folder, by its path from there, sorted.
    private func files(in folder: URL) throws -> [(name: String, bytes: [UInt8])] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try names.sorted().compactMap { name in
            let file = folder.appending(path: name)
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
            return isFolder.boolValue ? nil : (name, Array(try Data(contentsOf: file)))
        }
    }

    private func verify(_ folder: URL, _ noted: [String]) throws -> [String] {
        try ExportVerification(folder: folder, noted: noted).outcome().faults
    }

    @Test func `an untouched export holds against its seal and against every head`() async throws {
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(["dine-in-forced-phone"], in: folder)
            let place = folder.appending(path: "evidence")
            let outcome = try await range.export(to: place)
            #expect(outcome.heads.count == range.cards.count)
            #expect(try verify(place, []).isEmpty)
            #expect(try verify(place, [outcome.seal.rawValue] + outcome.heads.map(\.head.hash.rawValue)).isEmpty)
            let other = try verify(place, [String(repeating: "0", count: 64)])
            #expect(other.count == 1 && other[0].hasPrefix("manifest.json: changed or made anew"))
            // The same journal exported again at the same time is the same export, byte for byte.
            let twin = folder.appending(path: "twin")
            #expect(try await range.export(to: twin).seal == outcome.seal)
        }
    }

    @Test func `whichever byte of whichever file is turned, verifying names the file`() async throws {
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(["dine-in-forced-phone"], in: folder)
            let place = folder.appending(path: "evidence")
            let seal = try await range.export(to: place).seal.rawValue
            var dice = Dice(words: "flip", "1")
            let all = try files(in: place)
            // Of the many visits two, and of those every file.
            let kept = Set(all.map(\.name).compactMap { $0.split(separator: "/").dropFirst().first }.sorted().prefix(2))
            var endings: Set<String> = []
            for (name, bytes) in all {
                let parts = name.split(separator: "/")
                guard parts.count == 1 || kept.contains(parts[1]) else { continue }
                endings.insert(name.split(separator: ".").last.map(String.init) ?? "")
                let file = place.appending(path: name)
                let places = [0, bytes.count - 1] + (0..<3).map { _ in dice.roll(below: bytes.count) }
                for byte in Set(places) {
                    var other = bytes
                    other[byte] ^= UInt8(1 + dice.roll(below: 255))
                    try Data(other).write(to: file)
                    let faults = try verify(place, [seal])
                    #expect(faults.contains { $0.hasPrefix(name) }, "\(name), byte \(byte): \(faults)")
                }
                try FileManager.default.removeItem(at: file)
                #expect(try verify(place, [seal]).contains("\(name): missing"), "\(name)")
                try Data(bytes).write(to: file)
            }
            #expect(endings == ["json", "sha256", "ndjson", "har", "html", "txt", "css"])
            try Data("x".utf8).write(to: place.appending(path: "visits/extra.txt"))
            #expect(try verify(place, [seal]) == ["visits/extra.txt: added, the manifest does not name it"])
        }
    }

    @Test func `each page is there to be looked at, with the export's own style sheet and no address of the range's`()
        async throws
    {
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(["dine-in-forced-phone"], in: folder)
            let place = folder.appending(path: "evidence")
            _ = try await range.export(to: place)
            let drawn = try files(in: place).filter { $0.name.hasSuffix(".drawn.html") }
            #expect(try files(in: place).count { $0.name.hasSuffix(".txt") } == drawn.count && !drawn.isEmpty)
            for (name, bytes) in drawn {
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(!text.contains("/__range/") && !text.contains("<script"), "\(name)")
                let link = try #require(text.firstMatch(of: /rel="stylesheet" href="(?<path>[^"]*)"/)).path
                let sheet = place.appending(path: name).deletingLastPathComponent().appending(path: String(link))
                let css = try String(contentsOf: sheet, encoding: .utf8)
                #expect(css.contains(".nav") && !css.contains("@import"))
            }
        }
    }

    @Test func `lines of events in another order are found, and the line is said`() async throws {
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(["dine-in-pure"], in: folder)
            let place = folder.appending(path: "evidence")
            let outcome = try await range.export(to: place)
            let name = "visits/\(try #require(outcome.heads.first).visit)/events.ndjson"
            let file = place.appending(path: name)
            var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
            lines.swapAt(2, 3)
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
            let faults = try verify(place, [outcome.seal.rawValue])
            #expect(faults.contains { $0.hasPrefix("\(name): changed (line 3: event 2 is missing)") }, "\(faults)")
        }
    }

    @Test func `a manifest made anew around an edited page is found by a visit's head, or by the seal`() async throws {
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(["dine-in-pure"], in: folder)
            let place = folder.appending(path: "evidence")
            let outcome = try await range.export(to: place)
            let manifestFile = place.appending(path: "manifest.json")
            var manifest = try JSONDecoder().decode(EvidenceManifest.self, from: Data(contentsOf: manifestFile))
            let visit = try #require(manifest.visits.first { $0.exhibits.contains { $0.marks == 0 } })
            let page = try #require(visit.exhibits.first { $0.marks == 0 }?.files.first { $0.hasSuffix(".json") })
            let forged = Array("{}".utf8)
            try Data(forged).write(to: place.appending(path: page))
            let index = try #require(manifest.files.firstIndex { $0.path == page })
            manifest.files[index].bytes = forged.count
            manifest.files[index].sha256 = Fingerprint(ofBytes: forged).rawValue
            let bytes = Array(try manifest.text().utf8)
            try Data(bytes).write(to: manifestFile)
            try Data("\(Fingerprint(ofBytes: bytes))  manifest.json\n".utf8)
                .write(to: place.appending(path: "manifest.sha256"))
            #expect(try verify(place, [visit.head.hash]) == ["\(page): not the page that was shown"])
            #expect(try verify(place, [outcome.seal.rawValue]).contains { $0.hasPrefix("manifest.json: changed") })
        }
    }

    @Test func `no value of any training identity stands in any file, in any form`() async throws {
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(Self.ids, in: folder)
            let forms = range.cards.mapValues { card in
                card.values.sorted { $0.key < $1.key }.filter { Scrubber.isCanary($0.value) }
                    .flatMap { Scrubber.spellings(of: $0.value) }
            }
            var searched = 0
            func search(_ text: String, of visit: VisitID, _ name: String) {
                for (spelling, form) in forms[visit] ?? [] {
                    searched += 1
                    if text.holds(bytesOf: spelling) { Issue.record("\(name) holds a value, \(form): \(spelling)") }
                }
            }
            for withRecording in [true, false] {
                let place = folder.appending(path: "evidence-\(withRecording)")
                _ = try await range.export(to: place, withRecording: withRecording)
                var owners: Set<VisitID> = []
                for (name, bytes) in try files(in: place) {
                    let text = String(decoding: bytes, as: UTF8.self)
                    let owner = name.split(separator: "/").dropFirst().first.map { VisitID(rawValue: String($0)) }
                    if let owner { owners.insert(owner) }
                    // What belongs to no visit could hold anybody's.
                    for visit in owner.map({ [$0] }) ?? forms.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
                        search(text, of: visit, name)
                    }
                }
                #expect(owners == Set(forms.keys))
            }
            let recording = try String(contentsOfFile: folder.appending(path: "recording.ndjson").path, encoding: .utf8)
            for line in recording.split(separator: "\n") {
                let note = try JSONDecoder().decode(RecordedExchange.self, from: Data(line.utf8))
                search(String(line), of: note.visit, "the recording")
            }
            #expect(searched > 100_000)
            #expect(recording.contains("canary-phone-number-11"), "a value was given, and its mark stands")
        }
    }

    @Test func `every page that a client was shown is built anew as it left, and no page is invented`() async throws {
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(Self.ids + ["suowa-noodle@nudging"], in: folder)
            let reading = try EvidenceRange.reading()
            for history in try await range.histories() {
                #expect(history.firstBreak == nil)
                #expect(history.acts.allSatisfy { $0.isOffered })
                let recorded = Set((range.recording[history.record.id] ?? []).map(\.responseHash))
                for shown in history.shown {
                    #expect(shown.outcome != .different, "\(history.record.scenario) \(shown.row.sequence)")
                    #expect(recorded.contains(shown.showing.hash), "the client got what the journal says it was shown")
                }
                // What left and was read by a client is what the journal has, no page less.
                let pages = (range.recording[history.record.id] ?? []).filter { note in
                    note.status == 200 && note.responseHeaders.contains { $0.value.hasPrefix("application/json") }
                }
                #expect(Set(pages.map(\.responseHash)).isSubset(of: Set(history.shown.map(\.showing.hash))))
                _ = reading.document(of: history)
            }
        }
    }

    @Test func `a page that cannot be built anew is said, and not handed on`() async throws {
        try await Scratch.folder { folder in
            let range = try await EvidenceRange.walked(["dine-in-pure"], in: folder)
            let store = try await JournalStore(.file(range.file))
            try await store.keepSetting("secret", "another")
            try await store.close()
            let place = folder.appending(path: "evidence")
            let outcome = try await range.export(to: place)
            #expect(outcome.missing > 0)
            let names = try files(in: place).map(\.name)
            #expect(!names.contains { $0.contains("/pages/") })
            let summary = try #require(names.first { $0.hasSuffix("summary.en.html") })
            let text = try String(contentsOf: place.appending(path: summary), encoding: .utf8)
            #expect(text.contains("could not be built anew"))
            #expect(text.contains("SIMULATION"))
            #expect(try verify(place, [outcome.seal.rawValue]).isEmpty)
        }
    }

    @Test func `what one visit suspects, all walks together suspect too, however early it ends`() async throws {
        try await Scratch.folder { folder in
            let library = try ShippedRange.library()
            let all = library.scenarios.map(\.id)
            let ids = Breadth.isFull ? all : all.enumerated().filter { $0.offset % 12 == 5 }.map(\.element)
            let range = try await EvidenceRange.walked(ids, in: folder)
            let run = try await DirectRange.open([]).run()
            var whole: [ScenarioID: Set<Kind>] = [:]
            for (id, probe) in zip(ids, range.probes) {
                let evaluation = Evaluation(of: probe, needing: run.library.law.necessity)
                whole[id] = Set(evaluation.findings.map(\.kind))
            }
            let reading = try EvidenceRange.reading()
            var seen: [Kind: Int] = [:]
            var wrong: [Kind: Set<ScenarioID>] = [:]
            try await range.forEachHistory { history in
                #expect(history.acts.allSatisfy { $0.isOffered }, "\(history.record.scenario)")
                #expect(history.shown.allSatisfy { $0.outcome != .different }, "\(history.record.scenario)")
                for length in stride(from: history.items.count, to: 1, by: -3) {
                    var early = history
                    early.items = Array(history.items.prefix(length))
                    for line in reading.document(of: early).findings {
                        seen[line.kind, default: 0] += 1
                        if whole[history.record.scenario]?.contains(line.kind) != true {
                            wrong[line.kind, default: []].insert(history.record.scenario)
                        }
                    }
                }
            }
            for (kind, scenarios) in wrong.sorted(by: { $0.key < $1.key }) {
                Issue.record("\(kind.rawValue) of one visit alone: \(scenarios.map(\.rawValue).sorted())")
            }
            #expect(!seen.isEmpty)
        }
    }
}
