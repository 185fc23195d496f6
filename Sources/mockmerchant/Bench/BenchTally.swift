import Vocabulary

/// How many of what a bench has, for whoever made it.
struct BenchTally {
    private let cases: [SealedCase]

    /// Counts some cases.
    init(of cases: [SealedCase]) { self.cases = cases }

    /// The findings that say something is there.
    var positive: Int { count(of: .violation) }
    /// Those that say it is not.
    var negative: Int { count(of: .compliant) }

    /// The numbers in four lines.
    var text: String {
        let pairs = cases.count { $0.role == "violation" && $0.pair != nil }
        let kinds = Set(cases.flatMap(\.findings).map(\.kind)).count
        let splits = SealedCase.Split.allCases.map { split in "\(cases.count { $0.split == split }) \(split.rawValue)" }
        let hidden = cases.count { !$0.hardModes.isEmpty }
        return """
            \(cases.count) cases: \(pairs) pairs, \(cases.count { $0.role == "near-miss" }) near misses; \
            \(splits.joined(separator: ", ")); \(hidden) in a hard mode
            \(positive + negative) verdicts over \(kinds) kinds: \(positive) violations, \(negative) lawful; \
            \(count(of: .borderline)) borderline beside them
            proved: \(cases.count { $0.status == .accepted }) of \(cases.count) cases
            every merchant is a simulation, every verdict a suspicion
            """
    }

    private func count(of verdict: BenchVerdict) -> Int { cases.flatMap(\.findings).count { $0.verdict == verdict } }
}
