package import Scenarios
package import Vocabulary

/// The product's warrant: the key from the switches, the findings from the wire and the author's expectation, compared.
package enum Warrant {
    /// Answers every kind on which the three views differ, and every stage and class on which key and findings do.
    ///
    /// What shows on a drawn page alone is no difference where the client drew none: two views are compared there.
    ///
    /// - Parameters:
    ///   - key: What the switches put there.
    ///   - findings: What the client found, one for each kind.
    ///   - expected: What the author expects.
    ///   - notSeen: The kinds that the client could not see.
    /// - Returns: The differences in the order of their kinds; empty where all three agree.
    package static func disagreements(
        key: AnswerKey,
        findings: [Finding],
        expected: [Kind],
        notSeen: [Kind] = []
    ) -> [Disagreement] {
        Kind.allCases.sorted().compactMap { kind in
            let truth = key.entries.first { $0.kind == kind }
            let found = findings.first { $0.kind == kind }
            let isExpected = expected.contains(kind)
            let isExcused = found == nil && truth?.isDrawn == true && notSeen.contains(kind)
            let agree = isExcused || truth?.stage == found?.stage && truth?.grade == found?.grade
            guard !agree || (truth != nil) != isExpected else { return nil }
            return Disagreement(
                kind: kind,
                key: truth != nil,
                found: found != nil,
                expected: isExpected,
                note: difference(truth, found)
            )
        }
    }

    /// How key and finding differ where both are there: in stage or class; empty where they do not.
    private static func difference(_ truth: AnswerKey.Entry?, _ found: Finding?) -> String {
        guard let truth, let found, truth.stage != found.stage || truth.grade != found.grade else { return "" }
        return "key: \(view(truth.stage, truth.grade)); found: \(view(found.stage, found.grade))"
    }

    /// One view of a kind: its stage, and its class where the case decides it.
    private static func view(_ stage: Stage, _ grade: KindCard.Grade?) -> String {
        stage.rawValue + (grade.map { ", class \($0.rawValue)" } ?? "")
    }

    /// Answers every item and host on which the three views of what a notice declares differ.
    ///
    /// - Parameters:
    ///   - key: What follows from the switches.
    ///   - measured: What the client measured.
    ///   - expected: What the author names; what is left out is compared between key and measurement alone.
    /// - Returns: The differences in the order of what they are about; empty where all agree.
    package static func unmetDeclarations(
        key: [Declaration],
        measured: [Declaration],
        expected: [Declaration]
    ) -> [UnmetDeclaration] {
        Set((key + measured + expected).map(\.subject)).sorted().compactMap { subject in
            func standing(in view: [Declaration]) -> Declaration.Standing? {
                view.first { $0.subject == subject }?.standing
            }
            let (truth, found, hoped) = (standing(in: key), standing(in: measured), standing(in: expected))
            guard truth != found || hoped != nil && hoped != found else { return nil }
            return UnmetDeclaration(subject: subject, key: truth, measured: found, expected: hoped)
        }
    }

    /// Answers every milestone whose measured price is not the one that the author names.
    ///
    /// - Parameters:
    ///   - expected: The excess that the author names, by milestone; milestones left out are not compared.
    ///   - measured: The excess of the smallest set on the main entry; milestones not settled are absent.
    /// - Returns: The differences in the order of the milestones; empty where every price is as named.
    package static func unmetPrices(
        expected: [Milestone: [Demand]],
        measured: [Milestone: [Demand]]
    ) -> [UnmetPrice] {
        expected.sorted { $0.key < $1.key }.compactMap { milestone, demands in
            let found = measured[milestone]?.sorted()
            guard found != demands.sorted() else { return nil }
            return UnmetPrice(milestone: milestone, expected: demands.sorted(), measured: found)
        }
    }

    /// Answers every milestone whose measured price is more than, or other than, the author allows.
    ///
    /// - Parameters:
    ///   - bounds: What the author allows, by milestone.
    ///   - measured: The excess of the smallest set on the main entry; milestones not settled are absent.
    /// - Returns: The differences in the order of the milestones; empty where every price is within its bound.
    package static func unmetPrices(
        within bounds: [Milestone: PriceBound],
        measured: [Milestone: [Demand]]
    ) -> [UnmetPrice] {
        bounds.sorted { $0.key < $1.key }.compactMap { milestone, bound in
            let found = measured[milestone]?.sorted()
            if let found, bound.holds(of: found) { return nil }
            return UnmetPrice(milestone: milestone, expected: [], measured: found, bound: bound.text)
        }
    }
}
