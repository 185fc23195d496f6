/// The units of a submission, counted.
struct UnitCounts: Hashable, Sendable {
    /// By label that the tool promises.
    var tallies: [String: Tally] = [:]
    /// Violations offered by label, those of cases that were not judged too.
    var offered: [String: Int] = [:]
    /// Labels that the tool does not promise.
    var outsidePromise = Tally()
    /// Near misses that were not said.
    var nearMiss = Rate(0, of: 0)
    /// Severity found, of all that was offered.
    var severity = Rate(0, of: 0)
    private var seen: Set<String> = []

    /// Counts.
    init(_ verdicts: Verdicts, of truth: Truth) {
        for (place, unit) in truth.units.enumerated() {
            let verdict = verdicts.ofUnits[place]
            guard verdict != .notApplicable else { continue }
            let isFlagged = verdict == .flagged
            guard verdicts.promises(unit.label) else {
                if verdict.isJudged { outsidePromise.count(isPositive: unit.isPositive, isFlagged: isFlagged) }
                continue
            }
            seen.insert(unit.label)
            if unit.isPositive {
                offered[unit.label, default: 0] += 1
                severity.count += unit.severity
                if isFlagged { severity.hits += unit.severity }
            }
            guard verdict.isJudged else { continue }
            tallies[unit.label, default: Tally()].count(isPositive: unit.isPositive, isFlagged: isFlagged)
            if unit.isNearMiss {
                nearMiss.count += 1
                if !isFlagged { nearMiss.hits += 1 }
            }
        }
    }

    /// Says that there is a unit of a label.
    func hasUnits(_ label: String) -> Bool { seen.contains(label) }
}
