import Vocabulary

extension Scorecard {
    /// Scores a submission.
    ///
    /// - Parameters:
    ///   - submission: What the tool handed in.
    ///   - repeats: Further runs of the same tool.
    ///   - key: The sealed key.
    ///   - scheme: What is counted.
    ///   - grep: What the keyword baseline says; nil where there is no text to look at.
    ///   - settings: How intervals are drawn.
    package init(
        of submission: Submission,
        repeats: [Submission] = [],
        key: BenchKey,
        scheme: LabelScheme,
        grep: Submission? = nil,
        settings: Settings = Settings()
    ) {
        let truth = Truth(key, scheme: scheme)
        let verdicts = Verdicts(of: submission, against: truth)
        let runs = [verdicts] + repeats.map { Verdicts(of: $0, against: truth) }
        let greps = grep.map { Verdicts(of: $0, against: truth) }
        self.init(
            verdicts,
            runs: runs,
            grep: greps,
            of: truth,
            tool: submission.tool,
            header: key.header,
            settings: settings
        )
        dev = DevScore(submission, key: key, scheme: scheme)
        if let dev { slices.insert(dev.slice, at: slices.firstIndex { $0.dimension == .split } ?? slices.endIndex) }
        mistakes += Self.mistakes(of: submission, onCasesToBuildWith: key, scheme: scheme)
    }

    /// What is wrong on the cases to build with: told like all else, and counted nowhere.
    private static func mistakes(
        of submission: Submission,
        onCasesToBuildWith key: BenchKey,
        scheme: LabelScheme
    ) -> [Mistake] {
        let truth = Truth(key, .dev, scheme: scheme)
        return mistakes(Verdicts(of: submission, against: truth), of: truth)
    }

