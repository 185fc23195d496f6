import Measurement
import Reports
import Testing
import Vocabulary

struct TerminalReportTests {
    @Test(arguments: SampleReport.cases.keys.sorted())
    func `no line is wider than the screen`(_ name: String) throws {
        let report = try #require(SampleReport.cases[name])
        try expectNarrow(ReportFormat.table.text(of: report))
    }

    @Test(arguments: [
        "a-very-long-scenario-id-that-somebody-thought-of-on-a-long-afternoon-in-the-office@coercive.twin",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk",
        "扫码点餐强制关注公众号并且注册会员再授权手机号然后才能看到菜单的那一家火锅店的强制模式的合规孪生的变体",
        "x",
    ])
    func `no id, however nasty, makes a line too wide or is cut silently`(_ id: String) throws {
        var report = SampleReport.range
        for place in report.rows.indices {
            report.rows[place].scenario = ScenarioID(rawValue: id)
            report.rows[place].mode = String(id.prefix(40))
            report.rows[place].notTested = Array(Kind.allCases.filter { report.law.kinds[$0.rawValue] != nil })
            report.rows[place].price.onEntry = report.rows[place].service.milestones.map {
                let all = Price.DemandSet(excess: Demand.allCases, necessary: [.taxpayerNumber])
                return Price.Quote(
                    milestone: $0,
                    outcome: .settled,
                    sets: [all, all, Price.DemandSet(excess: [.face])]
                )
            }
        }
        let text = try ReportFormat.table.text(of: report)
        expectNarrow(text)
        let letters = Set(text.split(separator: "\n").prefix(60).joined())
        #expect(letters.isSuperset(of: id.filter { $0 != "\\" }))
    }

    @Test func `colour is shown when asked for only, and changes nothing else`() throws {
        let plain = try ReportFormat.table.text(of: SampleReport.range)
        let coloured = try ReportFormat.table.text(of: SampleReport.range, hasColour: true)
        #expect(!plain.contains("\u{1B}"))
        #expect(coloured.contains("\u{1B}[31m"))
        #expect(coloured.replacing(#/\u{1B}\[[0-9]*m/#, with: "") == plain)
    }

    @Test func `the proof is the last line, and the disagreement stands before it`() throws {
        let text = try ReportFormat.table.text(of: SampleReport.range)
        let lines = text.split(separator: "\n")
        #expect(lines.last == "proof: 5 of 6 scenarios agree")
        #expect(lines.contains("disagreement: waichu-hotpot@coercive: pre-ticked-consent"))
        #expect(lines.contains("  key: nothing; found: suspected; expected: nothing"))
    }

    @Test func `a finding whose case decides its class is printed with it`() throws {
        var report = SampleReport.range
        let kind = try #require(report.rows[1].findings.first?.kind)
        let law = try #require(report.law.kinds[kind.rawValue])
        for row in report.rows.indices {
            for place in report.rows[row].findings.indices where report.rows[row].findings[place].kind == kind {
                report.rows[row].findings[place].grade = row == 1 ? .suspected : nil
            }
        }
        #expect(law.grade == .primaFacie)
        let lines = try ReportFormat.table.text(of: report).split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.hasSuffix(" B") })
        #expect(lines.contains { $0.contains(" \(kind.rawValue) ") && $0.contains(" A/B ") })
    }

    @Test func `without a proof nothing is said about agreement`() throws {
        #expect(try !ReportFormat.table.text(of: SampleReport.pure).contains("proof"))
    }

    @Test func `a word of a walked page cannot paint the terminal`() throws {
        var report = SampleReport.range
        report.rows[3].unmapped = ["\u{1B}[2Jgone"]
        report.rows[3].findings[3].evidence.control = "\u{1B}]0;title\u{7}"
        #expect(try !ReportFormat.table.text(of: report).contains("\u{1B}"))
    }

    private func expectNarrow(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        for line in text.split(separator: "\n") {
            #expect(DisplayWidth.of(String(line)) <= 120, "\(line)", sourceLocation: sourceLocation)
        }
    }
}
