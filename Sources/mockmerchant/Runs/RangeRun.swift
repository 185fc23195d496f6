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

    /// Walks every scenario over a wire; a scenario whose walks failed carries its error.
    func probes(
        at base: String,
        over wire: any Wire,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> [Result<Probe, any Error>] {
        try await Crowd(width: jobs).results(of: scenarios, progress: progress) { scenario in
            try await Prober(
                scenario: scenario.id,
                service: scenario.service,
                at: base,
                over: wire,
                lexicon: lexicon,
                with: entry ?? scenario.entry,
                seed: seed,
                as: persona
            ).probe()
        }
    }

    /// The report of probes, with the three views compared where a proof is wanted.
    func report(of probes: [Probe], hasProof: Bool, seconds: Double?) -> RangeReport {
        let rows = zip(scenarios, probes).map { row(of: $0, $1, hasProof: hasProof) }
        let distinct = DistinctScripts(scenarios: scenarios, library: library)
        func classes(_ isMeant: (ScenarioRow) -> Bool) -> Set<Int> {
            Set(zip(distinct.classes, rows).filter { isMeant($1) }.map(\.0))
        }
        let parting = classes { !$0.agrees }
        let leftOut = classes(\.isLeftOut).subtracting(parting)
        return RangeReport(
            version: Version.text,
            seed: seed,
            hasProof: hasProof,
            rows: rows,
            totals: RangeReport.Totals(
                scenarios: scenarios.count,
                distinct: distinct.count,
                agreeing: distinct.count - leftOut.count - parting.count,
                leftOut: leftOut.count,
                kinds: hasProof ? tallies(rows, alike: distinct.classes) : [],
                walks: probes.map(\.walks.count).reduce(0, +),
                steps: probes.flatMap(\.walks).map(\.steps.count).reduce(0, +),
                seconds: seconds
            ),
            law: library.law
        )
    }

    private func row(of scenario: Scenario, _ probe: Probe, hasProof: Bool) -> ScenarioRow {
        let evaluation = Evaluation(of: probe, needing: library.law.necessity, knowing: library.law.municipalities)
        let key = library.answerKey(of: scenario)
        let measured = (evaluation.price.onEntry + evaluation.price.rights).filter { $0.outcome == .settled }
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
            price: evaluation.price,
            findings: evaluation.findings,
            demands: evaluation.demands,
            rights: evaluation.rights,
            expected: scenario.expect.findings,
            key: key.kinds,
            disagreements: hasProof
                ? Warrant.disagreements(
                    key: key,
                    findings: evaluation.findings,
                    expected: scenario.expect.findings,
                    notSeen: evaluation.notSeen
                )
                : [],
            unmetPrices: hasProof
                ? Warrant.unmetPrices(
                    expected: scenario.expect.price,
                    measured: Dictionary(uniqueKeysWithValues: measured.map { ($0.milestone, $0.excess) })
                )
                : [],
            notTested: evaluation.notTested,
            notSeen: evaluation.notSeen,
            isLeftOut: !evaluation.notSeen.isEmpty && isAboutDrawing(scenario, key),
            unmapped: Set(probe.walks.flatMap(\.steps).flatMap(\.sighting.unmapped)).sorted(),
            walks: probe.walks
        )
        row.declarations = evaluation.declarations
        row.hearings = evaluation.hearings
        if hasProof {
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

    /// How many scenarios of each role prove each kind: those whose three views agree, and of those that play alike one.
    ///
    /// A near miss that plays what a twin plays is no other thing to be told apart.
    private func tallies(_ rows: [ScenarioRow], alike classes: [Int]) -> [RangeReport.KindTally] {
        Kind.allCases.sorted().compactMap { kind in
            let about = zip(rows, classes).filter { $0.0.about == kind && $0.0.agrees && !$0.0.isLeftOut }
            guard !about.isEmpty else { return nil }
            func distinct(_ role: ScenarioRow.Role) -> Set<Int> { Set(about.filter { $0.0.role == role }.map(\.1)) }
            return RangeReport.KindTally(
                kind: kind,
                violations: distinct(.violation).count,
                twins: distinct(.twin).count,
                nearMisses: distinct(.nearMiss).subtracting(distinct(.twin)).count
            )
        }
    }
}
