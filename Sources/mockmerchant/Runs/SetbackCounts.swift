import Reports
import Vocabulary

/// How often walks met what went wrong and was nobody's doing.
struct SetbackCounts: Hashable, Sendable {
    /// Walks that were made.
    let walks: Int
    /// Walks that met something.
    let struck: Int
    /// How often each was met.
    let counts: [Setback: Int]

    /// Counts the setbacks of a report's walks.
    init(of report: RangeReport) {
        let all = report.rows.flatMap(\.walks)
        walks = all.count
        struck = all.count { !$0.setbacks.isEmpty }
        counts = all.flatMap(\.setbacks).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// The counts in one line.
    var text: String {
        let parts = Setback.allCases.compactMap { setback in counts[setback].map { "\($0) \(setback.rawValue)" } }
        let met = parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
        return "\(struck) of \(walks) walks met setbacks: \(met)"
    }
}
