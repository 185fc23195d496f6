import Measurement
import Reports
import Vocabulary

/// Reports made by hand, one value per golden case: every outcome that a format has to print stands in one of them.
enum SampleReport {
    /// The reports by case.
    static let cases: [String: RangeReport] = ["range": range, "pure": pure, "terms": SampleTerms.report]

    /// One lawful shop, walked without a proof.
    static let pure = RangeReport(
        version: "0.1.0",
        seed: "golden",
        hasProof: false,
        rows: [SampleRows.pure],
        totals: RangeReport.Totals(scenarios: 1, distinct: 1, agreeing: 0, kinds: [], walks: 3, steps: 12),
        law: SampleLaw.tables
    )

    /// A small range with a proof that does not hold.
    static let range = RangeReport(
        version: "0.1.0",
        seed: "golden",
        hasProof: true,
        rows: [
            SampleRows.pure, SampleRows.forcedFollow, SampleRows.twin, SampleRows.coercive, SampleRows.dearer,
            SampleRows.cutOff, SampleRows.parkingPure,
        ],
        totals: RangeReport.Totals(
            scenarios: 7,
            distinct: 6,
            agreeing: 5,
            kinds: [
                RangeReport.KindTally(kind: .forcedFollowGate, violations: 2, twins: 1, nearMisses: 1),
                RangeReport.KindTally(kind: .phoneAuthorisationGate, violations: 1, twins: 0, nearMisses: 0),
            ],
            walks: 11,
            steps: 36,
            seconds: 4.25
        ),
        law: SampleLaw.tables
    )
}
