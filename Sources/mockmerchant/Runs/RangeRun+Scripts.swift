import Foundation
import Measurement
import Reports
import Scenarios
import Synchronization
import Vocabulary
import Walker

/// Playing walks that somebody wrote down, beside those that the client makes by itself.
extension RangeRun {
    /// What a range of one's own serves: what is walked, and what scripts begin with.
    var served: [Scenario] {
        let begun = Set(scripts.compactMap(\.scenario)).subtracting(scenarios.map(\.id))
        return scenarios + library.scenarios.filter { begun.contains($0.id) }
    }

    /// Plays every script over a wire.
    ///
    /// - Parameters:
    ///   - base: The range's address.
    ///   - wire: What carries the exchanges.
    ///   - manner: How.
    ///   - now: The clock for recordings, in milliseconds since 1970.
    /// - Returns: What was played, in the order of the scripts.
    /// - Throws: ``RunError`` with the script that could not be played.
    func played(
        at base: String,
        over wire: any Wire,
        _ manner: Manner,
        now: @escaping @Sendable () -> Int
    ) async throws -> [WalkedScript] {
        let results = try await Crowd(width: jobs).results(of: scripts) { script in
            try await played(script, at: base, over: wire, manner, now: now)
        }
        return try zip(scripts, results).map { script, result in
            do {
                return try result.get()
            } catch let error as CancellationError {
                throw error
            } catch {
                throw RunError.couldNotRun("\(script.file): \(error)")
            }
        }
    }

    private func played(
        _ script: WalkScript,
        at base: String,
        over wire: any Wire,
        _ manner: Manner,
        now: @escaping @Sendable () -> Int
    ) async throws -> WalkedScript {
        let kept = Mutex<[RecordedExchange]>([])
        let recorder = RecordingWire(over: wire, now: now) { one in kept.withLock { $0.append(one) } }
        let started = ContinuousClock.now
        let first = try await play(script, "", at: base, over: manner.keepsExchanges ? recorder : wire)
        var walked = WalkedScript(script: script, run: first.run, trace: first.trace)
        for turn in 1..<max(2, manner.repetitions + 1) where turn > 1 && script.scenario != nil {
            let other = try await play(script, "~\(turn)", at: base, over: wire)
            walked.wavers += zip(first.run.steps, other.run.steps).enumerated().compactMap { place, pair in
                pair.0.status == pair.1.status
                    ? nil
                    : "turn \(turn): step \(place + 1) \(pair.1.status.rawValue), before \(pair.0.status.rawValue)"
            }
        }
        walked.seconds = started.duration(to: .now) / .seconds(1)
        walked.exchanges = kept.withLock(\.self)
        return walked
    }

    /// Plays a script once.
    private func play(
        _ script: WalkScript,
        _ turn: String,
        at base: String,
        over wire: any Wire
    ) async throws -> (run: ScriptRun, trace: Trace) {
        let who = script.persona.flatMap { id in personas.first { $0.id == id } } ?? persona
        let (session, service, seed): (Session, Service, String?)
        switch script.start {
        case .scenario(let id):
            guard let scenario = library.scenarios.first(where: { $0.id == id }) else {
                throw RunError.badInput("\(script.file): there is no scenario \(id)")
            }
            let own = (script.seed ?? "\(self.seed)/\(id)/by-hand/\(script.stem)") + turn
            seed = own
            service = scenario.service
            session = try await Session(
                opening: id,
                seed: own,
                at: base,
                over: AppWire(script.app ?? entry ?? scenario.entry, over: wire),
                within: targets,
                asMember: who.isMember
            )
        case .address(let address, let bought):
            seed = nil
            service = bought
            session = try await Session(
                at: address,
                knowing: Self.cardTold,
                over: AppWire(script.app ?? entry ?? .chat, over: wire),
                within: targets
            )
        }
        let necessity = library.law.necessity
        var walk = ScriptedWalk(
            script,
            service: service,
            lexicon: lexicon,
            session: session,
            as: who,
            seed: seed
        ) { trace, milestone in trace.handed(before: milestone, for: service, needing: necessity) }
        return try await walk.run()
    }

    /// The training identity of a visit that is there already, as `mockmerchant exec` tells it to what it runs.
    private static var cardTold: [String: String] {
        let text = ProcessInfo.processInfo.environment["MOCKMERCHANT_CARD"] ?? ""
        // Without it there is no identity, and a script that names one is told so.
        return (try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))) ?? [:]
    }

    /// The row of a script.
    func row(of walked: WalkedScript) -> ScenarioRow {
        let script = walked.script
        let scenario = script.scenario.flatMap { id in library.scenarios.first { $0.id == id } }
        let service: Service =
            if case .address(_, let bought) = script.start { bought } else { scenario?.service ?? .dineIn }
        var row = ScenarioRow(
            scenario: script.id,
            title: Bilingual(zh: script.title, en: script.title),
            service: service,
            entry: script.app ?? entry ?? scenario?.entry ?? .chat,
            mode: scenario?.mode,
            role: .plain,
            era: scenario?.period?.era,
            date: scenario?.period?.date ?? CivilDate(of: .visitStart),
            price: Price(onEntry: [], anyWay: []),
            unmapped: Set(walked.trace.steps.flatMap(\.sighting.unmapped)).sorted(),
            walks: [walked.trace]
        )
        let findings = OneVisit.findings(
            in: walked.trace,
            of: service,
            needing: library.law.necessity,
            knowing: library.law.municipalities
        )
        var known: Set<Kind> = []
        row.findings = findings.filter { known.insert($0.kind).inserted }.sorted { $0.kind < $1.kind }
        row.script = walked.run
        row.wavers = walked.wavers
        row.seconds = walked.seconds
        row.source = RowSource(place: SourcePlace(file: script.file))
        return row
    }

    /// The rows of scripts, which play like nothing else.
    func rows(of played: [WalkedScript], isFixed: Bool) -> [ScenarioRow] {
        let order = (wholeScripts ?? scripts).map(\.id)
        let offset = (selection ?? scenarios).count
        return played.map { one in
            var row = row(of: one)
            row.alike = offset + (order.firstIndex(of: one.script.id) ?? 0)
            row.exchanges = WalkedScenario.told(one.exchanges, isFixed: isFixed)
            if isFixed { row.seconds = nil }
            return row
        }
    }
}
