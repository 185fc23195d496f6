import Foundation
import Scenarios
import Scoring
import TestKit
import Testing
import Vocabulary

@testable import mockmerchant

/// What a bench of six hundred cases is made of.
@Suite(.timeLimit(.minutes(10)))
struct BenchMakeTests {
    private static let count = 600
    private static let made = Task { try await BenchFixture.cases(count, seed: "7") }

    @Test func `the same seed gives the same bytes, another one other cases`() async throws {
        try await Scratch.folder { folder in
            let benches = try await [
                ("a", "7", Self.made.value), ("b", "7", BenchFixture.cases(Self.count, seed: "7")),
                ("c", "8", BenchFixture.cases(40, seed: "8")),
            ]
            let texts = try benches.map { name, seed, cases in
                let place = folder.appending(path: name)
                try BenchWriter(
                    cases: cases,
                    recipe: BenchRecipe(seed: seed, count: Self.count),
                    library: try BenchFixture.library(),
                    previous: [],
                    submissionSchema: "{}\n"
                ).write(
                    public: BenchFolder(place.appending(path: "public").path),
                    sealed: BenchFolder(place.appending(path: "sealed").path)
                )
                return try Self.contents(of: place)
            }
            #expect(texts[0].keys.sorted() == texts[1].keys.sorted())
            #expect(texts[0] == texts[1])
            #expect(Set(texts[0].keys).isDisjoint(with: texts[2].keys.filter { $0.contains("c-") }))
            // What tools may see names no scenario, practice, twin or mode beside the truth of the cases to build with.
            let names = Set(try BenchFixture.library().scenarios.map(\.id.rawValue).filter { $0.contains("-") })
            for (file, text) in texts[0] where file.hasPrefix("public/") && !file.contains("dev-key") {
                let words = text.utf8.split { !Self.isOfID($0) }.compactMap { String($0) }
                #expect(names.isDisjoint(with: words), "\(file) names \(names.intersection(words).prefix(3))")
            }
        }
    }

    @Test func `every violation has its twin, half the verdicts and more are negative, every kind is there`()
        async throws
    {
        let cases = try await Self.made.value.map(\.sealed)
        #expect(cases.count == Self.count)
        #expect(Set(cases.map(\.id)).count == Self.count)
        let byID = Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0) })
        for one in cases where one.role == "violation" {
            let twin = try #require(one.pair.flatMap { byID[$0] }, "\(one.scenario) stands alone")
            #expect(twin.pair == one.id)
            #expect(twin.variant == one.variant && twin.split == one.split)
            let there = Set(one.findings.filter { $0.verdict != .compliant }.map(\.kind))
            let absent = Set(twin.findings.filter { $0.verdict == .compliant }.map(\.kind))
            #expect(!there.isDisjoint(with: absent), "\(one.scenario) and its twin turn nothing")
        }
        let findings = cases.flatMap(\.findings)
        let positive = findings.filter { $0.verdict == .violation }
        let negative = findings.filter { $0.verdict == .compliant }
        #expect(negative.count >= positive.count)
        for kind in Kind.allCases {
            let (there, absent) = (positive.count { $0.kind == kind }, negative.count { $0.kind == kind })
            #expect(there > 0, "\(kind.rawValue) is nowhere")
            #expect(absent >= there, "\(kind.rawValue): \(there) there, \(absent) not")
        }
        let hard = Set(cases.flatMap(\.hardModes))
        #expect(hard == Set(HardMode.allCases.map(\.rawValue)))
        for one in cases where one.split != .hidden {
            #expect(one.variant["register"] != Variant.Register.heldOut.rawValue)
            #expect(one.variant["layout"] != Axes.Layout.inline.rawValue)
        }
        #expect(cases.contains { $0.split == .hidden })
    }

    @Test func `a variant never changes the key`() async throws {
        let library = try BenchFixture.library()
        let scenarios = Dictionary(library.scenarios.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for one in try await Self.made.value {
            let original = try #require(scenarios[one.sealed.scenario])
            #expect(one.key == library.answerKey(of: original), "\(original.id): \(one.sealed.variant)")
        }
    }

    @Test func `key and measurement agree on each case, whatever the variant`() async throws {
        let cases = try await BenchFixture.proved(Breadth.isFull ? Self.count : 130, seed: "7")
        for one in cases where one.sealed.split != .hidden {
            #expect(one.sealed.status == .accepted, "\(one.sealed.scenario): \(one.sealed.variant)")
        }
    }

    @Test func `what changed since the bench before gets a revision, what is gone is kept`() async throws {
        let cases = try await BenchFixture.cases(40, seed: "7")
        var before = cases.map(\.sealed)
        before[0].hash = "another"
        var gone = before[1]
        gone.id = "c-gone"
        try Scratch.folder { folder in
            try BenchWriter(
                cases: cases,
                recipe: BenchRecipe(seed: "7", count: 40),
                library: try BenchFixture.library(),
                previous: before + [gone],
                submissionSchema: "{}\n"
            ).write(
                public: BenchFolder(folder.appending(path: "public").path),
                sealed: BenchFolder(folder.appending(path: "sealed").path)
            )
            let kept = try BenchFolder(folder.appending(path: "sealed").path)
                .lines(of: BenchFolder.key, as: SealedCase.self).values
            #expect(kept.first { $0.id == before[0].id }?.revision == 2)
            #expect(kept.first { $0.id == before[2].id }?.revision == 1)
            #expect(kept.first { $0.id == "c-gone" }?.status == .deprecated)
            let errata = try BenchFolder(folder.appending(path: "public").path).text(of: "errata.jsonl")
            #expect(errata.split(separator: "\n").count == 2)
        }
    }

    /// Says that a byte can stand in a scenario's id.
    private static func isOfID(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Every file below a folder, by its path.
    private static func contents(of folder: URL) throws -> [String: String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let files = names.filter { $0.hasSuffix(".json") || $0.hasSuffix(".jsonl") || $0.hasSuffix(".xml") }
        return Dictionary(
            uniqueKeysWithValues: try files.map {
                ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
            }
        )
    }
}
