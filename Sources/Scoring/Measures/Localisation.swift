import Vocabulary

/// How exactly a tool says where: in the right case, at the right stage, at the right control, with the right evidence.
package struct Localisation: Hashable, Sendable {
    /// How deep a place is told.
    package enum Level: String, CaseIterable, Hashable, Sendable {
        /// The right kind in the right case.
        case wholeCase = "case"
        /// The right stage as well.
        case stage
        /// The right control as well.
        case control
        /// The request, control, message or words that the truth names.
        case evidence
    }

    /// What a level gives.
    package struct Score: Hashable, Sendable {
        /// Hits; one at a wrong stage is half a hit in its case.
        package var hits: Double
        /// What is said: findings of the key that are hit, and everything said that hits none.
        package var said: Int
        /// What is there.
        package var there: Int

        /// How much of what is said hits; nil of nothing.
        package var precision: Double? { said > 0 ? hits / Double(said) : nil }
        /// How much of what is there is hit; nil of nothing.
        package var recall: Double? { there > 0 ? hits / Double(there) : nil }
        /// F1; nil of nothing.
        package var f1: Double? { said + there > 0 ? 2 * hits / Double(said + there) : nil }
    }

    /// By level; nil where the tool tells no place so exactly.
    package var scores: [Level: Score]

    /// Scores the claims of judged cases and promised labels.
    package init(_ verdicts: Verdicts, of truth: Truth) {
        let judged = truth.units.indices.filter {
            verdicts.ofUnits[$0].isJudged && verdicts.promises(truth.units[$0].label)
        }
        let groups = judged.map { place in
            let unit = truth.units[place]
            return Group(
                truths: unit.findings.filter { $0.verdict == .violation },
                claims: (verdicts.byCase[unit.place]?[unit.label] ?? []).map(\.finding),
                sealed: truth.cases[unit.place]
            )
        }
        scores = [:]
        for level in Level.allCases where Self.isTold(level, groups) {
            scores[level] = groups.reduce(into: Score(hits: 0, said: 0, there: 0)) { score, group in
                let own = group.score(level)
                score.hits += own.hits
                score.said += own.said
                score.there += own.there
            }
        }
    }

    /// Says that the tool tells places of a level at all; one that never names a stage is scored by case alone.
    private static func isTold(_ level: Level, _ groups: [Group]) -> Bool {
        let claims = groups.flatMap(\.claims)
        let hasSteps = claims.contains { $0.step != nil }
        return switch level {
        case .wholeCase: true
        case .stage: hasSteps
        case .control: hasSteps && claims.contains { $0.element != nil }
        case .evidence: hasSteps && claims.contains { !$0.evidence.isEmpty }
        }
    }

    /// One unit: what is there and what is said of it.
    private struct Group {
        var truths: [SealedFinding]
        var claims: [Submission.Finding]
        var sealed: SealedCase

        /// What a level gives; duplicates of one finding count once.
        func score(_ level: Level) -> Score {
            let placeable = truths.filter { isPlaceable($0, level) }
            var hits = 0.0
            var hit = 0
            for finding in placeable {
                let best = claims.map { credit($0, finding, level) }.max() ?? 0
                hits += best
                if best > 0 { hit += 1 }
            }
            let lost = claims.filter { claim in
                !placeable.contains { credit(claim, $0, level) > 0 }
                    // What the key cannot place at this level is neither hit nor missed there.
                    && !(placeable.count < truths.count && truths.contains { credit(claim, $0, .wholeCase) > 0 })
            }
            return Score(hits: hits, said: hit + Set(lost.map { mark($0, level) }).count, there: placeable.count)
        }

        private func isPlaceable(_ finding: SealedFinding, _ level: Level) -> Bool {
            switch level {
            case .wholeCase, .stage: true
            case .control: finding.loci.contains { $0.text != nil || $0.box != nil || $0.also != nil }
            case .evidence: !finding.evidence.isEmpty
            }
        }

        private func credit(_ claim: Submission.Finding, _ finding: SealedFinding, _ level: Level) -> Double {
            let named = claim.step.map { Verdicts.stages(of: $0, in: sealed) }
            let stages = Set([finding.stage] + finding.loci.map(\.stage))
            let isAtStage = named.map { !$0.isDisjoint(with: stages) }
            switch level {
            case .wholeCase: return isAtStage == false ? 0.5 : 1
            case .stage: return isAtStage == true ? 1 : 0
            case .control:
                guard isAtStage == true, let element = claim.element else { return 0 }
                let loci = finding.loci.filter { named?.contains($0.stage) == true }
                return loci.contains { Matching.isAt($0, element) } ? 1 : 0
            case .evidence:
                guard isAtStage == true else { return 0 }
                let isShown = claim.evidence.contains { said in
                    finding.evidence.contains { Matching.shows($0, said) }
                }
                return isShown ? 1 : 0
            }
        }

        /// What makes two wrong claims of one unit the same claim, as deep as the level goes.
        private func mark(_ claim: Submission.Finding, _ level: Level) -> [String] {
            switch level {
            case .wholeCase: []
            case .stage: [claim.step ?? ""]
            case .control: [claim.step ?? "", claim.element?.role ?? "", claim.element?.text ?? ""]
            case .evidence: [claim.step ?? ""] + claim.evidence.flatMap { [$0.type, $0.id] }
            }
        }
    }
}
