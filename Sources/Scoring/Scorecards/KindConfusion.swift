/// What a tool says in the place of what is there, over judged cases.
package struct KindConfusion: Hashable, Sendable {
    /// One pair.
    package struct Cell: Hashable, Sendable {
        /// What is said; nil for nothing.
        package var said: String?
        /// What is there; nil for nothing.
        package var there: String?
        /// In how many cases.
        package var count: Int
    }

    /// The pairs, those that are right among them, by what is said and what is there.
    package var cells: [Cell]

    /// Counts, in each case, every wrong claim against every violation that was missed there.
    init(_ verdicts: Verdicts, of truth: Truth) {
        var counts: [[String?]: Int] = [:]
        let byCase = Dictionary(grouping: truth.units.indices) { truth.units[$0].place }
        for place in byCase.keys.sorted() where verdicts.statuses[place].isJudged {
            let own = byCase[place] ?? []
            let units = own.filter { verdicts.ofUnits[$0].isJudged }.map { truth.units[$0] }
                .filter { verdicts.promises($0.label) }
            let unjudged = own.filter { !verdicts.ofUnits[$0].isJudged }.map { truth.units[$0].label }
            let there = Set(units.filter(\.isPositive).map(\.label))
            let open = Set(truth.borderline.filter { $0.place == place }.map(\.label))
            let said = Set((verdicts.byCase[place] ?? [:]).keys.filter(verdicts.promises)).subtracting(open)
                .subtracting(unjudged)
            for label in there.intersection(said).sorted() { counts[[label, label], default: 0] += 1 }
            let wrong: [String?] = said.subtracting(there).sorted()
            let missed: [String?] = there.subtracting(said).sorted()
            for one in wrong.isEmpty ? [nil] : wrong {
                for other in missed.isEmpty ? [nil] : missed where one != nil || other != nil {
                    counts[[one, other], default: 0] += 1
                }
            }
        }
        cells = counts.map { Cell(said: $0.key[0], there: $0.key[1], count: $0.value) }
            .sorted { ($0.said ?? "~", $0.there ?? "~") < ($1.said ?? "~", $1.there ?? "~") }
    }
}
