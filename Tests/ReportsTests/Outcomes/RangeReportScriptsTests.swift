import Foundation
import Measurement
import Reports
import TestKit
import Testing
import Vocabulary

/// A written walk in every report.
struct RangeReportScriptsTests {
    private static func place(_ line: Int) -> SourcePlace {
        SourcePlace(file: "walks/skip.yaml", line: line, column: 5)
    }

    private static let report: RangeReport = {
        var row = SampleRows.parkingPure
        row.scenario = "skip.script"
        row.price = Price(onEntry: [], anyWay: [])
        row.findings = []
        row.expectedPrices = []
        row.source = RowSource(place: SourcePlace(file: "walks/skip.yaml"))
        row.script = ScriptRun(
            file: "walks/skip.yaml",
            scenario: "parking-pure",
            seed: "1",
            steps: [
                ScriptRun.Step(words: "scan no. 1", place: place(4), status: .passed, page: "停车缴费"),
                ScriptRun.Step(
                    words: "tap 「跳过」",
                    place: place(5),
                    status: .failed,
                    page: "停车缴费",
                    faults: [
                        ScriptRun.Fault(
                            "no button 「跳过」",
                            at: SourcePlace(file: "walks/skip.yaml", line: 5, column: 10)
                        ),
                        ScriptRun.Fault("the page asks for follow", at: place(6)),
                    ],
                    instead: ["on the page: 「停车缴费」", "  buttons: 「查询停车费」"]
                ),
                ScriptRun.Step(words: "wait 3d", place: place(8), status: .skipped),
            ]
        )
        var report = RangeReport(
            version: "0.1.0",
            seed: "1",
            hasProof: false,
            rows: [row],
            totals: RangeReport.Totals(of: [row], hasProof: false, seconds: nil),
            law: SampleLaw.tables
        )
        report.terms = Terms()
        return report
    }()

    @Test func `each step is an outcome at its place, and what came after a failure is skipped`() throws {
        let outcomes = Self.report.outcomes(of: Self.report.rows[0]).filter { $0.topic == .script }
        #expect(outcomes.map(\.status) == [.passed, .failed, .skipped])
        #expect(outcomes.map(\.name) == ["step 1: scan no. 1", "step 2: tap 「跳过」", "step 3: wait 3d"])
        #expect(outcomes[1].place?.text == "walks/skip.yaml:5:10")
        #expect(outcomes[1].details.contains("walks/skip.yaml:6:5: the page asks for follow"))
        #expect(outcomes[1].details.last == "again: mockmerchant walk 'walks/skip.yaml' --seed '1'")
        #expect(!Self.report.isMet)
    }

    @Test(arguments: ReportFormat.allCases.filter { !$0.needsExchanges })
    func `every format tells which step failed, and why`(_ format: ReportFormat) throws {
        let text = try format.text(of: Self.report)
        #expect(text.contains("no button"), "\(format)")
        if ![.json, .html, .github, .sarif].contains(format) { #expect(text.contains("step 2"), "\(format)") }
        if format != .github { #expect(text.contains("walks/skip.yaml"), "\(format)") }
    }

    @Test func `the JSON report of a script keeps to the schema`() throws {
        let schema = try Schema(Fixture.bytes("fixtures/schema/report.schema.json"))
        let text = try ReportFormat.json.text(of: Self.report)
        let document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(schema.faults(in: document) == [])
    }

    @Test func `what a scenario's author expects does not count for a part of its walk`() {
        var report = Self.report
        report.rows[0].script?.steps.removeLast(2)
        report.rows[0].findings = SampleRows.forcedFollow.findings
        let outcomes = report.outcomes(of: report.rows[0])
        #expect(outcomes.contains { $0.topic == .finding })
        #expect(outcomes.allSatisfy { $0.status == .passed })
    }
}
