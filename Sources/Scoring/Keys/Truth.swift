package import Vocabulary

/// A key as it is scored: units under one scheme, and the twin pairs that are drawn together.
package struct Truth: Hashable, Sendable {
    /// Two cases that differ in one switch.
    package struct Pair: Hashable, Sendable {
        /// Where the members stand in ``Truth/cases``.
        package var members: [Int]
        /// The units of the labels that the pair turns: there in one member, not there in the other.
        package var turned: [Int]
        /// How many labels it turns.
        package var labelCount: Int { turned.count / 2 }
    }

    /// What is counted.
    package var scheme: LabelScheme
    /// The cases, in the order of the key; deprecated ones too.
    package var cases: [SealedCase]
    /// The units of cases that count, by case and label.
    package var units: [ScoredUnit]
    /// The units of deprecated cases, scored apart.
    package var deprecated: [ScoredUnit]
    /// What can be read either way, not scored: case and label.
    package var borderline: [ScoredUnit]
    /// The twin pairs both of whose members count.
    package var pairs: [Pair]
    /// The units drawn together: those of a pair, or of a case that stands alone.
    package var clusters: [[Int]]
    /// How many findings of the key fall under no label of the scheme.
    package var uncovered: Int
    /// Where each case stands.
    package var places: [String: Int]
    /// The cases of the key's other part: known, and not looked at here.
    package var apart: Set<String>
    /// What a case's bundle does not show of what is there.
    package var limits: [String: Set<Kind>]

    /// Reads a part of a key under a scheme.
    package init(_ key: BenchKey, _ part: BenchKey.Part = .scored, scheme: LabelScheme) {
        self.scheme = scheme
        let all = key.cases(of: part)
        cases = all
        places = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
        apart = Set(key.cases.map(\.id)).subtracting(all.map(\.id))
        limits = key.limits ?? [:]
        units = []
        deprecated = []
        borderline = []
        uncovered = 0
        let order = Dictionary(scheme.labels.enumerated().map { ($1.id, $0) }) { first, _ in first }
        for (place, one) in all.enumerated() {
            var byLabel: [String: [SealedFinding]] = [:]
            for finding in one.findings {
                let labels = scheme.labels(of: finding.kind)
                if labels.isEmpty { uncovered += 1 }
                for label in labels { byLabel[label, default: []].append(finding) }
            }
            for label in byLabel.keys.sorted(by: { (order[$0] ?? 0, $0) < (order[$1] ?? 0, $1) }) {
                let unit = Self.unit(label, of: one, at: place, findings: byLabel[label] ?? [])
                let isCounted = unit.findings.contains { $0.verdict != .borderline }
                if !isCounted {
                    borderline.append(unit)
                } else if one.status == .deprecated {
                    deprecated.append(unit)
                } else {
                    units.append(unit)
                }
            }
        }
        let byCase = Dictionary(grouping: units.indices) { [units] in units[$0].place }
        pairs = Self.pairs(of: all, places: places, units: units, byCase: byCase)
        // A pair is drawn together even where the scheme's labels do not tell its members apart.
        clusters = all.indices.compactMap { [places] place in
            let other = Self.partner(of: place, in: all, places: places)
            if let other, other < place { return nil }
            let members = (byCase[place] ?? []) + (other.flatMap { byCase[$0] } ?? [])
            return members.isEmpty ? nil : members
        }
    }

    private static func unit(
        _ label: String,
        of one: SealedCase,
        at place: Int,
        findings: [SealedFinding]
    ) -> ScoredUnit {
        let violations = findings.filter { $0.verdict == .violation }
        return ScoredUnit(
            place: place,
            caseID: one.id,
            label: label,
            isPositive: !violations.isEmpty,
            isNearMiss: violations.isEmpty && findings.contains { $0.verdict == .compliant && $0.nearMissOf != nil },
            severity: violations.map(\.severity).max() ?? 0,
            findings: findings
        )
    }

    /// The other member of a pair whose members name each other; nil where there is none.
    private static func partner(of place: Int, in cases: [SealedCase], places: [String: Int]) -> Int? {
        guard let name = cases[place].pair, let other = places[name], cases[other].pair == cases[place].id else {
            return nil
        }
        return other
    }

    /// The pairs: members that name each other, both counted, with at least one label turned.
    private static func pairs(
        of cases: [SealedCase],
        places: [String: Int],
        units: [ScoredUnit],
        byCase: [Int: [Int]]
    ) -> [Pair] {
        cases.indices.compactMap { place in
            guard let other = partner(of: place, in: cases, places: places), place < other,
                cases[place].status != .deprecated, cases[other].status != .deprecated
            else { return nil }
            let theirs = byCase[other] ?? []
            let turned = (byCase[place] ?? []).flatMap { own -> [Int] in
                let match = theirs.first {
                    units[$0].label == units[own].label && units[$0].isPositive != units[own].isPositive
                }
                return match.map { [own, $0] } ?? []
            }
            return turned.isEmpty ? nil : Pair(members: [place, other], turned: turned)
        }
    }
}

extension Truth {
    /// Says that a tool which judges saved walks alone can see what the unit is about; an absence is always to be seen.
    package func isShownByBundle(_ unit: ScoredUnit) -> Bool {
        guard unit.isPositive, let hidden = limits[unit.caseID] else { return true }
        return unit.findings.contains { $0.verdict == .violation && !hidden.contains($0.kind) }
    }
}
