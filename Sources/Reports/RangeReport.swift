import Scoring
package import Vocabulary

/// What one run found out about a range: the one value that every format prints.
///
/// - Shape: rows in the order in which they are to be read; nothing in it depends on the machine but `totals.seconds`.
package struct RangeReport: Hashable, Sendable {
    /// The tool's version.
    package var version: String
    /// The run's seed.
    package var seed: String
    /// Says that the three views were compared; without it the report makes no claim about agreement.
    package var hasProof: Bool
    /// One row per scenario.
    package var rows: [ScenarioRow]
    /// The sums over all rows.
    package var totals: Totals
    /// The law that the findings rest on.
    package var law: LawTables
    /// What makes the run fail.
    package var terms = Terms()
    /// When it began, in milliseconds since 1970; nil where the run has a fixed time.
    package var started: Int?
    /// Which part of the run this is, and what the whole was; nil for a whole.
    package var shard: Shard?
    /// Every scenario of the whole run, where this is a part; sorted.
    package var selected: [ScenarioID] = []

    /// Makes a report.
    package init(
        version: String,
        seed: String,
        hasProof: Bool,
        rows: [ScenarioRow],
        totals: Totals,
        law: LawTables
    ) {
        self.version = version
        self.seed = seed
        self.hasProof = hasProof
        self.rows = rows
        self.totals = totals
        self.law = law
    }

    /// Every kind that a row finds, could not test or disagrees about, in the order of their ids.
    var kindsNamed: [Kind] {
        let named = rows.flatMap { $0.findings.map(\.kind) + $0.notTested + $0.disagreements.map(\.kind) }
        return Set(named + totals.kinds.map(\.kind)).sorted()
    }

    /// The class that holds for a finding: that of its own facts, else the kind's plain one.
    func grade(of finding: Finding) -> KindCard.Grade { finding.grade ?? law.card(of: finding.kind).grade }

    /// The classes that hold for a kind's findings, gravest first; the plain one where nothing was found.
    func grades(of kind: Kind) -> [KindCard.Grade] {
        let found = Set(rows.flatMap(\.findings).filter { $0.kind == kind }.map(grade))
        return found.isEmpty ? [law.card(of: kind).grade] : found.sorted { $0.rawValue < $1.rawValue }
    }

    /// One part of a run that was shared out.
    package struct Shard: Hashable, Codable, Sendable {
        /// Which one, from 1.
        package var index: Int
        /// Of how many.
        package var count: Int

        /// Makes a part.
        package init(index: Int, count: Int) {
            self.index = index
            self.count = count
        }
    }

    /// The sums that are printed under the rows.
    package struct Totals: Hashable, Sendable {
        /// Scenarios walked.
        package var scenarios: Int
        /// Scenarios whose scripts differ; identical ones count once.
        package var distinct: Int
        /// Distinct scenarios on which the three views agree, those left out aside.
        package var agreeing: Int
        /// Distinct scenarios that are left out of the agreement, because a drawn page alone shows what they are about.
        package var leftOut: Int
        /// What was proved about each kind.
        package var kinds: [KindTally]
        /// Walks.
        package var walks: Int
        /// Pages seen in all walks.
        package var steps: Int
        /// Wall time; nil where the run has a fixed time, so that its reports are the same bytes everywhere.
        package var seconds: Double?

        /// Makes the sums.
        package init(
            scenarios: Int,
            distinct: Int,
            agreeing: Int,
            leftOut: Int = 0,
            kinds: [KindTally],
            walks: Int,
            steps: Int,
            seconds: Double? = nil
        ) {
            self.scenarios = scenarios
            self.distinct = distinct
            self.agreeing = agreeing
            self.leftOut = leftOut
            self.kinds = kinds
            self.walks = walks
            self.steps = steps
            self.seconds = seconds
        }

        /// Distinct scenarios whose three views were compared.
        package var compared: Int { distinct - leftOut }
    }

    /// How many scenarios prove one kind: those with it, their lawful twins, and the lawful ones that look like it.
    package struct KindTally: Hashable, Sendable {
        /// The kind.
        package var kind: Kind
        /// Scenarios in which it is truly there and was found.
        package var violations: Int
        /// Twins in which it is not there and was not found.
        package var twins: Int
        /// Near misses in which it is not there and was not found.
        package var nearMisses: Int

        /// Makes a tally.
        package init(kind: Kind, violations: Int, twins: Int, nearMisses: Int) {
            self.kind = kind
            self.violations = violations
            self.twins = twins
            self.nearMisses = nearMisses
        }
    }
}
