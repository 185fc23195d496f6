import Flow
import Foundation
import Measurement
import Reports
import Scenarios
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

@Suite(.timeLimit(.minutes(15)))
struct BenchBundleTests {
    /// Forty scenarios across the range, and with them every word that would be an answer.
    private static func some(_ count: Int = 40) throws -> [Scenario] {
        let all = try ShippedRange.library().scenarios
        return stride(from: 0, to: all.count, by: max(1, all.count / count)).prefix(count).map { all[$0] }
    }

    @Test func `the same bundle made twice is the same to the byte`() async throws {
        for scenario in try Self.some(4) {
            try await Scratch.folder { folder in
                try await Bundled.write(scenario, as: "c-1", into: folder.appending(path: "a"))
                try await Bundled.write(scenario, as: "c-1", into: folder.appending(path: "b"))
                let (one, other) = try (
                    Bundled.files(in: folder.appending(path: "a")), Bundled.files(in: folder.appending(path: "b"))
                )
                #expect(!one.isEmpty && one.keys == other.keys)
                for (name, data) in one { #expect(other[name] == data, "\(scenario.id): \(name)") }
            }
        }
    }

    @Test func `no file of a bundle tells the answer`() async throws {
        let library = try ShippedRange.library()
        let names = library.scenarios.map(\.id.rawValue).flatMap { $0.split(separator: "@").map(String.init) }
        let common = Set(
            Kind.allCases.map(\.rawValue) + names + library.modes.map(\.id)
                + ["near-miss", "violation", "compliant", "stage", "expect", "lawful"]
        )
        for scenario in try Self.some() {
            // A practice's id such as `list` is a word like any other; one of two words is not.
            let own = scenario.practices.map(\.id.rawValue).filter { $0.contains("-") }
            try await Scratch.folder { folder in
                try await Bundled.write(scenario, as: "c-7f3a", into: folder)
                let answers = common.union(own).subtracting(Self.tokens)
                for (name, data) in try Bundled.files(in: folder) where name != "range.css" {
                    let told = Self.words(in: data).union(Self.words(in: Data(name.utf8))).intersection(answers)
                    #expect(told.isEmpty, "\(scenario.id): \(name) holds \(told.sorted())")
                }
            }
        }
    }

    /// Ids that are words of the platform too; a demand's name tells nothing of a kind.
    private static let tokens = Set(Demand.allCases.map(\.rawValue))

    /// Every run of small letters, figures and hyphens, and every part of one that begins and ends at a hyphen.
    private static func words(in data: Data) -> Set<String> {
        let runs = data.split { byte in
            !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) && byte != UInt8(ascii: "-")
                && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        return Set(runs).reduce(into: []) { words, run in
            let parts = run.split(separator: UInt8(ascii: "-")).map { String(decoding: $0, as: UTF8.self) }
            guard parts.count < 12 else { return }
            for start in parts.indices {
                for end in parts.indices[start...] { words.insert(parts[start...end].joined(separator: "-")) }
            }
        }
    }

    @Test func `a bundle holds its walks, its pages, the guide and, in the chat app, a package`() async throws {
        let scenario = try ShippedRange.scenario("dine-in-forced-phone")
        try await Scratch.folder { folder in
            try await Bundled.write(scenario, as: "c-1", into: folder)
            let files = try Bundled.files(in: folder)
            let names = Set(files.keys)
            for name in [
                "index.json", "walks/001.har", "pages/001.html", "pages/001.txt", "guide.json", "package/app.json",
            ] {
                #expect(names.contains(name), "\(name) is missing")
            }
            let index = try #require(
                try JSONSerialization.jsonObject(with: files["index.json"] ?? Data()) as? [String: Any]
            )
            let walks = try #require(index["walks"] as? [[String: Any]])
            let did = walks.compactMap { $0["did"] as? String }
            #expect(did.contains("grant-all") && did.contains("refuse-all") && did.contains("refuse-one"))
            let app = String(decoding: files["package/privacy.json"] ?? Data(), as: UTF8.self)
            #expect(app.contains("PhoneNumber"))
            let scripts = files.filter { $0.key.hasSuffix(".wlml") }.map { String(decoding: $0.value, as: UTF8.self) }
            #expect(scripts.contains { $0.contains("getPhoneNumber") })
            let har = String(decoding: files["walks/002.har"] ?? Data(), as: UTF8.self)
            #expect(har.contains("<!doctype html>"))
        }
    }

    @Test func `a package is written for mini-programs alone`() async throws {
        // Scanned in the chat app and asking the platform for nothing: a page like any other.
        for (id, isThere) in [("dine-in-forced-follow", true), ("suowa-noodle@pure", false)] {
            let scenario = try ShippedRange.scenario(ScenarioID(rawValue: id))
            #expect(scenario.entry == .chat && scenario.isMiniProgram == isThere, "\(id)")
            try await Scratch.folder { folder in
                try await Bundled.write(scenario, as: "c-1", into: folder)
                let files = try Bundled.files(in: folder)
                #expect(files.keys.contains { $0.hasPrefix("package/") } == isThere, "\(id)")
                let index = String(decoding: files["index.json"] ?? Data(), as: UTF8.self)
                #expect(index.contains("\"package\"") == isThere)
            }
        }
    }

