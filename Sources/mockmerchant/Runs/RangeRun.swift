import Measurement
import Reports
import Scenarios
import Scoring
import Vocabulary
import Walker

/// One run over some scenarios: walked through a wire, measured, and compared with the key where a proof is wanted.
struct RangeRun: Sendable {
    /// Everything that was read.
    var library: Library
    /// What is walked.
    var scenarios: [Scenario]
    /// The client's words.
    var lexicon: Lexicon
    /// The run's seed.
    var seed: String
    /// Probes at the same time.
    var jobs: Int
    /// With which app codes are scanned; nil for what each scenario says.
    var entry: ScanApp?
    /// Who walks.
    var persona = Persona.adult

    /// Which part of a run this is; nil for a whole.
    var shard: RangeReport.Shard?
    /// Every scenario of the whole run; nil where this is the whole.
    var selection: [Scenario]?
    /// The one policy that is walked, without a price; nil for as many as a price takes.
    var policy: Policy?
    /// What makes the run fail.
    var terms = Terms()
    /// Where scenarios are written; nil where nobody asks.
    var places: ScenarioPlaces?
    /// Which hosts may be touched.
    var targets = AllowedTargets()
    /// The written walks that are played too.
    var scripts: [WalkScript] = []
    /// Those of the whole run, where this is a part; nil where this is the whole.
    var wholeScripts: [WalkScript]?
    /// Who can walk a script that names somebody.
    var personas: [Persona] = []

