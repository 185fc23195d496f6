import Measurement
import Scoring
import Vocabulary

extension RangeReport {
    /// Says that everything that was tested is as it should be.
    package var isMet: Bool { rows.allSatisfy { row in outcomes(of: row).allSatisfy { $0.status != .failed } } }

    /// What the run tested about a scenario, in an order that is the same in every format.
    ///
    /// - Parameter row: One of this report's.
    /// - Returns: One outcome at least.
    package func outcomes(of row: ScenarioRow) -> [Outcome] {
        let found = row.findings.sorted { ($0.kind, $0.stage) < ($1.kind, $1.stage) }.map { outcome(of: $0, in: row) }
        let missing = missing(in: row)
        let nothing = Outcome(name: "nothing is suspected", topic: .nothing, status: .passed, place: row.source?.place)
        let findings = found + missing
        return (findings.isEmpty ? [nothing] : findings) + prices(of: row) + budgets(of: row) + visits(of: row)
            + (hasProof && row.script == nil ? [agreement(of: row)] : []) + steps(of: row) + steadiness(of: row)
    }

    private func steadiness(of row: ScenarioRow) -> [Outcome] {
        guard let first = row.wavers.first else { return [] }
        return [
            Outcome(
                name: "walking again shows the same",
                topic: .steadiness,
                status: .failed,
                message: first,
                details: Array(row.wavers.dropFirst()) + hints(for: nil, in: row),
                place: row.source?.place
            )
        ]
    }

    /// Says that what a scenario's author expects counts for a row; a written walk shows a part of it alone.
    private func heedsAuthor(of row: ScenarioRow) -> Bool { terms.heedsAuthors && row.script == nil }

    /// Says that nothing but an author's word keeps a finding from failing the run.
    func isExpected(_ finding: Finding, in row: ScenarioRow) -> Bool {
        heedsAuthor(of: row) && row.expected.contains(finding.kind)
    }

    /// Says that a finding is in the baseline; nil where there is none.
    func isKnown(_ finding: Finding, in row: ScenarioRow) -> Bool? {
        terms.baseline?.contains(finding.fingerprint(in: row.scenario))
    }

    private func outcome(of finding: Finding, in row: ScenarioRow) -> Outcome {
        let card = law.card(of: finding.kind)
        let grade = grade(of: finding)
        let (status, why) = judgement(of: finding, in: row)
        let wanted = finding.wants.map(\.description).joined(separator: ", ")
        return Outcome(
            name: "suspected: \(finding.kind.rawValue)",
            topic: .finding,
            status: status,
            message: "\(why): \(finding.evidence.reason)",
            details: [
                "\(card.en) (\u{6D89}\u{5ACC} \(card.zh)), class \(grade.rawValue), stage \(finding.stage.rawValue)"
                    + (wanted.isEmpty ? "" : ", wanted: \(wanted)"),
                "seen: \(finding.evidence.place(with: row.entry))",
            ] + hints(for: finding.evidence, in: row),
            shell: status == .failed ? shell(for: finding.evidence, in: row) : [],
            kind: finding.kind,
            fingerprint: finding.fingerprint(in: row.scenario),
            place: row.source?.place(of: finding.kind)
        )
    }

    /// Whether a finding fails the run, and the words for it.
    private func judgement(of finding: Finding, in row: ScenarioRow) -> (Outcome.Status, String) {
        let grade = grade(of: finding)
        let isGrave = terms.isTooGrave(grade)
        if let isKnown = isKnown(finding, in: row) {
            if isKnown { return (.passed, "known in the baseline") }
            let isFine = terms.failOn != nil && !isGrave
            return isFine ? (.passed, "new, of a lesser class") : (.failed, "not in the baseline")
        }
        if isGrave { return (.failed, "class \(grade.rawValue) fails this run") }
        guard heedsAuthor(of: row) else { return (.passed, "seen") }
        return isExpected(finding, in: row) ? (.passed, "expected") : (.failed, "not expected by the author")
    }

    private func missing(in row: ScenarioRow) -> [Outcome] {
        guard terms.heedsAuthors, terms.baseline == nil else { return [] }
        let found = Set(row.findings.map(\.kind))
        return row.expected.sorted().filter { !found.contains($0) }.map { kind in
            let isUnseen = row.notSeen.contains(kind)
            return Outcome(
                name: "suspected: \(kind.rawValue)",
                topic: .missing,
                status: isUnseen ? .skipped : .failed,
                message: isUnseen
                    ? "expected; a drawn page alone would show it"
                    : "expected by the author, and " + (row.notTested.contains(kind) ? "not tested" : "not found"),
                details: hints(for: nil, in: row),
                shell: isUnseen ? [] : shell(for: nil, in: row),
                kind: kind,
                place: row.source?.expectation
            )
        }
    }

