import Foundation
import Reports
import Scoring
import TestKit
import Testing
import Vocabulary

struct JSONReportTests {
    private let schema: Schema

    init() throws { schema = try Schema(Fixture.bytes("fixtures/schema/report.schema.json")) }

    @Test(arguments: SampleReport.cases.keys.sorted())
    func `every report keeps to the published schema`(_ name: String) throws {
        let report = try #require(SampleReport.cases[name])
        #expect(try schema.faults(in: document(of: report)) == [])
    }

    @Test func `the schema refuses what it does not describe`() throws {
        var document = try document(of: SampleReport.pure)
        document["verdict"] = "unlawful"
        document["seed"] = 7
        #expect(schema.faults(in: document) == ["/seed: not a string", "/: unknown verdict"])
    }

    @Test(arguments: [
        ("demand", Demand.allCases.map(\.rawValue)), ("kind", Kind.allCases.map(\.rawValue)),
        ("stage", Stage.allCases.map(\.rawValue)), ("milestone", Milestone.allCases.map(\.rawValue)),
        ("service", Service.allCases.map(\.rawValue)), ("standing", Declaration.Standing.allCases.map(\.rawValue)),
    ])
    func `the schema lists what the vocabulary lists`(_ name: String, _ words: [String]) {
        #expect(Set(schema.words(of: name)) == Set(words))
    }

    @Test func `everything in the schema is described`() { #expect(schema.undescribed == []) }

    @Test func `a lawful shop has an empty price at menu, order and pay`() throws {
        let scenarios = try #require(document(of: SampleReport.pure)["scenarios"] as? [[String: Any]])
        let price = try #require(scenarios.first?["price"] as? [String: Any])
        for way in ["onEntry", "anyWay"] {
            let quotes = try #require(price[way] as? [String: [String: Any]])
            for milestone in ["menu", "order", "pay"] {
                let quote = try #require(quotes[milestone])
                #expect(quote["outcome"] as? String == "settled")
                #expect(quote["isFree"] as? Bool == true)
                #expect((quote["excess"] as? [Any])?.isEmpty == true)
                #expect((quote["sets"] as? [Any])?.isEmpty == true)
            }
        }
    }

    @Test func `what a notice declares keeps to the schema, and is left out where none was read`() throws {
        var report = SampleReport.range
        report.rows[0].declarations = SampleRows.declarations
        report.rows[0].unmetDeclarations = [
            UnmetDeclaration(subject: .item(.phoneNumber), key: .omitted, measured: nil, expected: .clear)
        ]
        let whole = try document(of: report)
        #expect(schema.faults(in: whole) == [])
        let scenarios = try #require(whole["scenarios"] as? [[String: Any]])
        let told = try #require(scenarios[0]["declarations"] as? [[String: Any]])
        #expect(told.compactMap { $0["subject"] as? String } == ["phone-number", "ad.guanggao-c.localhost"])
        #expect(scenarios[1]["declarations"] == nil && scenarios[1]["unmetDeclarations"] == nil)
    }

    @Test func `no origin carries a port`() throws {
        let text = try ReportFormat.json.text(of: SampleReport.range)
        #expect(text.contains("merchant.localhost"))
        #expect(!text.contains("41873"))
    }

    private func document(of report: RangeReport) throws -> [String: Any] {
        let data = Data(try ReportFormat.json.text(of: report).utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
}
