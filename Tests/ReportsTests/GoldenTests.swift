import Reports
import TestKit
import Testing

struct GoldenTests {
    @Test(arguments: SampleReport.cases.keys.sorted(), ReportFormat.allCases)
    func `every case reads in every format as it was read when it was recorded`(
        _ name: String,
        _ format: ReportFormat
    ) throws {
        let report = try #require(SampleReport.cases[name])
        let text = try format.text(of: report)
        try Golden.check(text, at: "\(name)/report.\(format.fileExtension)", version: report.version)
    }

    @Test(arguments: ReportFormat.allCases)
    func `the same value gives the same bytes`(_ format: ReportFormat) throws {
        let texts = try (0..<3).map { _ in try format.text(of: SampleReport.range) }
        #expect(Set(texts).count == 1)
        #expect(texts.allSatisfy { $0.hasSuffix("\n") && !$0.hasSuffix("\n\n") })
    }
}