    /// Walks every scenario over a wire; a scenario whose walks failed carries its error.
    func probes(
        at base: String,
        over wire: any Wire,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> [Result<Probe, any Error>] {
        try await Crowd(width: jobs).results(of: scenarios, progress: progress) { scenario in
            try await probe(of: scenario, seed: seed, at: base, over: wire)
        }
    }

    /// Walks one scenario.
    func probe(of scenario: Scenario, seed: String, at base: String, over wire: any Wire) async throws -> Probe {
        let prober = Prober(
            scenario: scenario.id,
            service: scenario.service,
            at: base,
            over: wire,
            within: targets,
            lexicon: lexicon,
            with: entry ?? scenario.entry,
            seed: seed,
            as: persona
        )
        guard let policy else { return try await prober.probe() }
        return try await prober.probe(under: policy)
    }

    /// The report of probes, with the three views compared where a proof is wanted.
    func report(of probes: [Probe], hasProof: Bool, seconds: Double?) -> RangeReport {
        let walked = zip(scenarios, probes).map { WalkedScenario(scenario: $0, probe: $1) }
        return report(of: walked, hasProof: hasProof, started: nil, seconds: seconds)
    }

    /// The report of what was walked.
    ///
    /// - Parameters:
    ///   - walked: In the order of the scenarios.
    ///   - played: The written walks, in the order of the scripts.
    ///   - hasProof: Says that the three views are to be compared.
    ///   - started: When the run began, in milliseconds since 1970; nil where the run has a fixed time.
    ///   - seconds: How long it took; nil where nobody is to know.
    /// - Returns: The report.
    func report(
        of walked: [WalkedScenario],
        _ played: [WalkedScript] = [],
        hasProof: Bool,
        started: Int?,
        seconds: Double?
    ) -> RangeReport {
        let whole = selection ?? scenarios
        let classes = DistinctScripts(scenarios: whole, library: library).classes
        let alike = Dictionary(zip(whole.map(\.id), classes)) { first, _ in first }
        let rows =
            walked.map { one in
                var row = one.row ?? row(of: one.scenario, one.probe, hasProof: hasProof)
                row.alike = alike[one.scenario.id] ?? 0
                row.seconds = one.seconds
                row.exchanges = one.told(isFixed: started == nil)
                row.wavers = one.wavers
                return row
            } + rows(of: played, isFixed: started == nil)
        var report = RangeReport(
            version: Version.text,
            seed: seed,
            hasProof: hasProof,
            rows: rows,
            totals: RangeReport.Totals(of: rows, hasProof: hasProof, seconds: seconds),
            law: library.law
        )
        report.terms = terms
        report.started = started
        report.shard = shard
        report.selected = whole.map(\.id) + (wholeScripts ?? scripts).map(\.id)
        return report
    }

    /// The row of a scenario as a probe showed it.
    func row(of scenario: Scenario, _ probe: Probe, hasProof: Bool) -> ScenarioRow {
        guard policy == nil else { return rowOfOnePolicy(of: scenario, probe) }
        return rowOfPrice(of: scenario, probe, hasProof: hasProof)
    }

    /// What one policy alone shows: what was asked and given, and what stands on a page; no price, for nothing else was tried.
    private func rowOfOnePolicy(of scenario: Scenario, _ probe: Probe) -> ScenarioRow {
        let findings = probe.walks.filter { $0.policy != .askStaff }.flatMap { walk in
            OneVisit.findings(
                in: walk,
                of: scenario.service,
                needing: library.law.necessity,
                knowing: library.law.municipalities
            )
        }
        // Several visits may show one thing: it is told once, where it was seen first.
        var known: Set<Kind> = []
        var row = plainRow(of: scenario, probe)
        row.findings = findings.filter { known.insert($0.kind).inserted }.sorted { $0.kind < $1.kind }
        row.demands = probe.demandLines(needing: library.law.necessity)
        return row
    }

    /// What a row says of its scenario and of the walks, before anything is judged.
    private func plainRow(of scenario: Scenario, _ probe: Probe) -> ScenarioRow {
        var row = ScenarioRow(
            scenario: scenario.id,
            title: scenario.title,
            service: scenario.service,
            entry: probe.app,
            mode: scenario.mode,
            role: ScenarioRow.Role(rawValue: scenario.role.word) ?? .plain,
            about: scenario.role.kind,
            era: scenario.period?.era,
            date: scenario.period?.date ?? CivilDate(of: .visitStart),
            price: Price(onEntry: [], anyWay: []),
            findings: [],
            demands: [],
            unmapped: Set(probe.walks.flatMap(\.steps).flatMap(\.sighting.unmapped)).sorted(),
            walks: probe.walks
        )
        row.source = places?.source(of: scenario, key: library.answerKey(of: scenario))
        return row
    }

    private func rowOfPrice(of scenario: Scenario, _ probe: Probe, hasProof: Bool) -> ScenarioRow {
        let evaluation = Evaluation(of: probe, needing: library.law.necessity, knowing: library.law.municipalities)
        let key = library.answerKey(of: scenario)
        var row = plainRow(of: scenario, probe)
        row.price = evaluation.price
        row.findings = evaluation.findings
        row.demands = evaluation.demands
        row.rights = evaluation.rights
        row.expected = scenario.expect.findings
        row.key = key.kinds
        row.notTested = evaluation.notTested
        row.notSeen = evaluation.notSeen
        row.isLeftOut = !evaluation.notSeen.isEmpty && isAboutDrawing(scenario, key)
        row.declarations = evaluation.declarations
        let exact = scenario.expect.price.map { ExpectedPrice(milestone: $0.key, demands: $0.value) }
        let bounds = scenario.expect.bounds.map { ExpectedPrice(milestone: $0.key, demands: [], bound: $0.value) }
        row.expectedPrices = (exact + bounds).sorted { $0.milestone < $1.milestone }
        row.hearings = evaluation.hearings
        if hasProof {
            let measured = (evaluation.price.onEntry + evaluation.price.rights).filter { $0.outcome == .settled }
            row.disagreements = Warrant.disagreements(
                key: key,
                findings: evaluation.findings,
                expected: scenario.expect.findings,
                notSeen: evaluation.notSeen
            )
            let prices = Dictionary(uniqueKeysWithValues: measured.map { ($0.milestone, $0.excess) })
            let unmet =
                Warrant.unmetPrices(expected: scenario.expect.price, measured: prices)
                + Warrant.unmetPrices(within: scenario.expect.bounds, measured: prices)
            row.unmetPrices = unmet.sorted { $0.milestone < $1.milestone }
            row.unmetDeclarations = Warrant.unmetDeclarations(
                key: scenario.declarations,
                measured: evaluation.declarations.map(\.declaration),
                expected: scenario.expect.declared
            )
        }
        return row
    }

    /// Says that a drawn page alone tells whether the scenario is what it is meant to be, a twin of such a one too.
    private func isAboutDrawing(_ scenario: Scenario, _ key: AnswerKey) -> Bool {
        if key.entries.contains(where: \.isDrawn) { return true }
        guard case .twin = scenario.role else { return false }
        return library.files.contains { file in
            guard let twin = file.twin, scenario.id.rawValue == "\(file.id).twin" else { return false }
            let shape = file.practices.first { $0.id == twin.practice }?.shape
            return shape?.parameters.contains { $0.name == twin.parameter && $0.isDrawn } ?? false
        }
    }
}
