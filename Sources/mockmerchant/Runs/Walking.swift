import Foundation
import Journal
import Logging
import Reports
import Scenarios
import Server
import UnixSignals
import Vocabulary
import Walker

/// Walks some scenarios against a range of its own, over HTTP or without sockets, and reports.
struct Walking {
    /// What is walked and how.
    var run: RangeRun
    /// Where visits are kept.
    var journal: JournalStore.Place
    /// How much the log says.
    var logLevel: Logger.Level
    /// Says that key, findings and expectation are to be compared.
    var hasProof: Bool
    /// Says that the server is asked in this process.
    var isInProcess = false

    /// The address under which a server in this process is asked.
    private static let direct = "http://localhost:8080"

    /// Serves, walks, measures.
    func report() async throws -> RangeReport {
        let started = ContinuousClock.now
        let probes = try await isInProcess ? probesInProcess() : probesOverHTTP()
        let spent = started.duration(to: .now)
        let seconds = Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
        return run.report(of: probes, hasProof: hasProof, seconds: seconds)
    }

    private func probesInProcess() async throws -> [Probe] {
        let run = run
        return try await range().inProcess { server in
            try await Self.probes(of: run, at: Self.direct, over: DirectWire(server: server))
        }
    }

    private func range(surroundings: Surroundings? = nil, authority: CertificateAuthority? = nil) -> LiveRange {
        LiveRange(
            content: RangeContent(run.scenarios, of: run.library),
            journal: journal,
            surroundings: surroundings ?? LiveSurroundings.make(logLevel: logLevel),
            // A file may be served from later: its addresses must not follow from a seed that anybody can guess.
            secret: journal == .memory ? "run \(run.seed)" : nil,
            authority: authority,
            signals: [.sigint, .sigterm]
        )
    }

    private func probesOverHTTP() async throws -> [Probe] {
        let run = run
        let surroundings = LiveSurroundings.make(logLevel: logLevel)
        // Kept nowhere: it vouches for this run alone, and nobody but this run's client trusts it.
        let authority = try CertificateAuthority(now: surroundings.now())
        let trust = try authority.certificatePEM
        let range = range(surroundings: surroundings, authority: authority)
        return try await range.whileOpen { port in
            let wire = try LiveWire(trusting: trust, width: run.jobs * 2)
            let result: Result<[Probe], any Error>
            do {
                result = .success(try await Self.probes(of: run, at: "http://localhost:\(port)", over: wire))
            } catch {
                result = .failure(error)
            }
            try await wire.shutdown()
            return try result.get()
        }
    }

    private static func probes(of run: RangeRun, at base: String, over wire: any Wire) async throws -> [Probe] {
        let results = try await run.probes(at: base, over: wire) { done, all in
            guard Console.showsProgress else { return }
            Console.log("\r\(done) of \(all)", end: done == all ? "\r" : "")
        }
        return try zip(run.scenarios, results).map { scenario, result in
            do {
                return try result.get()
            } catch {
                throw RunError.couldNotRun("\(scenario.id): \(error)")
            }
        }
    }
}
