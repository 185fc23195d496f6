import Journal
import Logging
import Measurement
import Reports
import Scenarios
import Vocabulary
import Walker

/// One town: every merchant of it walked over HTTP, each on visits of its own, and counted from what they showed.
///
/// Each merchant is walked three times. Those whose walks showed the same are alike, whatever was drawn: one of them is
/// probed in full, and what is found there is counted for each.
struct SurveyRun: Sendable {
    /// Everything that was read.
    var library: Library
    /// The town, as it was drawn or as somebody turned it since.
    var town: Town
    /// The client's words.
    var lexicon: Lexicon
    /// The seed of the walks.
    var seed: String
    /// Probes at the same time.
    var jobs: Int

    /// The scenarios that the town's merchants play, each once, and which of them each merchant plays.
    var scripts: (scenarios: [Scenario], ofPlaces: [Int]) {
        var known: [Scenario: Int] = [:]
        var scenarios: [Scenario] = []
        let ofPlaces = town.places.map { place -> Int in
            let service = library.merchants[place.merchant]?.service ?? .dineIn
            var scenario = town.scenario(of: place, id: "town", service: service)
            if let turn = known[scenario] { return turn }
            known[scenario] = scenarios.count
            scenario.id = ScenarioID(rawValue: "town-\(scenarios.count + 1)")
            scenarios.append(scenario)
            return scenarios.count - 1
        }
        return (scenarios, ofPlaces)
    }

    /// Walks the town over HTTP and counts.
    func report(logLevel: Logger.Level) async throws -> SurveyReport {
        let walking = Walking(run: range, journal: .memory, logLevel: logLevel, hasProof: false)
        let run = self
        return try await walking.walked { base, wire in
            try await run.report(at: base, over: wire, progress: Console.progress(_:of:))
        }
    }

    /// The range on which the town is played.
    var range: RangeRun {
        RangeRun(library: library, scenarios: scripts.scenarios, lexicon: lexicon, seed: seed, jobs: jobs)
    }

    /// Walks every merchant of the town, looks longer at each that is like none before, and counts.
    ///
    /// - Parameters:
    ///   - base: The range's address.
    ///   - wire: What carries the exchanges.
    ///   - progress: Told how many merchants have been walked, and of how many.
    /// - Returns: The town's report.
    /// - Throws: What a walk throws.
    func report(
        at base: String,
        over wire: any Wire,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> SurveyReport {
        let (scenarios, ofPlaces) = scripts
        @Sendable func prober(at place: Int) -> Prober {
            let scenario = scenarios[ofPlaces[place]]
            return Prober(
                scenario: scenario.id,
                service: scenario.service,
                at: base,
                over: wire,
                lexicon: lexicon,
                with: scenario.entry,
                seed: "\(seed)/merchant \(place + 1)"
            )
        }
        let crowd = Crowd(width: jobs)
        let glances = try await crowd.results(of: Array(ofPlaces.indices), progress: progress) { place in
            let walks = try await prober(at: place).glance()
            return Glance(
                face: MerchantFace(of: walks),
                walks: walks.count,
                service: scenarios[ofPlaces[place]].service
            )
        }.map { try $0.get() }
        var firsts: [Glance.Likeness: Int] = [:]
        for (place, glance) in glances.enumerated().reversed() { firsts[glance.likeness] = place }
        let unlike = firsts.values.sorted()
        let probes = try await crowd.results(of: unlike) { try await prober(at: $0).probe() }.map { try $0.get() }
        let counted = probes.map { Counted(of: $0, by: library.law) }
        let turns = Dictionary(uniqueKeysWithValues: unlike.enumerated().map { ($1, $0) })
        return report(
            of: glances.compactMap { glance in firsts[glance.likeness].flatMap { turns[$0] }.map { counted[$0] } },
            probed: probes.count,
            walks: glances.map(\.walks).reduce(0, +) + probes.map(\.walks.count).reduce(0, +)
        )
    }

    /// What a merchant showed at first.
    private struct Glance: Sendable {
        /// What makes two merchants alike: what is bought there, and what they show.
        struct Likeness: Hashable {
            var face: MerchantFace
            var service: Service
        }

        var face: MerchantFace
        var walks: Int
        var service: Service

        var likeness: Likeness { Likeness(face: face, service: service) }
    }

    /// What a longer look at a merchant found, as far as surveys count it.
    private struct Counted: Sendable {
        var evaluation: Evaluation

        init(of probe: Probe, by law: LawTables) {
            evaluation = Evaluation(of: probe, needing: law.necessity, knowing: law.municipalities)
        }

        func isCounted(by measure: SurveyMeasure) -> Bool {
            measure.counts(findings: evaluation.findings, demands: evaluation.demands, price: evaluation.price)
        }
    }

    /// Counts the merchants of the town, each by what was found at it or at the one that it is like.
    private func report(of merchants: [Counted], probed: Int, walks: Int) -> SurveyReport {
        let profile = town.profile
        guard let source = library.law.reports[profile.report] else {
            preconditionFailure("the reports lack \(profile.report)")
        }
        return SurveyReport(
            version: Version.text,
            profile: profile.id,
            title: profile.title,
            source: source,
            seed: seed,
            size: town.places.count,
            isSizeAssumed: profile.isSizeAssumed,
            probed: probed,
            walks: walks,
            rows: profile.rows.map { row in
                SurveyReport.Row(
                    id: row.id,
                    title: row.title,
                    count: row.publishedCount,
                    share: row.publishedShare,
                    base: row.publishedBase,
                    played: town.played(row),
                    measured: row.measure.map { measure in merchants.count { $0.isCounted(by: measure) } },
                    measure: row.measure?.text ?? ""
                )
            },
            assumptions: profile.assumptions
        )
    }
}
