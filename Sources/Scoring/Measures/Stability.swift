/// How often a tool says the same of a unit in every run.
package struct Stability: Hashable, Sendable {
    /// How many runs.
    package var runs: Int
    /// Units with the same verdict in all runs, of those judged in at least one.
    package var rate: Rate

    /// Compares runs of one tool; nil of fewer than two.
    package init?(_ runs: [Verdicts], of truth: Truth) {
        guard runs.count > 1, let first = runs.first else { return nil }
        self.runs = runs.count
        let units = truth.units.indices.filter { unit in
            first.promises(truth.units[unit].label) && runs.contains { $0.ofUnits[unit].isJudged }
        }
        let same = units.count { unit in runs.allSatisfy { $0.ofUnits[unit] == first.ofUnits[unit] } }
        rate = Rate(same, of: units.count)
    }
}
