import Foundation
import Reports
import Testing
import Vocabulary

struct RunMergeTests {
    @Test(arguments: ReportFormat.allCases)
    func `the parts of a run give the report of the whole, byte for byte`(_ format: ReportFormat) throws {
        for whole in [Self.whole(isTimed: false), Self.whole(isTimed: true)] {
            let parts = try Self.parts(of: whole)
            let merged = try RunMerge.report(of: parts, law: whole.law)
            let turned = try RunMerge.report(of: parts.reversed(), law: whole.law)
            let text = try format.text(of: whole)
            #expect(text.count > 40)
            #expect(try format.text(of: merged) == text)
            #expect(try format.text(of: turned) == text)
        }
    }

    @Test func `a part once more, a missing one, one of another run and a cut one are refused and named`() throws {
        let whole = Self.whole(isTimed: false)
        let parts = try Self.parts(of: whole)
        #expect(throws: Self.fault("part-1 has dine-in-pure once more: name each part once")) {
            try RunMerge.report(of: parts + [parts[0]], law: whole.law)
        }
        let lacking =
            "3 scenarios are in no part, dine-in-pure, forced-follow-gate-dine-in.twin, waichu-hotpot@coercive among them: name every part of the run"
        #expect(throws: Self.fault(lacking)) { try RunMerge.report(of: Array(parts[1...]), law: whole.law) }
        var other = whole
        other.seed = "other"
        let strange = try Self.parts(of: other)[1]
        #expect(throws: Self.fault("part-2 is of another run than part-1: seed other, not golden")) {
            try RunMerge.report(of: [parts[0], strange, parts[2]], law: whole.law)
        }
        var cut = parts
        cut[2].text = String(cut[2].text.dropLast(cut[2].text.split(separator: "\n").last.map { $0.count + 1 } ?? 0))
        #expect(throws: Self.fault("part-3 is not whole: use what `--report ndjson=FILE` wrote to its end")) {
            try RunMerge.report(of: cut, law: whole.law)
        }
        cut[2].text = "{}\n"
        #expect(throws: Self.fault("part-3:1: no line of a run; use what `--report ndjson=FILE` wrote")) {
            try RunMerge.report(of: cut, law: whole.law)
        }
        var law = whole.law
        law.provisions = [:]
        #expect(throws: ReportError.self) { try RunMerge.report(of: parts, law: law) }
    }

    private static func fault(_ message: String) -> ReportError { ReportError(code: .notMergeable, message: message) }

    /// The sample range, with what only merging needs.
    private static func whole(isTimed: Bool) -> RangeReport {
        var rows = SampleReport.range.rows.sorted { $0.scenario < $1.scenario }
        for place in rows.indices {
            rows[place].alike = place % 6
            rows[place].seconds = isTimed ? 0.25 : nil
            rows[place].exchanges = SampleTerms.exchanges(of: "v\(place)", at: isTimed ? place : 0)
        }
        var report = RangeReport(
            version: "0.1.0",
            seed: "golden",
            hasProof: true,
            rows: rows,
            totals: RangeReport.Totals(of: rows, hasProof: true, seconds: isTimed ? 2 : nil),
            law: SampleLaw.tables
        )
        report.started = isTimed ? RangeReport.fixedStart : nil
        report.terms = Terms(failOn: .primaFacie, budgets: [Terms.Budget(milestone: .menu, most: 0)])
        return report
    }

    /// The same in three parts, as three machines would have written them.
    private static func parts(of whole: RangeReport) throws -> [RunMerge.Part] {
        try (0..<3).map { part in
            var own = whole
            own.rows = whole.rows.enumerated().filter { $0.offset % 3 == part }.map(\.element)
            own.shard = RangeReport.Shard(index: part + 1, count: 3)
            own.selected = whole.rows.map(\.scenario)
            // The second part begins last and ends last.
            let late = part == 1 ? 1_000 : 0
            own.started = whole.started.map { $0 + late }
            let seconds = whole.totals.seconds.map { _ in part == 2 ? 0.5 : 1.0 }
            own.totals = RangeReport.Totals(of: own.rows, hasProof: whole.hasProof, seconds: seconds)
            return RunMerge.Part(name: "part-\(part + 1)", text: try ReportFormat.ndjson.text(of: own))
        }
    }
}
