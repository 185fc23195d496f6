import HTTPTypes
import Synchronization

/// Counts answers by status, and how long those took that were computed, without a lock.
final class AnswerTally: Sendable {
    /// The upper ends of the histogram's steps.
    ///
    /// - Unit: microseconds.
    private static let ends = [100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000]

    /// A number that many count up.
    private final class Counter: Sendable {
        private let value = Atomic(0)

        var count: Int { value.load(ordering: .relaxed) }

        func add(_ number: Int = 1) { value.add(number, ordering: .relaxed) }
    }

    private let byStatus = (0..<600).map { _ in Counter() }
    /// One more than there are ends: the last takes what is longer than all.
    private let steps = (0...ends.count).map { _ in Counter() }
    private let sum = Counter()
    private let repeated = Counter()

    /// Counts an answer that was computed.
    func note(_ status: HTTPResponse.Status, after duration: Duration) {
        byStatus[min(max(status.code, 0), 599)].add()
        let (seconds, attoseconds) = duration.components
        let microseconds = Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
        sum.add(microseconds)
        steps[Self.ends.firstIndex { microseconds <= $0 } ?? Self.ends.count].add()
    }

    /// Counts a page that was shown again from its bytes.
    func noteAgain(_ status: HTTPResponse.Status) {
        byStatus[min(max(status.code, 0), 599)].add()
        repeated.add()
    }

    /// How many pages were shown again.
    var again: Int { repeated.count }

    /// How often each status was answered, those that never were left out.
    var statuses: [(status: Int, count: Int)] {
        byStatus.enumerated().compactMap { $1.count > 0 ? ($0, $1.count) : nil }
    }

    /// The histogram in Prometheus' words: each step counts all that were as short.
    func histogram(named name: String) -> [String] {
        var lines = ["# HELP \(name) How long answers took that were computed.", "# TYPE \(name) histogram"]
        var count = 0
        for (end, step) in zip(Self.ends, steps) {
            count += step.count
            lines.append(#"\#(name)_bucket{le="\#(Double(end) / 1_000_000)"} \#(count)"#)
        }
        count += steps.last?.count ?? 0
        lines.append(#"\#(name)_bucket{le="+Inf"} \#(count)"#)
        lines.append("\(name)_sum \(Double(sum.count) / 1_000_000)")
        lines.append("\(name)_count \(count)")
        return lines
    }
}
