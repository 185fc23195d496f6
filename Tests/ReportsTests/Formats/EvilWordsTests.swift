import Foundation
import Reports
import TestKit
import Testing
import Vocabulary

/// Words of scenarios and pages that mean something else to the readers of a format.
struct EvilWordsTests {
    private static let evil = "a|b*`<x>&\"'\\#%:,\u{1B}[31m\u{7}\n::error::]]>\nnot ok 1 - \u{FFFE}x"

    @Test(arguments: ReportFormat.allCases)
    func `no word becomes a line, a command or markup of its own`(_ format: ReportFormat) throws {
        let text = try format.text(of: Self.report)
        // A browser shows nothing for them; a terminal would obey.
        if format != .html { #expect(!text.contains("\u{1B}") && !text.contains("\u{7}")) }
        let lines = text.split(separator: "\n")
        switch format {
        case .github: #expect(lines.allSatisfy { $0.hasPrefix("::error file=") || $0.hasPrefix("::notice title=") })
        case .tap:
            let points = lines.filter { $0.hasPrefix("ok") || $0.hasPrefix("not ok") }
            #expect(points.count == Self.report.rows.count)
        case .ndjson: #expect(lines.count == Self.report.rows.count + 2)
        case .junit, .junitStrict: #expect(!text.contains("<x>") && text.contains("&lt;x&gt;"))
        case .markdown:
            // Between fences nothing is markup.
            let prose = text.split(separator: "```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
            #expect(!prose.contains("<x>") && lines.allSatisfy { !$0.hasPrefix("not ok") && !$0.hasPrefix("::") })
        case .json, .sarif, .har:
            #expect((try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil)
        case .table, .html: break
        }
    }

    private static let report: RangeReport = {
        var report = SampleTerms.report
        report.rows = [report.rows[0]]
        report.rows[0].title = Bilingual(zh: evil, en: evil)
        report.rows[0].findings[0].evidence.reason = evil
        report.rows[0].findings[0].evidence.control = evil
        for walk in report.rows[0].walks.indices {
            for step in report.rows[0].walks[walk].steps.indices {
                report.rows[0].walks[walk].steps[step].page.title = evil
                report.rows[0].walks[walk].steps[step].pressed = evil
            }
        }
        return report
    }()
}
