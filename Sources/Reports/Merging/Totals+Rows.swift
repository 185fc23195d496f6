import Vocabulary

extension RangeReport.Totals {
    /// The sums over some rows, which know which of them play alike.
    ///
    /// - Parameters:
    ///   - rows: All rows of the run.
    ///   - hasProof: Says that the three views were compared.
    ///   - seconds: Wall time; nil where the run has a fixed time.
    package init(of rows: [ScenarioRow], hasProof: Bool, seconds: Double?) {
        func classes(_ isMeant: (ScenarioRow) -> Bool) -> Set<Int> { Set(rows.filter(isMeant).map(\.alike)) }
        let all = classes { _ in true }
        let parting = classes { !$0.agrees }
        let leftOut = classes(\.isLeftOut).subtracting(parting)
        self.init(
            scenarios: rows.count,
            distinct: all.count,
            agreeing: all.count - leftOut.count - parting.count,
            leftOut: leftOut.count,
            kinds: hasProof ? Self.tallies(of: rows) : [],
            walks: rows.map(\.walks.count).reduce(0, +),
            steps: rows.flatMap(\.walks).map(\.steps.count).reduce(0, +),
            seconds: seconds
        )
    }

    /// How many scenarios of each role prove each kind: those whose three views agree, and of those that play alike one.
    ///
    /// A near miss that plays what a twin plays is no other thing to be told apart.
    private static func tallies(of rows: [ScenarioRow]) -> [RangeReport.KindTally] {
        Kind.allCases.sorted().compactMap { kind in
            let about = rows.filter { $0.about == kind && $0.agrees && !$0.isLeftOut }
            guard !about.isEmpty else { return nil }
            func distinct(_ role: ScenarioRow.Role) -> Set<Int> { Set(about.filter { $0.role == role }.map(\.alike)) }
            return RangeReport.KindTally(
                kind: kind,
                violations: distinct(.violation).count,
                twins: distinct(.twin).count,
                nearMisses: distinct(.nearMiss).subtracting(distinct(.twin)).count
            )
        }
    }
}
