import Foundation
import Journal
import Logging
import Measurement
import Reports
import Scenarios
import Server
import UnixSignals
import Vocabulary
import Walker

/// Serves scenarios for as long as somebody else's program runs, and reports what its visits were asked and handed over.
struct Watching: Sendable {
    /// What is served, and what makes the run fail.
    var run: RangeRun
    /// The journal's file.
    var journal: String
    /// The port; 0 for a free one.
    var port: Int
    /// How much the log says.
    var logLevel: Logger.Level
    /// Says that no report tells a time.
    var hasFixedTime: Bool
    /// The program and what follows it.
    var words: [String]
    /// What goes wrong on every visit.
    var faults: [SeededFault] = []

    /// Serves, runs the program and reads what it did.
    ///
    /// - Returns: The program's exit code, and the report.
    /// - Throws: What keeps the range or the program from starting.
    func watched() async throws -> (status: Int32, report: RangeReport) {
        let surroundings = LiveSurroundings.make(logLevel: logLevel)
        let (began, started) = (surroundings.now(), ContinuousClock.now)
        var content = RangeContent(run.scenarios, of: run.library)
        content.faults = faults
        let range = LiveRange(
            content: content,
            journal: .file(journal),
            port: port,
            surroundings: surroundings,
            // A seeded run has the same handles and addresses each time; the journal is this run's alone.
            secret: "run \(run.seed)",
            signals: [.sigint, .sigterm]
        )
        let status = try await range.whileOpen { [run, words] port in
            let environment = try await Self.environment(of: run, at: "http://localhost:\(port)")
            return try await RunCommand(words: words, environment: environment).status()
        }
        let seconds = hasFixedTime ? nil : started.duration(to: .now) / .seconds(1)
        return (status, try await report(started: hasFixedTime ? nil : began, seconds: seconds))
    }

    /// What the program is told: the range, a visit of each scenario with its identity, and where others are made.
    private static func environment(of run: RangeRun, at base: String) async throws -> [String: String] {
        let wire = LiveWire(width: 2)
        let result: Result<[String: VisitOpening], any Error>
        do {
            var openings: [String: VisitOpening] = [:]
            for scenario in run.scenarios {
                openings[scenario.id.rawValue] = try await opening(of: scenario.id, run.seed, at: base, over: wire)
            }
            result = .success(openings)
        } catch {
            result = .failure(error)
        }
        try await wire.shutdown()
        let openings = try result.get()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func text(_ value: some Encodable) throws -> String {
            String(decoding: try encoder.encode(value), as: UTF8.self)
        }
        let first = run.scenarios.first.flatMap { openings[$0.id.rawValue] }
        return [
            "MOCKMERCHANT_URL": base,
            "MOCKMERCHANT_ENTRY": first?.address ?? base,
            "MOCKMERCHANT_CARD": try text(first?.card ?? [:]),
            "MOCKMERCHANT_VISITS": try text(openings),
        ]
    }

    private static func opening(
        of scenario: ScenarioID,
        _ seed: String,
        at base: String,
        over wire: LiveWire
    ) async throws -> VisitOpening {
        let made = try await wire.send(
            WireRequest(
                method: "POST",
                url: "\(base)/__admin/visits",
                headers: [WireHeader("Content-Type", "application/json")],
                body: Array(
                    try JSONEncoder().encode(["scenario": scenario.rawValue, "seed": "\(seed)/\(scenario)/exec"])
                )
            )
        )
        guard made.status == 201 else {
            throw RunError.couldNotRun("no visit of \(scenario) could be made: status \(made.status)")
        }
        return try JSONDecoder().decode(VisitOpening.self, from: Data(made.body))
    }

    /// The report of what the journal holds: a row for each scenario that anybody visited.
    private func report(started: Int?, seconds: Double?) async throws -> RangeReport {
        let reading = try JournalReading(journal)
        let histories = try await HistoryReader(reading)
        var played: [ScenarioID: [VisitHistory]] = [:]
        for record in try await reading.visits() {
            guard let history = try await histories.history(of: record.id), !history.items.isEmpty else { continue }
            played[history.record.scenario, default: []].append(history)
        }
        let rows = run.scenarios.compactMap { scenario in
            played[scenario.id].map { row(of: scenario, $0, isFixed: started == nil) }
        }
        var report = RangeReport(
            version: Version.text,
            seed: run.seed,
            hasProof: false,
            rows: rows,
            totals: RangeReport.Totals(of: rows, hasProof: false, seconds: seconds),
            law: run.library.law
        )
        report.terms = run.terms
        report.started = started
        return report
    }

    private func row(of scenario: Scenario, _ histories: [VisitHistory], isFixed: Bool) -> ScenarioRow {
        let necessity = run.library.law.necessity
        let visits = histories.enumerated().map { turn, history in
            WatchedVisit(history, number: turn + 1, lexicon: run.lexicon, needing: necessity)
        }
        let probe = Probe(
            scenario: scenario.id,
            service: scenario.service,
            app: scenario.entry,
            mainEntry: visits.first?.trace.entryIndex ?? 0,
            walks: visits.map(\.trace),
            persona: Persona.adult.id
        )
        var watched = run
        watched.policy = .grantAll
        var row = watched.row(of: scenario, probe, hasProof: false)
        row.visits = visits.map(\.seen)
        row.exchanges = histories.flatMap { history in
            VisitExchanges.told(by: history, exhibits: []).map { told in
                var told = told
                told.visit = history.record.id.rawValue
                told.url = WalkedScenario.withoutPorts(told.url)
                if isFixed { told.moment = RangeReport.fixedStart }
                return told
            }
        }
        return row
    }
}
