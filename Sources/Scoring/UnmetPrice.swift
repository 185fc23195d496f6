package import Vocabulary

/// A price that the author expects and the client did not measure.
package struct UnmetPrice: Hashable, Codable, Sendable {
    /// The milestone.
    package var milestone: Milestone
    /// What the author expects, sorted.
    package var expected: [Demand]
    /// What was measured, sorted; nil where no walk settled it.
    package var measured: [Demand]?
    /// What the author allows, in words, where it is no list of demands; nil where it is one.
    package var bound: String?

    /// Makes a difference.
    package init(milestone: Milestone, expected: [Demand], measured: [Demand]?, bound: String? = nil) {
        self.bound = bound
        self.milestone = milestone
        self.expected = expected
        self.measured = measured
    }

    /// The difference in one line.
    package var text: String {
        "price at \(milestone.rawValue): expected \(bound ?? Self.list(expected)), "
            + "measured \(measured.map(Self.list) ?? "nothing settled")"
    }

    private static func list(_ demands: [Demand]) -> String {
        demands.isEmpty ? "nothing" : demands.map(\.rawValue).joined(separator: "+")
    }
}
