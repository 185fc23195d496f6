import Reports
import Scenarios
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// Towns walked for good: what is measured is what was played.
@Suite(.timeLimit(.minutes(20)))
struct SurveyRunTests {
    @Test(arguments: [("shanghai-parking-2023-07", "1"), ("shanghai-parking-2023-07", "7"), ("thepaper-2021-03", "2")])
    func `the measured counts are the published ones, whatever the seed`(_ id: String, _ seed: String) async throws {
        let profile = try #require(try ShippedRange.library().surveys.first { $0.id == id })
        let report = try await Self.report(of: Town(of: profile, seed: seed), seed: seed)
        for (row, measured) in zip(profile.rows, report.rows) where row.measure != nil {
            #expect(measured.measured == row.publishedCount, "\(row.id)")
        }
    }

    @Test(arguments: ["shanghai-brands-2023-03", "shenzhen-2021-03", "shijingshan-2024"])
    func `every other survey measures what it plays`(_ id: String) async throws {
        let profile = try #require(try ShippedRange.library().surveys.first { $0.id == id })
        var town = Town(of: profile, seed: "3")
        // Thousands of merchants are walked by the verb; what they show is shown by some hundred.
        town.places = Array(town.places.prefix(200))
        let report = try await Self.report(of: town, seed: "3")
        #expect(report.agrees, "\(report.table(hasColour: false))")
        #expect(report.rows.contains { $0.measured ?? 0 > 0 })
    }

    @Test func `turning one merchant after the draw moves its row by one, and no other`() async throws {
        let library = try ShippedRange.library()
        let profile = try #require(library.surveys.first { $0.id == "shanghai-parking-2023-07" })
        var town = Town(of: profile, seed: "5")
        let row = try #require(profile.row("forced-membership"))
        let place = try #require(town.places.firstIndex { $0.ways[row.id] != nil && $0.ways.count == 1 })
        town.places[place].ways[row.id] = nil
        let report = try await Self.report(of: town, seed: "5")
        #expect(report.rows.map(\.measured) == [26, 33, 18])
        #expect(report.agrees)
    }

    @Test func `the verb prints the table, writes the document and knows near spellings`() async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program(
                ["survey", "shanghai-parking-2023-07", "--seed", "1", "--report", "table", "--report", "json=s.json"],
                in: folder
            ).outcome()
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("measured as played"))
            let wrong = try await Program.run("survey", "shanghai-parking-2023-70", in: folder)
            #expect(wrong.status == 2)
            #expect(wrong.complaint.contains("did you mean `shanghai-parking-2023-07`"))
        }
    }

    @Test func `a merchant whose page was tampered with on the way is counted for itself`() async throws {
        let profile = try #require(try ShippedRange.library().surveys.first { $0.id == "shanghai-parking-2023-07" })
        var town = Town(of: profile, seed: "6")
        let row = try #require(profile.row("forced-membership"))
        let place = try #require(town.places.firstIndex { $0.ways[row.id] != nil && $0.ways.count == 1 })
        // One that forces, and enough beside it to be like.
        town.places = [town.places[place]] + town.places.filter { $0.ways == town.places[place].ways }.prefix(5)
        let honest = try await Self.report(of: town, seed: "6")
        let told = try #require(honest.rows.first { $0.id == row.id }?.measured)
        let spoilt = try await Self.report(of: town, seed: "6") { SpoilingWire(of: "6/merchant 1/", over: $0) }
        #expect(spoilt.rows.first { $0.id == row.id }?.measured == told - 1)
        #expect(!spoilt.agrees)
        #expect(spoilt.probed == honest.probed + 1)
    }

    private static func report(
        of town: Town,
        seed: String,
        through spoiling: (DirectWire) -> any Wire = { $0 }
    ) async throws -> SurveyReport {
        let run = SurveyRun(
            library: try ShippedRange.library(),
            town: town,
            lexicon: try ShippedRange.lexicon(),
            seed: seed,
            jobs: 4
        )
        let range = try await DirectRange.open(run.range.scenarios)
        return try await run.report(at: DirectRange.base, over: spoiling(range.wire))
    }
}
