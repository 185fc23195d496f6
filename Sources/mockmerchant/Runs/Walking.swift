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
    /// Where the client's exchanges are recorded; nil for nowhere.
    var recording: String?
    /// What goes wrong on every visit.
    var faults: [SeededFault] = []
    /// Says that the server is asked in this process.
    var isInProcess = false

    /// How the run is walked.
    var manner = RangeRun.Manner()
    /// Says that no report tells a time, so that the same run gives the same bytes.
    var hasFixedTime = false
    /// A running range that is walked in place of one of its own.
    var target: RunningRange?

    /// The address under which a server in this process is asked.
    private static let direct = "http://localhost:8080"

    /// Serves, walks, measures.
    func report() async throws -> RangeReport {
        let now = LiveSurroundings.make(logLevel: logLevel).now
        let (began, started) = (now(), ContinuousClock.now)
        let (run, manner, hasProof) = (run, manner, hasProof)
        let (walked, played) = try await walked { base, wire in
            let walked = try await run.walked(
                at: base,
                over: wire,
                manner,
                hasProof: hasProof,
                now: now,
                progress: Console.progress(_:of:)
            )
            // Who stops after so many failures wants nothing else begun.
            guard walked.count == run.scenarios.count else { return (walked, [WalkedScript]()) }
            return (walked, try await run.played(at: base, over: wire, manner, now: now))
        }
        guard !hasFixedTime else {
            let timeless = walked.map { one in
                var one = one
                one.seconds = nil
                return one
            }
            return run.report(of: timeless, played, hasProof: hasProof, started: nil, seconds: nil)
        }
        let seconds = started.duration(to: .now) / .seconds(1)
        return run.report(of: walked, played, hasProof: hasProof, started: began, seconds: seconds)
    }

    /// Serves the run's scenarios for as long as some walks take.
    ///
    /// - Parameter walks: Makes them, given the range's address and a wire that trusts it.
    /// - Returns: What the walks return.
    /// - Throws: What they throw; what keeps the range from being served.
    func walked<Output: Sendable>(
        _ walks: @escaping @Sendable (_ base: String, _ wire: any Wire) async throws -> Output
    ) async throws -> Output {
        let surroundings = LiveSurroundings.make(logLevel: logLevel)
        let recorder = try recording.map(RecordingFile.init)
        @Sendable func heard(_ wire: any Wire) -> any Wire {
            recorder.map { RecordingWire(over: wire, now: surroundings.now, keep: $0.keep) } ?? wire
        }
        let output =
            if let target {
                try await target.whileOpen(width: run.jobs * 2, meeting: faults) { base, wire in
                    try await walks(base, heard(wire))
                }
            } else if isInProcess {
                try await range(in: surroundings).inProcess { server in
                    try await walks(Self.direct, heard(DirectWire(server: server)))
                }
            } else {
                try await overHTTP(in: surroundings) { base, wire in try await walks(base, heard(wire)) }
            }
        try recorder?.finish()
        return output
    }

    private func overHTTP<Output: Sendable>(
        in surroundings: Surroundings,
        _ walks: @escaping @Sendable (_ base: String, _ wire: any Wire) async throws -> Output
    ) async throws -> Output {
        // Kept nowhere: it vouches for this run alone, and nobody but this run's client trusts it.
        let authority = try CertificateAuthority(now: surroundings.now())
        let trust = try authority.certificatePEM
        return try await range(in: surroundings, vouchedForBy: authority).whileOpen { [width = run.jobs * 2] port in
            let wire = try LiveWire(trusting: trust, width: width)
            let result: Result<Output, any Error>
            do {
                result = .success(try await walks("http://localhost:\(port)", wire))
            } catch {
                result = .failure(error)
            }
            try await wire.shutdown()
            return try result.get()
        }
    }

    private func range(
        in surroundings: Surroundings,
        vouchedForBy authority: CertificateAuthority? = nil
    ) -> LiveRange {
        var content = RangeContent(run.served, of: run.library)
        content.faults = faults
        return LiveRange(
            content: content,
            journal: journal,
            surroundings: surroundings,
            // A file may be served from later: its addresses must not follow from a seed that anybody can guess.
            secret: journal == .memory ? "run \(run.seed)" : nil,
            authority: authority,
            signals: [.sigint, .sigterm]
        )
    }
}
