/// How often each outcome came: what statistics are made from.
package struct GradeCounts: Hashable, Codable, Sendable {
    /// Hits.
    package var hits: Int
    /// Misses.
    package var misses: Int
    /// False accusations.
    package var falseAlarms: Int
    /// Right acquittals.
    package var correctRejections: Int
    /// Abstentions.
    package var abstained: Int
    /// Plain facts rightly told.
    package var right: Int
    /// Facts wrongly told.
    package var wrong: Int
    /// Disputed items, which count nowhere else.
    package var disputed: Int

    /// Counts outcomes.
    package init(_ outcomes: some Sequence<GradeOutcome>) {
        var counts: [GradeOutcome: Int] = [:]
        for outcome in outcomes { counts[outcome, default: 0] += 1 }
        func count(_ outcome: GradeOutcome) -> Int { counts[outcome, default: 0] }
        hits = count(.hit)
        misses = count(.miss)
        falseAlarms = count(.falseAlarm)
        correctRejections = count(.correctRejection)
        abstained = count(.abstained)
        right = count(.right)
        wrong = count(.wrong)
        disputed = count(.disputed)
    }
}
