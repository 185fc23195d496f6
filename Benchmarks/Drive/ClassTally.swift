import Synchronization

/// How long requests of a load took, by what they were for, and what went wrong.
final class ClassTally: Sendable {
    /// The figures of one kind of request.
    struct Line: Codable {
        var kind: String
        var count: Int
        /// Half of the requests took no longer.
        ///
        /// - Unit: milliseconds.
        var p50: Double
        /// Nineteen of twenty took no longer.
        ///
        /// - Unit: milliseconds.
        var p95: Double
        /// Ninety-nine of a hundred took no longer.
        ///
        /// - Unit: milliseconds.
        var p99: Double
        /// The longest.
        ///
        /// - Unit: milliseconds.
        var longest: Double
    }

    private struct State {
        var spent: [String: [Double]] = [:]
        var errors: [String: Int] = [:]
        var refused: [Double] = []
        var stale = 0
    }

    private let state = Mutex(State())

    /// Notes an answer, and how long it took.
    func note(_ kind: String, milliseconds: Double) {
        state.withLock { $0.spent[kind, default: []].append(milliseconds) }
    }

    /// Notes an answer that should not have come.
    func noteError(_ words: String) { state.withLock { $0.errors[words, default: 0] += 1 } }

    /// Notes a request that nobody answered, which is made again.
    ///
    /// - Parameter moment: When, in seconds since 1970.
    func noteRefused(at moment: Double) { state.withLock { $0.refused.append(moment) } }

    /// Notes an act that had been done before its answer was lost, so that the page was no longer the one that was acted on.
    func noteStale() { state.withLock { $0.stale += 1 } }

    /// The figures, by kind and of all.
    var lines: [Line] {
        let spent = state.withLock { $0.spent }
        let kinds = spent.keys.sorted().compactMap { kind in spent[kind].map { Self.line(kind, $0) } }
        return kinds + [Self.line("all", spent.values.flatMap(\.self))]
    }

    /// What should not have come, and how often.
    var errors: [String: Int] { state.withLock { $0.errors } }
    /// When nobody answered, in seconds since 1970.
    var refused: [Double] { state.withLock { $0.refused } }
    /// How many acts were found done already.
    var stale: Int { state.withLock { $0.stale } }

    private static func line(_ kind: String, _ spent: [Double]) -> Line {
        let sorted = spent.sorted()
        func share(_ part: Double) -> Double {
            guard let last = sorted.last else { return 0 }
            let place = Int((Double(sorted.count) * part).rounded(.up)) - 1
            return sorted.indices.contains(place) ? sorted[place] : last
        }
        return Line(
            kind: kind,
            count: sorted.count,
            p50: share(0.5),
            p95: share(0.95),
            p99: share(0.99),
            longest: sorted.last ?? 0
        )
    }
}