    @Test func `a merchant that hides which face it has gets no package for one of them alone`() throws {
        let open = try ShippedRange.scenario("dine-in-forced-phone")
        var script = try Self.script(of: open)
        #expect(BenchBundle.isMiniProgram(open, script))
        script.guise = Guise(mode: .secondVisit, innocent: [])
        #expect(!BenchBundle.isMiniProgram(open, script))
        script.guise = Guise(mode: .auditorTextAlt)
        #expect(BenchBundle.isMiniProgram(open, script))
    }

    private static func script(of scenario: Scenario) throws -> Script {
        let library = try ShippedRange.library()
        return Script(scenario, merchant: library.merchant(of: scenario), wording: library.wording)
    }

    @Test func `what the walks of a hidden merchant do not show is listed in the sealed part, and nowhere else`()
        async throws
    {
        let seed = "limits"
        let all = try await BenchFixture.cases(240, seed: seed)
        let hidden = all.filter { one in
            one.script.guise.map { $0.mode == .secondVisit || $0.mode == .automation } ?? false
                && one.sealed.findings.contains { $0.verdict == .violation }
        }
        let plain = all.filter { $0.script.guise == nil && !$0.sealed.findings.contains(where: \.isDrawn) }
        let cases = Array(hidden.prefix(2) + plain.prefix(2))
        try #require(hidden.count >= 2)
        let maker = BenchMaker(
            library: try BenchFixture.library(),
            lexicon: nil,
            recipe: BenchRecipe(seed: seed, count: cases.count),
            jobs: 2
        )
        try await Scratch.folder { folder in
            let lexicon = try BenchFixture.lexicon()
            let limits = try await maker.writeBundles(of: cases, into: folder, reading: lexicon, drawing: nil)
            for (one, limit) in zip(cases, limits) {
                let there = one.sealed.findings.filter { $0.verdict == .violation }.map(\.kind).sorted()
                #expect(limit.id == one.told.id && limit.rules == (one.script.guise == nil ? [] : there))
            }
            let notes = cases.map { folder.appending(path: "\($0.told.id)/cannot-show.json") }
            let texts = try notes.map { try String(contentsOf: $0, encoding: .utf8) }
            #expect(Set(texts).count == 1, "the note is the same in every bundle")
            #expect(!texts[0].contains("gate"))
        }
    }

    @Test func `the walks of a bundle show everything that a shipped scenario does`() async throws {
        let range = try await DirectRange.open()
        let lexicon = try ShippedRange.lexicon()
        let law = range.library.law
        let results = try await Crowd(width: 4).results(of: range.scenarios) { scenario in
            let opening = BenchBundle.atAdminsDoor(lexicon: lexicon).opening
            let prober = opening(Bundled.told(of: scenario, as: "c"), scenario, DirectRange.base, range.wire)
            let walks = try await prober.showing()
            let main = walks.first { $0.entry != nil }?.entryIndex ?? 0
            let probe = Probe(
                scenario: scenario.id,
                service: scenario.service,
                app: scenario.entry,
                mainEntry: main,
                walks: walks
            )
            let found = Evaluation(of: probe, needing: law.necessity, knowing: law.municipalities)
            let key = range.library.answerKey(of: scenario).kinds
            let missed = key.filter { kind in
                !found.findings.contains { $0.kind == kind } && !found.notSeen.contains(kind)
            }
            return missed.map { "\($0.rawValue) in \(scenario.id)" }
        }
        let missed = try results.flatMap { try $0.get() }
        #expect(missed.isEmpty, "\(missed)")
    }

    @Test func `pictures are drawn where a Chromium is found`() async throws {
        guard ProcessInfo.processInfo.environment["BROWSER"] == "1",
            let pictures = BundlePictures(on: ProcessInfo.processInfo.environment["PATH"] ?? "")
        else { return }
        let scenario = try ShippedRange.scenario("dine-in-forced-phone")
        try await Scratch.folder { folder in
            try await Bundled.write(scenario, as: "c-1", into: folder, pictures: pictures)
            let pictures = try Bundled.files(in: folder).filter { $0.key.hasSuffix(".png") }
            #expect(pictures.count > 5)
            #expect(pictures.values.allSatisfy { $0.starts(with: [0x89, 0x50, 0x4E, 0x47]) })
        }
    }

    @Test func `the platform's words are those of the declared guide`() {
        for word in PlatformWord.all {
            for item in word.items where !word.privacyKey.isEmpty { #expect(item.privacyKey == word.privacyKey) }
        }
        #expect(Set(PlatformWord.all.map(\.scope)).count == PlatformWord.all.count)
    }
}
