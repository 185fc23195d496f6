import Scenarios
package import Vocabulary

/// Grades a visit: the facts against the truth of the sheet, the kinds against the answer key.
///
/// Grading again is rescoring: it keeps nothing, so that a changed weight, a changed truth or one more overrule gives the
/// grade that would always have been given.
package struct SheetGrading: Sendable {
    /// What is true.
    package var truth: SheetTruth
    /// Where practices show.
    package var places: [EvidencePlace]
    /// What outcomes are worth.
    package var weights: GradeWeights
    private let reasons: GradeReasons

    /// Prepares the grading of one scenario.
    ///
    /// - Parameters:
    ///   - truth: What is true.
    ///   - law: What the law says, for reasons.
    ///   - places: Where practices show, for the quality of evidence.
    ///   - weights: What outcomes are worth.
    package init(
        of truth: SheetTruth,
        citing law: LawTables,
        showing places: [EvidencePlace] = [],
        weights: GradeWeights = .standard
    ) {
        self.truth = truth
        self.places = places
        self.weights = weights
        reasons = GradeReasons(citing: law)
    }

    /// Grades a sheet and the kinds it was put under.
    ///
    /// - Parameters:
    ///   - sheet: The facts.
    ///   - kinds: The kinds.
    ///   - evidence: What was filed for no answer in particular: each hit takes what proves it best.
    ///   - overrules: What a trainer said over earlier grades; of two about one item the later stands, and both are kept.
    /// - Returns: The grade.
    package func grade(
        _ sheet: Sheet,
        _ kinds: KindSheet = KindSheet(),
        evidence: [EvidenceMark] = [],
        overrules: [Overrule] = []
    ) -> SheetGrade {
        SheetGrade(
            facts: SheetCatalogue.all.map { grade($0, sheet.answers[$0.id], evidence, overrules) },
            kinds: truth.offered.map { grade($0, kinds[$0], evidence, overrules) },
            overrules: overrules
        )
    }

    private func grade(
        _ question: SheetQuestion,
        _ answer: SheetAnswer?,
        _ filed: [EvidenceMark],
        _ overrules: [Overrule]
    ) -> FactGrade {
        let derived = GradeOutcome(of: answer?.choice, to: question, given: truth)
        let overruled = overrules.last { $0.item == .fact(question.id) }?.outcome
        let outcome = overruled ?? derived
        let practices = truth.facts[question.id]?.practices ?? []
        let best: GradeOutcome =
            truth.colour(of: question) == .flagged ? .hit : question.flags.isEmpty ? .right : .correctRejection
        return FactGrade(
            item: question.id,
            answer: answer?.choice,
            outcome: outcome,
            before: overruled.map { _ in derived },
            points: weights.facts.points(for: outcome),
            most: most(for: outcome, otherwise: best, weights.facts),
            reason: reasons.reason(for: question, given: truth.facts[question.id]),
            practices: practices,
            evidence: outcome == .hit ? grade([answer?.mark].compactMap(\.self) + filed, on: practices) : nil,
            provisions: [],
            seconds: answer?.seconds
        )
    }

    private func grade(
        _ kind: Kind,
        _ entry: KindSheet.Entry?,
        _ filed: [EvidenceMark],
        _ overrules: [Overrule]
    ) -> KindGrade {
        let derived = GradeOutcome(of: entry?.verdict, on: kind, given: truth.key)
        let overruled = overrules.last { $0.item == .kind(kind) }?.outcome
        let outcome = overruled ?? derived
        let there = truth.key.entries.first { $0.kind == kind }
        let practices = there?.practices ?? []
        return KindGrade(
            item: kind,
            answer: entry?.verdict,
            outcome: outcome,
            before: overruled.map { _ in derived },
            points: weights.kinds.points(for: outcome),
            most: most(for: outcome, otherwise: there == nil ? .correctRejection : .hit, weights.kinds),
            reason: reasons.reason(for: kind, isThere: there != nil),
            practices: practices,
            evidence: outcome == .hit ? grade([entry?.mark].compactMap(\.self) + filed, on: practices) : nil,
            provisions: there == nil ? [] : reasons.provisions(of: kind),
            seconds: entry?.seconds
        )
    }

    /// The grade of the mark that proves it best.
    private func grade(_ marks: [EvidenceMark], on practices: [PracticeID]) -> EvidenceGrade {
        let grades = marks.map { EvidenceGrade(of: $0, on: practices, among: places) }
        return grades.max { $0.quality < $1.quality } ?? EvidenceGrade(of: nil, on: practices, among: places)
    }

    /// What a faultless answer earns: never less than what was given for this one.
    private func most(for outcome: GradeOutcome, otherwise best: GradeOutcome, _ points: GradeWeights.Points) -> Int {
        guard outcome.counts else { return 0 }
        return max(points.points(for: outcome), points.points(for: best))
    }
}

extension GradeReasons {
    /// The provisions that can carry a kind, by id.
    func provisions(of kind: Kind) -> [String] { law.card(of: kind).basis }
}
