package import Scenarios
package import Vocabulary

/// The product's warrant: the key from the switches, the findings from the wire and the author's expectation, compared.
package enum Warrant {
    /// Answers every kind on which the three views differ, and every stage and class on which key and findings do.
    ///
    /// - Parameters:
    ///   - key: What the switches put there.
    ///   - findings: What the client found, one for each kind.
    ///   - expected: What the author expects.
    /// - Returns: The differences in the order of their kinds; empty where all three agree.
    package static func disagreements(key: AnswerKey, findings: [Finding], expected: [Kind]) -> [Disagreement] {
        Kind.allCases.sorted().compactMap { kind in
            let truth = key.entries.first { $0.kind == kind }
            let found = findings.first { $0.kind == kind }
            let isExpected = expected.contains(kind)
            let agree = truth?.stage == found?.stage && truth?.grade == found?.grade
            guard !agree || (truth != nil) != isExpected else { return nil }
            let note =
                "key: \(view(truth?.stage, truth?.grade) ?? "not there"); "
                + "found: \(view(found?.stage, found?.grade) ?? "not found"); "
                + "author: \(isExpected ? "expected" : "not expected")" + place(of: kind, in: findings)
            return Disagreement(
                kind: kind,
                key: truth != nil,
                found: found != nil,
                expected: isExpected,
                note: note
            )
        }
    }

    /// One view of a kind: its stage, and its class where the case decides it.
    private static func view(_ stage: Stage?, _ grade: KindCard.Grade?) -> String? {
        stage.map { stage in stage.rawValue + (grade.map { ", class \($0.rawValue)" } ?? "") }
    }

    /// Where to look, for a kind that was found.
    private static func place(of kind: Kind, in findings: [Finding]) -> String {
        guard let evidence = findings.first(where: { $0.kind == kind })?.evidence else { return "" }
        return "; see \(evidence.policy), page \(evidence.step + 1): \(evidence.reason)"
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
}
