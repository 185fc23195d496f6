import Foundation
import Scoring
import TestKit
import Testing
import Vocabulary

@testable import Reports

/// The scorecard in its four forms.
struct ScorecardReportTests {
    private static let key: BenchKey = {
        let why = Bilingual("关注前看不到<菜单>", "no menu before the follow")
        let cases = (0..<12).flatMap { number -> [SealedCase] in
            let names = ("bad-\(number)", "good-\(number)")
            return [(names.0, names.1, BenchVerdict.violation), (names.1, names.0, .compliant)].map {
                id,
                twin,
                verdict in
                SealedCase(
                    id: id,
                    status: .accepted,
                    scenario: ScenarioID(rawValue: "dine-in-small"),
                    service: .dineIn,
                    role: verdict == .violation ? "violation" : "twin",
                    pair: twin,
                    findings: [
                        SealedFinding(
                            id: "\(id)#1",
                            kind: .forcedFollowGate,
                            verdict: verdict,
                            stage: .entry,
                            severity: verdict == .violation ? 3 : 0,
                            why: why
                        )
                    ]
                )
            }
        }
        let header = BenchHeader(
            schema: BenchHeader.keySchema,
            bench: BenchHeader.current,
            count: cases.count,
            canary: "x",
            hash: "0123456789abcdef"
        )
        return BenchKey(header: header, cases: cases)
    }()

    private static func submission(_ name: String, wrong: Set<String>) -> Submission {
        let cases = key.cases.map { one -> Submission.Case in
            let isSaid = one.id.hasPrefix("bad") != wrong.contains(one.id)
            let finding = Submission.Finding(rule: "forced-follow-gate", confidence: 0.75)
            return Submission.Case(id: one.id, status: isSaid ? .ok : .noFinding, findings: isSaid ? [finding] : [])
        }
        return Submission(tool: .init(name: name, version: "1.0"), cases: cases)
    }

    private static func report(
        _ language: Language = .en,
        isExplained: Bool = true,
        isAnonymous: Bool = false
    ) -> ScorecardReport {
        let law = LawTables(kinds: [:], provisions: [:], necessity: Necessity(marks: [:]))
        let scheme = LabelScheme(law: law)
        let settings = Scorecard.Settings(draws: 40)
        let tools = [submission("<b>tool", wrong: ["bad-1", "good-2"]), submission("=other", wrong: [])]
        return ScorecardReport(
            version: "9.9.9",
            cards: tools.map { Scorecard(of: $0, key: key, scheme: scheme, settings: settings) },
            seals: tools.map { _ in .init(time: "2026-11-22T01:00:00Z", hash: "feedfacefeedfacefeed", attempt: 1) },
            comparisons: [ToolComparison(tools[0], with: tools[1], key: key, scheme: scheme, settings: settings)],
            isExplained: isExplained,
            isAnonymous: isAnonymous,
            language: language,
            keyPath: "bench/sealed",
            entries: ["bad-1": "/c/xyz"]
        )
    }

    @Test(arguments: Language.allCases)
    func `the page stands alone, escapes what tools say and says that it is a simulation`(_ language: Language) throws {
        let page = try Self.report(language).text(as: .html)
        #expect(page.contains("&lt;b&gt;tool 1.0") && !page.contains("<b>tool"))
        #expect(page.contains(language("模拟", "Simulation")) && page.contains(language("涉嫌", "suspected")))
        #expect(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"))
        #expect(page.contains("mockmerchant bench replay --key bench/sealed bad-1") && page.contains("/c/xyz"))
        #expect(page.contains("<svg") && page.contains("class=\"guess\"") && page.contains("keyword-grep"))
        #expect(page.contains("lang=\"\(language("zh-Hans", "en"))\""))
        #expect(page.contains("McNemar p"))
    }

    @Test(arguments: ScorecardFormat.allCases)
    func `an exam explains nothing`(_ format: ScorecardFormat) throws {
        let text = try Self.report(isExplained: false).text(as: format)
        for word in ["bad-1", "good-2", "bench replay", "no menu before", "dine-in-small"] {
            #expect(!text.contains(word), "\(format.rawValue) tells \(word)")
        }
        #expect(format == .csv || text.contains("twin"))
    }

    @Test(arguments: ScorecardFormat.allCases)
    func `an anonymous scorecard names no tool and no hash of a file`(_ format: ScorecardFormat) throws {
        let text = try Self.report(isAnonymous: true).text(as: format)
        #expect(
            !text.contains("other 1.0") && !text.contains("\"=other") && !text.contains("b>tool")
                && !text.contains("feedface")
        )
        #expect(text.contains("Tool A") && text.contains("Tool B"))
    }

    @Test func `the document says the numbers, and null where one is undefined`() throws {
        let text = try Self.report().text(as: .json)
        let top = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let tools = try #require(top["tools"] as? [[String: Any]])
        let pooled = try #require(tools[0]["pooled"] as? [String: Any])
        #expect(pooled["tp"] as? Int == 11 && pooled["fp"] as? Int == 1 && pooled["fn"] as? Int == 1)
        let mistakes = try #require(tools[0]["mistakes"] as? [[String: Any]])
        #expect(mistakes.compactMap { $0["case"] as? String } == ["bad-1", "good-2"])
        let baselines = try #require(tools[0]["baselines"] as? [[String: Any]])
        let silent = try #require(baselines.first?["precision"] as? [String: Any])
        #expect(silent["value"] is NSNull && baselines.count == 5)
        #expect(try Self.report().text(as: .json) == text, "the same bytes for the same values")
    }

    @Test func `the rows can be read again, and no cell is run by a spreadsheet`() throws {
        let rows = try Self.report().text(as: .csv).split(separator: "\n")
        #expect(rows.count == 7 && Set(rows.map { $0.filter { $0 == "," }.count }) == [23])
        #expect(rows[1].hasPrefix("<b>tool 1.0,pooled,24,11,1,1,11,") && rows[4].hasPrefix("'=other"))
    }

    @Test(arguments: Language.allCases)
    func `the table fits a terminal and tells what was missed`(_ language: Language) throws {
        let text = try Self.report(language).text(as: .table)
        for line in text.split(separator: "\n") where !line.contains("bench replay") {
            #expect(DisplayWidth.of(String(line)) <= TerminalReport.width, "\(line)")
        }
        #expect(text.contains("bad-1") && text.contains("good-2") && text.contains("macro J"))
    }
}
