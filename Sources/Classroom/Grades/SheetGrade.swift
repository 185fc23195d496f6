import Vocabulary

/// The grade of one learner's visit: facts and kinds apart, with what came of overrules.
package struct SheetGrade: Hashable, Codable, Sendable {
    /// The questions, in the order of the sheet.
    package var facts: [FactGrade]
    /// The kinds that were offered, in the order of the catalogue.
    package var kinds: [KindGrade]
    /// What a trainer said over it, in the order in which it was said: the audit trail.
    package var overrules: [Overrule]

    /// How often each outcome came among the facts.
    package var factCounts: GradeCounts { GradeCounts(facts.map(\.outcome)) }
    /// How often each outcome came among the kinds.
    package var kindCounts: GradeCounts { GradeCounts(kinds.map(\.outcome)) }

    /// The score of the facts.
    package var factScore: Score { Score(facts.map { ($0.points, $0.most, $0.outcome) }) }
    /// The score of the kinds.
    package var kindScore: Score { Score(kinds.map { ($0.points, $0.most, $0.outcome) }) }

    /// Seconds from the opening of the visit to the first right flag of a fact or kind; nil where there was none.
    package var secondsToFirstHit: Int? {
        let facts = facts.filter { $0.outcome == .hit }.compactMap(\.seconds)
        return (facts + kinds.filter { $0.outcome == .hit }.compactMap(\.seconds)).min()
    }

    /// The mean quality of the evidence over all hits; nil where there was none.
    package var evidenceQuality: Double? {
        let grades = facts.compactMap(\.evidence?.quality) + kinds.compactMap(\.evidence?.quality)
        return grades.isEmpty ? nil : grades.reduce(0, +) / Double(grades.count)
    }

    /// Points out of what a faultless sheet has.
    package struct Score: Hashable, Codable, Sendable {
        /// The points, below zero where accusations outweigh.
        package var points: Int
        /// The points of a faultless sheet.
        package var most: Int

        /// Sums what counts.
        init(_ items: [(points: Int, most: Int, outcome: GradeOutcome)]) {
            points = items.filter(\.outcome.counts).map(\.points).reduce(0, +)
            most = items.filter(\.outcome.counts).map(\.most).reduce(0, +)
        }

        /// The share, from 0 to 1; nil where nothing counts.
        package var share: Double? { most > 0 ? max(0, Double(points) / Double(most)) : nil }
    }
}
