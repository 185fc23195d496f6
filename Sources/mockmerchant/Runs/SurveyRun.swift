import Journal
import Logging
import Measurement
import Reports
import Scenarios
import Vocabulary
import Walker

/// One town: every merchant of it walked over HTTP, counted from what its own walks showed.
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
        let (scenarios, ofPlaces) = scripts
        let run = RangeRun(library: library, scenarios: scenarios, lexicon: lexicon, seed: seed, jobs: jobs)
        let walked = try await Walking(run: run, journal: .memory, logLevel: logLevel, hasProof: false).report()
        return report(of: walked, ofPlaces: ofPlaces)
    }

    /// Counts every merchant of the town by the row of the script that it plays.
    func report(of walked: RangeReport, ofPlaces: [Int]) -> SurveyReport {
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
            scripts: walked.rows.count,
            walks: walked.totals.walks,
            rows: profile.rows.map { row in
                SurveyReport.Row(
                    id: row.id,
                    title: row.title,
                    count: row.publishedCount,
                    share: row.publishedShare,
                    base: row.publishedBase,
                    played: town.played(row),
                    measured: row.measure.map { count($0, in: walked, ofPlaces: ofPlaces) },
                    measure: row.measure?.text ?? ""
                )
            },
            assumptions: profile.assumptions
        )
    }

    private func count(_ measure: SurveyMeasure, in walked: RangeReport, ofPlaces: [Int]) -> Int {
        let isCounted = walked.rows.map {
            measure.counts(findings: $0.findings, demands: $0.demands, price: $0.price)
        }
        return ofPlaces.count { isCounted[$0] }
    }
}
