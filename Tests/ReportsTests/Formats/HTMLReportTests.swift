import Reports
import Scoring
import Testing
import Vocabulary

struct HTMLReportTests {
    @Test(arguments: SampleReport.cases.keys.sorted())
    func `the page needs nothing but itself`(_ name: String) throws {
        let text = try html(try #require(SampleReport.cases[name]))
        for word in ["<script", "src=", "url(", "@import", "http://", "https://", "<link", "<img"] {
            #expect(!text.contains(word), "\(word)")
        }
        #expect(!text.contains("{{") && !text.contains("Optional("))
    }

    @Test func `no word of a scenario or of a walked page becomes markup`() throws {
        var report = SampleReport.range
        let evil = "<b onclick=\"x\">&'"
        for place in report.rows.indices {
            report.rows[place].title = Bilingual(zh: evil, en: evil)
            report.rows[place].unmapped = [evil]
            report.rows[place].mode = evil
            report.rows[place].scenario = ScenarioID(rawValue: evil)
            for walk in report.rows[place].walks.indices {
                for step in report.rows[place].walks[walk].steps.indices {
                    report.rows[place].walks[walk].steps[step].page.title = evil
                    report.rows[place].walks[walk].steps[step].pressed = evil
                }
            }
        }
        let text = try html(report)
        #expect(!text.contains("<b onclick"))
        #expect(text.contains("&lt;b onclick"))
    }

    @Test func `every named kind is called suspected in both languages`() throws {
        let text = try html(SampleReport.range)
        for finding in SampleReport.range.rows.flatMap(\.findings) {
            let card = SampleLaw.tables.card(of: finding.kind)
            #expect(text.contains("涉嫌：\(card.zh) <small lang=\"en\">Suspected: \(card.en)</small>"))
        }
    }

    @Test func `law and guidance stand apart, and an unconfirmed row says so`() throws {
        let text = try html(SampleReport.range)
        #expect(text.contains("指引，非法律"))
        #expect(text.contains("《消费者权益保护法》(2013修正) <b>第9条</b>"))
        #expect(text.contains("未核实引用 <span lang=\"en\">unverified citation</span>"))
        #expect(text.contains("「自主选择商品品种或者服务方式」"))
    }

    @Test func `every link leads to a place on the page, and no place has two owners`() throws {
        let text = try html(SampleReport.range)
        let places = text.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
        #expect(Set(places).count == places.count)
        for link in text.matches(of: #/href="#([^"]+)"/#) {
            #expect(places.contains(String(link.output.1)))
        }
    }

    @Test func `what a notice declares stands beside what was observed`() throws {
        var report = SampleReport.range
        #expect(try !html(report).contains("隐私政策所写与所见"))
        report.rows[0].declarations = SampleRows.declarations
        let text = try html(report)
        #expect(text.contains("隐私政策所写与所见"))
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("<tr><td>") }
        let item = try #require(rows.first { $0.contains("手机号 <span lang=\"en\">phone-number</span></td><td>不实") })
        #expect(item.contains("incorrect") && item.contains("ad.guanggao-c.localhost"))
        let host = try #require(rows.first { $0.hasPrefix("<tr><td>接收方 ") })
        #expect(host.contains("遗漏：有而未写") && host.contains("phone-number"))
    }

    @Test func `a parting on what a notice declares is told in the table and on the page`() throws {
        var report = SampleReport.range
        report.rows[0].unmetDeclarations = [
            UnmetDeclaration(subject: .item(.phoneNumber), key: .omitted, measured: .clear, expected: nil)
        ]
        #expect(!report.rows[0].agrees)
        let words = "declared phone-number: key omitted; measured clear"
        #expect(try html(report).contains(words))
        #expect(try ReportFormat.table.text(of: report).contains(words))
    }

    @Test func `the table of kinds shows the classes of the findings`() throws {
        var report = SampleReport.range
        for row in report.rows.indices {
            for place in report.rows[row].findings.indices { report.rows[row].findings[place].grade = .suspected }
        }
        let text = try html(report)
        let kinds = try #require(
            text.split(separator: "<section id=\"kinds\">").last?.split(separator: "</table>").first
        )
        #expect(kinds.contains("<td><span class=\"grade B\">B</span></td>"))
    }

    @Test func `without a proof nothing is said about agreement`() throws {
        let text = try html(SampleReport.pure)
        #expect(!text.contains("class=\"proof"))
        #expect(!text.contains("三方不一致"))
    }

    private func html(_ report: RangeReport) throws -> String { try ReportFormat.html.text(of: report) }
}
