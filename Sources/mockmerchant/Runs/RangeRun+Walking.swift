import Foundation
import Reports
import Scenarios
import Synchronization
import Vocabulary
import Walker

extension RangeRun {
    /// How a run is walked, beside what is walked.
    struct Manner: Sendable {
        /// Says that the client's exchanges are kept for reports.
        var keepsExchanges = false
        /// After how many scenarios that fail no other is begun; nil for never.
        var maxFailures: Int?
        /// How often each scenario is walked, every time with another seed.
        var repetitions = 1
    }

    /// Why a scenario was not walked.
    private struct NotBegun: Error {}

    /// Walks scenarios over a wire until enough of them fail.
    ///
    /// Where it stops is decided by the scenarios' order and never by who was faster.
    ///
    /// - Parameters:
    ///   - base: The range's address.
    ///   - wire: What carries the exchanges.
    ///   - manner: How.
    ///   - hasProof: Says that the three views are compared.
    ///   - now: The clock for recordings, in milliseconds since 1970.
    ///   - progress: Told how many are done.
    /// - Returns: What was walked, in the order of the scenarios.
    /// - Throws: ``RunError`` with the scenario that could not be walked.
    func walked(
        at base: String,
        over wire: any Wire,
        _ manner: Manner,
        hasProof: Bool,
        now: @escaping @Sendable () -> Int,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> [WalkedScenario] {
        let failing = Mutex<[Int]>([])
        let most = manner.maxFailures.map { max(1, $0) }
        let jobs = Array(scenarios.enumerated())
        let results = try await Crowd(width: self.jobs).results(of: jobs, progress: progress) { place, scenario in
            let last = failing.withLock { $0.sorted() }.dropFirst((most ?? .max) - 1).first
            if let last, place > last { throw NotBegun() }
            let one = try await walked(scenario, at: base, over: wire, manner, hasProof: hasProof, now: now)
            if most != nil, fails(one, hasProof: hasProof) { failing.withLock { $0.append(place) } }
            return one
        }
        let last = failing.withLock { $0.sorted() }.dropFirst((most ?? .max) - 1).first ?? scenarios.count
        return try zip(scenarios, results).prefix(last + 1).map { scenario, result in
            do {
                return try result.get()
            } catch let error as CancellationError {
                throw error
            } catch {
                throw RunError.couldNotRun("\(scenario.id): \(error)")
            }
        }
    }

    private func walked(
        _ scenario: Scenario,
        at base: String,
        over wire: any Wire,
        _ manner: Manner,
        hasProof: Bool,
        now: @escaping @Sendable () -> Int
    ) async throws -> WalkedScenario {
        let kept = KeptExchanges()
        let own: any Wire = manner.keepsExchanges ? RecordingWire(over: wire, now: now, keep: kept.keep) : wire
        let started = ContinuousClock.now
        let probe = try await probe(of: scenario, seed: seed, at: base, over: own)
        var one = WalkedScenario(scenario: scenario, probe: probe)
        for turn in 1..<max(2, manner.repetitions + 1) where turn > 1 {
            let other = try await self.probe(of: scenario, seed: "\(seed)~\(turn)", at: base, over: wire)
            one.wavers += differences(of: scenario, probe, other).map { "with the seed \(seed)~\(turn): \($0)" }
        }
        one.seconds = started.duration(to: .now) / .seconds(1)
        one.exchanges = kept.all
        // Here, since other scenarios are judged at the same time.
        one.row = row(of: scenario, probe, hasProof: hasProof)
        return one
    }

    /// Says that a scenario as it was walked fails the run.
    private func fails(_ one: WalkedScenario, hasProof: Bool) -> Bool {
        var alone = self
        alone.selection = [one.scenario]
        return !alone.report(of: [one], hasProof: hasProof, started: nil, seconds: nil).isMet
    }

    /// What two probes of one scenario show otherwise.
    private func differences(of scenario: Scenario, _ one: Probe, _ other: Probe) -> [String] {
        let (first, second) = (row(of: scenario, one, hasProof: false), row(of: scenario, other, hasProof: false))
        let (before, after) = (first.fingerprints, second.fingerprints)
        var parts = before.subtracting(after).sorted().map { "\($0) is not found again" }
        parts += after.subtracting(before).sorted().map { "\($0) is found besides" }
        if first.price != second.price { parts.append("the price is another") }
        return parts
    }
}

extension ScenarioRow {
    /// What its findings are known by.
    fileprivate var fingerprints: Set<String> { Set(findings.map { $0.fingerprint(in: scenario) }) }
}

/// The exchanges of one scenario, as they come.
private final class KeptExchanges: Sendable {
    private let exchanges = Mutex<[RecordedExchange]>([])

    /// Everything that came.
    var all: [RecordedExchange] { exchanges.withLock(\.self) }

    /// Keeps one more.
    @Sendable func keep(_ exchange: RecordedExchange) { exchanges.withLock { $0.append(exchange) } }
}
