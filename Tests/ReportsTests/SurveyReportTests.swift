import Foundation
import Reports
import TestKit
import Testing
import Vocabulary

struct SurveyReportTests {
    @Test func `the table shows published, played and measured side by side`() throws {
        let text = try report(measured: 27).table(hasColour: false)
        #expect(text.contains("27 of 140, 19 %"))
        #expect(text.contains("membership-registration-gate"))
        #expect(text.contains("19.29 %"))
        #expect(text.contains("assumed: nearly half"))
        #expect(text.contains("town: 140 merchants, all walked, 8 unlike ones probed in full, 30 walks; seed 1"))
        #expect(text.hasSuffix("measured as played\n"))
    }

    @Test func `a row that was measured otherwise is told`() throws {
        let report = try report(measured: 26)
        #expect(!report.agrees)
        #expect(report.table(hasColour: false).hasSuffix("measured otherwise than played\n"))
    }

    @Test func `the document keeps to the published schema`() throws {
        let schema = try Schema(Fixture.bytes("fixtures/schema/survey.schema.json"))
        let data = Data(try report(measured: 27).json().utf8)
        let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(schema.faults(in: document) == [])
        #expect(document["measured"] as? [String: Int] == ["membership": 27])
        #expect(schema.undescribed == [])
    }

    @Test(arguments: ReportFormat.allCases) func `a survey is told in its formats and in no other`(
        _ format: ReportFormat
    )
        throws
    {
        let text = try report(measured: 27).text(as: format)
        #expect((text != nil) == SurveyReport.formats.contains(format))
        guard let text else { return }
        #expect(text.hasSuffix("\n") && text.contains("27"))
        #expect(try report(measured: 26).text(as: format) != text)
    }

    @Test func `each line is JSON, the rows one by one behind the whole`() throws {
        let text = try #require(try report(measured: 27).text(as: .ndjson))
        let lines = try text.split(separator: "\n").map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(lines.count == 3)
        #expect((lines[0]["survey"] as? [String: Any])?["agrees"] as? Bool == true)
        #expect(lines.compactMap { ($0["row"] as? [String: Any])?["id"] as? String } == ["scan", "membership"])
        #expect(lines.last?["measured"] as? Int == 27)
    }

    @Test(arguments: [27, 26])
    func `a row that was measured otherwise fails its case, one that none can count is skipped`(
        _ measured: Int
    ) throws {
        for format in [ReportFormat.junit, .junitStrict] {
            let text = try #require(try report(measured: measured).text(as: format))
            let failures = measured == 27 ? 0 : 1
            #expect(text.contains("tests=\"2\" failures=\"\(failures)\" errors=\"0\""))
            #expect(text.contains("<skipped message=\"no walk can count it\"/>"))
            #expect(text.contains("27 played, \(measured) measured"))
            #expect(text.contains("<failure") == (failures == 1))
        }
    }

    private func report(measured: Int) throws -> SurveyReport {
        SurveyReport(
            version: "0",
            profile: "parks",
            title: Bilingual("停车场", "Car parks"),
            source: CaseReport(
                id: "parks",
                date: try #require(CivilDate("2023-07")),
                place: Bilingual("上海", "Shanghai"),
                publisher: Bilingual("消保委", "a council"),
                what: Bilingual("暗访", "visits"),
                confidence: .confirmed
            ),
            seed: "1",
            size: 140,
            isSizeAssumed: false,
            probed: 8,
            walks: 30,
            rows: [
                SurveyReport.Row(
                    id: "scan",
                    title: Bilingual("扫码", "use scanning"),
                    share: 9_702,
                    played: nil,
                    measured: nil,
                    measure: ""
                ),
                SurveyReport.Row(
                    id: "membership",
                    title: Bilingual("会员", "force membership"),
                    count: 27,
                    share: 1_900,
                    base: 140,
                    played: 27,
                    measured: measured,
                    measure: "membership-registration-gate"
                ),
            ],
            assumptions: [Bilingual("近一半", "nearly half")]
        )
    }
}
