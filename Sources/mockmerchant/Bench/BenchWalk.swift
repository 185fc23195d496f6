import Measurement
import Scenarios
import Vocabulary
import Walker

/// Our own client as one more tool: it walks a bench's cases over a wire, blind, and claims what it found.
struct BenchWalk: Sendable {
    /// The cases, as any tool is told of them.
    let cases: [PublicCase]
    /// The client's words.
    let lexicon: Lexicon
    /// What the law tables say of need and of towns.
    let law: LawTables
    /// Cases walked at the same time.
    let jobs: Int
    /// Which hosts may be touched.
    var targets = AllowedTargets()

    /// Walks every case.
    ///
    /// - Parameters:
    ///   - base: The bench's address.
    ///   - wire: What carries the exchanges.
    ///   - isTimed: Says that lines tell how long a case took.
    ///   - progress: Told how many are done.
    /// - Returns: The lines of a submission, without their header.
    /// - Throws: `CancellationError`.
    func claims(
        at base: String,
        over wire: any Wire,
        isTimed: Bool = false,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> [OwnClaims] {
        let results = try await Crowd(width: jobs).results(of: cases, progress: progress) { told in
            let started = ContinuousClock.now
            let prober = Prober(case: told, at: base, over: wire, within: targets, lexicon: lexicon)
            let probe = try await prober.probe()
            let evaluation = Evaluation(of: probe, needing: law.necessity, knowing: law.municipalities)
            let milliseconds = Int(started.duration(to: .now) / .milliseconds(1))
            return OwnClaims(told.id, probe, evaluation, milliseconds: isTimed ? milliseconds : nil)
        }
        return zip(cases, results).map { told, result in
            (try? result.get()) ?? OwnClaims(failing: told.id, status: "error")
        }
    }

    /// The first line of a submission.
    func header(of bench: String) -> OwnClaims.Header {
        let kinds = Kind.allCases.sorted()
        return OwnClaims.Header(tool: .init(claims: kinds.map(\.rawValue)), run: .init(bench: bench))
    }
}