    private init(
        _ verdicts: Verdicts,
        runs: [Verdicts],
        grep: Verdicts?,
        of truth: Truth,
        tool: Submission.Tool,
        header: BenchHeader,
        settings: Settings
    ) {
        let scheme = truth.scheme
        let counts = UnitCounts(verdicts, of: truth)
        let promised = scheme.labels.filter { verdicts.promises($0.id) }
        let numbers = Dictionary(promised.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let clusters = Bootstrap.cells(verdicts, of: truth, numbers: numbers)
        let bootstrap = Bootstrap(
            of: clusters,
            labelCount: promised.count,
            draws: settings.draws,
            seed: settings.seed
        )
        bench = header.bench
        keyHash = header.hash
        self.scheme = scheme
        self.tool = tool
        let counted = truth.cases.indices.filter { truth.cases[$0].status != .deprecated }
        caseCount = counted.count
        candidateCount = counted.count { truth.cases[$0].status == .candidate }
        notShown = verdicts.notShown
        statuses = counted.reduce(into: [:]) { $0[verdicts.statuses[$1], default: 0] += 1 }
        labels = promised.compactMap { label in
            guard let number = numbers[label.id], counts.hasUnits(label.id) else { return nil }
            return LabelScore(
                label: label,
                tally: counts.tallies[label.id] ?? Tally(),
                offered: counts.offered[label.id] ?? 0,
                j: bootstrap.labels[number]
            )
        }
        let tallies = labels.map(\.tally)
        pooled = tallies.reduce(Tally(), +)
        macroJ = Mean(of: tallies.map(\.j))
        macroF1 = Mean(of: tallies.map(\.f1))
        macroJInterval = bootstrap.macroJ
        macroF1Interval = bootstrap.macroF1
        pooledJInterval = bootstrap.pooledJ
        pooledF1Interval = bootstrap.pooledF1
        endToEndRecall = Rate(pooled.tp, of: labels.map(\.offered).reduce(0, +))
        let judged = counted.count { verdicts.statuses[$0].isJudged }
        coverage = Rate(judged, of: counted.count { verdicts.statuses[$0] != .notApplicable })
        twins = TwinScore(verdicts, of: truth)
        nearMissSpecificity = counts.nearMiss
        severityRecall = counts.severity
        localisation = Localisation(verdicts, of: truth)
        items = ItemScore(verdicts, of: truth)
        calibration = Calibration(verdicts, of: truth)
        stability = Stability(runs, of: truth)
        baselines = Baseline.guesses(on: tallies) { TwinScore.expected(chance: $0, verdicts, of: truth) }
        baselines.append(Self.grepped(grep, beside: verdicts, of: truth, labels: labels.map(\.label.id)))
        slices = Self.slices(verdicts, of: truth)
        confusion = KindConfusion(verdicts, of: truth)
        mistakes = Self.mistakes(verdicts, of: truth)
        dev = nil
        outsideUnits = mistakes.count { $0.sort == .outsideUnits }
        outsidePromise = counts.outsidePromise
        borderline = Apart(
            flagged: truth.borderline.indices.count { verdicts.ofBorderline[$0] == .flagged },
            count: truth.borderline.count
        )
        deprecated = truth.deprecated.enumerated().reduce(into: Tally()) { tally, unit in
            let verdict = verdicts.ofDeprecated[unit.offset]
            guard verdict.isJudged else { return }
            tally.count(isPositive: unit.element.isPositive, isFlagged: verdict == .flagged)
        }
        unmapped = verdicts.unmapped
        uncoveredClaims = verdicts.uncovered
        uncoveredFindings = truth.uncovered
        let times = counted.compactMap { verdicts.cases[$0]?.durationMilliseconds }.sorted()
        medianMilliseconds = times.isEmpty ? nil : times[times.count / 2]
        greatestMilliseconds = times.last
    }

    /// The keyword baseline on the units that the tool was judged on.
    private static func grepped(
        _ grep: Verdicts?,
        beside verdicts: Verdicts,
        of truth: Truth,
        labels: [String]
    ) -> Baseline {
        guard var grep else { return Baseline(name: .grep, isMissing: true) }
        // Like is compared with like: what the tool did not judge counts for neither.
        for unit in truth.units.indices where !verdicts.ofUnits[unit].isJudged { grep.ofUnits[unit] = .notApplicable }
        grep.promised = verdicts.promised
        let counts = UnitCounts(grep, of: truth)
        let tallies = labels.map { counts.tallies[$0] ?? Tally() }
        let pooled = tallies.reduce(Tally(), +)
        return Baseline(
            name: .grep,
            recall: pooled.recall.value,
            falsePositiveRate: pooled.falsePositiveRate.value,
            precision: pooled.precision.value,
            macroJ: Mean(of: tallies.map(\.j)).value,
            macroF1: Mean(of: tallies.map(\.f1)).value,
            pooledJ: pooled.j,
            pooledF1: pooled.f1,
            twinScore: TwinScore(grep, of: truth).rate.value
        )
    }

    private static func slices(_ verdicts: Verdicts, of truth: Truth) -> [Slice] {
        let pairs = truth.scheme.labels.compactMap { label in label.family.map { (label.id, $0) } }
        let families = Dictionary(pairs) { first, _ in first }
        return Dimension.allCases.flatMap { dimension -> [Slice] in
            var parts: [String: [String: Tally]] = [:]
            for (place, unit) in truth.units.enumerated() {
                let verdict = verdicts.ofUnits[place]
                guard verdict.isJudged, verdicts.promises(unit.label) else { continue }
                for value in dimension.values(of: unit, in: truth, families: families) {
                    parts[value, default: [:]][unit.label, default: Tally()]
                        .count(isPositive: unit.isPositive, isFlagged: verdict == .flagged)
                }
            }
            return parts.keys.sorted().map { value in
                let tallies = (parts[value] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
                return Slice(
                    dimension: dimension,
                    value: value,
                    tally: tallies.reduce(Tally(), +),
                    macroJ: Mean(of: tallies.map(\.j))
                )
            }
        }
    }

    private static func mistakes(_ verdicts: Verdicts, of truth: Truth) -> [Mistake] {
        var mistakes: [Mistake] = []
        for (place, unit) in truth.units.enumerated() where verdicts.promises(unit.label) {
            let verdict = verdicts.ofUnits[place]
            guard verdict.isJudged, (verdict == .flagged) != unit.isPositive else { continue }
            let sealed = truth.cases[unit.place]
            let wanted: BenchVerdict = unit.isPositive ? .violation : .compliant
            let finding = unit.findings.first { $0.verdict == wanted }
            mistakes.append(
                Mistake(
                    sort: unit.isPositive ? .missed : .falselyAccused,
                    caseID: unit.caseID,
                    label: unit.label,
                    scenario: sealed.scenario,
                    split: sealed.split,
                    stage: finding?.stage,
                    why: finding?.why,
                    difficulty: sealed.difficulty,
                    isNearMiss: unit.isNearMiss
                )
            )
        }
        let known = Dictionary(grouping: truth.units + truth.borderline, by: \.place)
            .mapValues { Set($0.map(\.label)) }
        for (place, sealed) in truth.cases.enumerated() where sealed.status != .deprecated {
            guard verdicts.statuses[place].isJudged else { continue }
            let said = Set((verdicts.byCase[place] ?? [:]).keys.filter(verdicts.promises))
            for label in said.subtracting(known[place] ?? []).sorted() {
                mistakes.append(
                    Mistake(
                        sort: .outsideUnits,
                        caseID: sealed.id,
                        label: label,
                        scenario: sealed.scenario,
                        split: sealed.split,
                        difficulty: sealed.difficulty,
                        isNearMiss: false
                    )
                )
            }
        }
        return mistakes
    }
}

extension Bootstrap {
    /// The cells that are drawn: judged units of promised labels, by cluster; clusters without any are left out.
    static func cells(_ verdicts: Verdicts, of truth: Truth, numbers: [String: Int]) -> [[Cell]] {
        truth.clusters.map { cluster in
            cluster.compactMap { place -> Cell? in
                let unit = truth.units[place]
                guard verdicts.ofUnits[place].isJudged, let number = numbers[unit.label] else { return nil }
                return Cell(
                    label: number,
                    isPositive: unit.isPositive,
                    isFlagged: verdicts.ofUnits[place] == .flagged
                )
            }
        }.filter { !$0.isEmpty }
    }
}
