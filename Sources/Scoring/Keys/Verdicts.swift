import Vocabulary

/// A submission held against a key: what is said of each unit, and what means nothing.
package struct Verdicts: Hashable, Sendable {
    /// What a tool says of a unit.
    package enum Verdict: Hashable, Sendable {
        /// It says that the thing is there.
        case flagged
        /// It ran to the end and says nothing.
        case silent
        /// It did not run to the end: never silence.
        case unjudged
        /// It says that the case is outside what it promises.
        case notApplicable

        /// Says that the tool ran to the end.
        package var isJudged: Bool { self == .flagged || self == .silent }
    }

    /// A claim whose words are understood.
    package struct Claim: Hashable, Sendable {
        /// Where its case stands in ``Truth/cases``.
        package var place: Int
        /// The labels that it names.
        package var labels: [String]
        /// As the tool wrote it.
        package var finding: Submission.Finding
    }

    /// How each case of the key ended, in its order; one that the file lacks was not attempted.
    package var statuses: [Submission.Status]
    /// What is said of each unit, in the order of ``Truth/units``.
    package var ofUnits: [Verdict]
    /// What is said of each unit of a deprecated case.
    package var ofDeprecated: [Verdict]
    /// What is said of each borderline unit.
    package var ofBorderline: [Verdict]
    /// The claims, those of lawful things left out.
    package var claims: [Claim]
    /// The claims by case and label.
    package var byCase: [Int: [String: [Claim]]]
    /// The labels that the tool promises to see; nil where it promises all.
    package var promised: Set<String>?
    /// What means nothing.
    package var unmapped: [Unmapped]
    /// Claims that name a kind which the scheme does not cover.
    package var uncovered: Int
    /// Units that count as not applicable, because the tool judged bundles and theirs does not show them.
    package var notShown: Int
    /// The cases as they were handed in, by their place in the key.
    package var cases: [Int: Submission.Case]

    /// Holds a submission against a key.
    package init(of submission: Submission, against truth: Truth) {
        var lost: [String: Unmapped] = [:]
        func lose(_ sort: Unmapped.Sort, _ word: String, _ line: Int, _ hint: String) {
            let key = sort.rawValue + "\u{1F}" + word
            var entry = lost[key] ?? Unmapped(sort: sort, word: word, count: 0, line: line, hint: hint)
            entry.count += 1
            lost[key] = entry
        }
        statuses = truth.cases.map { _ in .notAttempted }
        claims = []
        uncovered = 0
        cases = [:]
        for one in submission.cases {
            guard let place = truth.places[one.id] else {
                if truth.apart.contains(one.id) { continue }
                lose(.unknownCase, one.id, one.line, "the bench has no such case")
                continue
            }
            statuses[place] = one.status
            cases[place] = one
            for finding in one.findings where !finding.isPass {
                switch truth.scheme.meaning(of: finding.rule) {
                case .labels(let labels): claims.append(Claim(place: place, labels: labels, finding: finding))
                case .uncovered: uncovered += 1
                case .ambiguous(let kinds):
                    lose(
                        .rule,
                        finding.rule,
                        finding.line,
                        "stands for \(kinds.count) kinds (\(kinds.prefix(3).joined(separator: ", "))…); "
                            + "score with --taxonomy, or name the kind"
                    )
                case .unknown:
                    let near = truth.scheme.nearest(to: finding.rule).map { ", did you mean \($0)" } ?? ""
                    lose(.rule, finding.rule, finding.line, "no kind and no item of a taxonomy has this name\(near)")
                }
                if let step = finding.step, Self.stages(of: step, in: truth.cases[place]).isEmpty {
                    lose(.step, step, finding.line, "no stage and no page's title; stages are site, entry, menu …")
                }
            }
            for item in Self.items(of: one) where Demand(rawValue: item) == nil {
                let near = Nearness.nearest(to: String(item.prefix(60)), among: Demand.allCases.map(\.rawValue))
                lose(.item, item, one.line, "no data item has this name\(near.map { ", did you mean \($0)" } ?? "")")
            }
        }
        promised = nil
        if let words = submission.tool.claims {
            var labels: Set<String> = []
            for word in words {
                if case .labels(let named) = truth.scheme.meaning(of: word) {
                    labels.formUnion(named)
                } else {
                    lose(.promise, word, 1, "no kind and no item of a taxonomy has this name")
                }
            }
            promised = labels
        }
        unmapped = lost.values.sorted()
        var byCase: [Int: [String: [Claim]]] = [:]
        for claim in claims {
            for label in claim.labels { byCase[claim.place, default: [:]][label, default: []].append(claim) }
        }
        self.byCase = byCase
        let ends = statuses
        let isOverBundles = submission.input == .bundle
        func verdict(_ unit: ScoredUnit) -> Verdict {
            if isOverBundles, ends[unit.place].isJudged, !truth.isShownByBundle(unit) { return .notApplicable }
            return switch ends[unit.place] {
            case .ok, .noFinding: byCase[unit.place]?[unit.label] == nil ? .silent : .flagged
            case .error, .timeout, .notAttempted: .unjudged
            case .notApplicable: .notApplicable
            }
        }
        ofUnits = truth.units.map(verdict)
        ofDeprecated = truth.deprecated.map(verdict)
        ofBorderline = truth.borderline.map(verdict)
        notShown = isOverBundles ? truth.units.count { !truth.isShownByBundle($0) } : 0
    }

    /// Says that the tool promises to see a label.
    package func promises(_ label: String) -> Bool { promised?.contains(label) ?? true }

    /// The stages that a tool's word for a step means: a stage's id, or the title of a page that the key names.
    static func stages(of step: String, in one: SealedCase) -> Set<Stage> {
        if let stage = Stage(rawValue: step.lowercased()) { return [stage] }
        return Set(one.findings.flatMap(\.loci).filter { $0.page == step }.map(\.stage))
    }

    private static func items(of one: Submission.Case) -> [String] {
        let lists = one.items.map { ($0.asked ?? []) + ($0.forced ?? []) + ($0.sent ?? []).map(\.item) } ?? []
        return lists + one.findings.compactMap(\.item)
    }
}
