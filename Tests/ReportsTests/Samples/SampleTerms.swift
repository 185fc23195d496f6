import Measurement
import Reports
import Vocabulary

/// Rows that fail a run in every way there is, and what a client recorded.
enum SampleTerms {
    /// A run that was held against budgets, a class and a baseline of nothing known.
    static let report: RangeReport = {
        var unexpected = SampleRows.forcedFollow
        unexpected.expected = []
        unexpected.exchanges = exchanges(of: "v-follow", at: 5)
        unexpected.source = RowSource(
            place: SourcePlace(file: "scenarios/dine-in/forced-follow-gate-dine-in.yaml", line: 2),
            expectation: SourcePlace(file: "scenarios/dine-in/forced-follow-gate-dine-in.yaml", line: 20),
            kinds: [
                RowSource.KindPlace(
                    kind: .forcedFollowGate,
                    place: SourcePlace(file: "scenarios/dine-in/forced-follow-gate-dine-in.yaml", line: 9, column: 5)
                )
            ]
        )
        var missing = SampleRows.twin
        missing.expected = [.forcedFollowGate]
        missing.expectedPrices = [ExpectedPrice(milestone: .menu, demands: [.follow])]
        missing.exchanges = exchanges(of: "v-twin", at: 9)
        var wavering = SampleRows.parkingPure
        wavering.wavers = ["with the seed golden~2: the price is another"]
        wavering.exchanges = exchanges(of: "v-park", at: 2)
        let rows = [unexpected, missing, SampleRows.cutOff, wavering]
        var report = RangeReport(
            version: "0.1.0",
            seed: "golden",
            hasProof: false,
            rows: rows,
            totals: RangeReport.Totals(of: rows, hasProof: false, seconds: 1.5),
            law: SampleLaw.tables
        )
        report.started = RangeReport.fixedStart + 61_000
        report.terms = Terms(budgets: [Terms.Budget(milestone: .pay, most: 0), .init(milestone: .menu, most: 1)])
        return report
    }()

    /// Two exchanges of a visit.
    static func exchanges(of visit: String, at seconds: Int) -> [HARReport.Exchange] {
        [("GET", 200, "text/html"), ("POST", 303, "")].enumerated().map { turn, parts in
            var exchange = HARReport.Exchange(
                moment: RangeReport.fixedStart + (seconds + turn) * 1_000,
                method: parts.0,
                url: "http://suowa.localhost/\(visit)/t\(turn)?from=code",
                status: parts.1,
                type: parts.2,
                comment: ""
            )
            exchange.visit = visit
            exchange.milliseconds = 1.25
            exchange.requestHeaders = [HARReport.Pair("Accept", "application/json")]
            if turn == 1 { exchange.posted = [HARReport.Pair("press", "t1"), HARReport.Pair("phone", "canary-phone")] }
            return exchange
        }
    }
}