    private func prices(of row: ScenarioRow) -> [Outcome] {
        guard terms.heedsAuthors, terms.baseline == nil else { return [] }
        return row.expectedPrices.map { expected in
            let quote = row.quote(at: expected.milestone) ?? row.price.right(expected.milestone)
            let measured = quote.flatMap { $0.outcome == .settled ? $0.excess : nil }
            let isMet = measured.map(expected.allowed.holds) ?? false
            return Outcome(
                // A budget of the caller's may say the same.
                name: "price of \(expected.milestone.rawValue) is \(expected.allowed.text)"
                    + (expected.bound == nil ? "" : ", as its author allows"),
                topic: .price,
                status: isMet ? .passed : .failed,
                message: isMet ? "" : "measured \(measured.map(Self.list) ?? "nothing settled")",
                details: isMet ? [] : hints(for: nil, in: row),
                shell: isMet ? [] : shell(for: nil, in: row),
                place: row.source?.expectation
            )
        }
    }

    private func budgets(of row: ScenarioRow) -> [Outcome] {
        terms.budgets.compactMap { budget in
            guard let quote = row.quote(at: budget.milestone) ?? row.price.right(budget.milestone) else { return nil }
            let name = "price of \(budget.milestone.rawValue) is at most \(budget.most)"
            guard let cost = quote.excessCount else {
                return Outcome(name: name, topic: .budget, status: .skipped, message: quote.text)
            }
            let isKept = cost <= budget.most
            return Outcome(
                name: name,
                topic: .budget,
                status: isKept ? .passed : .failed,
                message: isKept ? "" : "it is \(cost): \(quote.text)",
                details: isKept ? [] : hints(for: nil, in: row),
                shell: isKept ? [] : shell(for: nil, in: row),
                place: row.source?.place
            )
        }
    }

    private func agreement(of row: ScenarioRow) -> Outcome {
        let parts =
            row.disagreements.map { one in
                "\(one.kind.rawValue): key \(one.key), found \(one.found), expected \(one.expected)"
                    + (row.look(at: one).map { "; \($0)" } ?? "")
            } + row.unmetPrices.map(\.text) + row.unmetDeclarations.map(\.text)
        return Outcome(
            name: "key, findings and author agree",
            topic: .agreement,
            status: !parts.isEmpty ? .failed : row.isLeftOut ? .skipped : .passed,
            message: parts.first ?? (row.isLeftOut ? "what it is about shows on a drawn page alone" : ""),
            details: Array(parts.dropFirst()) + (parts.isEmpty ? [] : hints(for: nil, in: row)),
            place: row.source?.expectation
        )
    }

    /// Where whoever refuses everything ends: what a price comes from.
    private func refusal(in row: ScenarioRow) -> Evidence? {
        row.walks.first { $0.policy == .refuseAll }.map { walk in
            let last = walk.steps.count - 1
            return Evidence(policy: .refuseAll, entryIndex: walk.entryIndex, step: last, control: "", reason: "")
        }
    }

    /// The same as lines for a shell.
    private func shell(for evidence: Evidence?, in row: ScenarioRow) -> [String] {
        guard row.visits.isEmpty, row.script == nil, let evidence = evidence ?? refusal(in: row),
            let walk = row.walk(of: evidence)
        else {
            return []
        }
        return CurlLines(scenario: row.scenario, walk: walk, last: evidence.step, seed: seed).lines
    }

    /// How to see it: the scenario walked alone, and the pages up to the place.
    private func hints(for evidence: Evidence?, in row: ScenarioRow) -> [String] {
        let again = "again: mockmerchant walk '\(row.scenario)' --seed '\(seed)' --report html=out/walk.html"
        // What a client of others did is not to be had again from a seed.
        guard row.visits.isEmpty, row.script == nil else { return [] }
        let evidence = evidence ?? refusal(in: row)
        let walk = evidence.flatMap { row.walk(of: $0) }
        let steps = walk.map { walk in
            walk.steps.prefix((evidence?.step ?? 0) + 1).enumerated().map { turn, step in
                let host = PageDocument.withoutPort(step.exchange.host)
                return "page \(turn + 1): \(step.exchange.method) http://\(host)\(step.exchange.path)"
                    + " \u{300C}\(step.page.title)\u{300D}"
                    + (step.pressed.map { ", pressed \u{300C}\($0)\u{300D}" } ?? "")
            }
        }
        return (steps ?? []) + [again]
    }

    private static func list(_ demands: [Demand]) -> String {
        demands.isEmpty ? "nothing" : demands.map(\.rawValue).joined(separator: "+")
    }
}

extension ScenarioRow {
    /// The walk in which something can be seen; nil where it is not kept.
    func walk(of evidence: Evidence) -> Trace? {
        walks.first { $0.policy == evidence.policy && $0.entryIndex == evidence.entryIndex }
    }
}
