package import Scenarios
package import Vocabulary

/// How hard it is to tell what a case does: how far one must go, whether words must be read, what hides it.
package struct CaseDifficulty: Hashable, Sendable {
    /// What makes it hard, one short English sentence each.
    package var reasons: [String]
    /// Says that it hides from tools, which counts once more.
    package var hides: Bool

    /// Presses after which a place is far away.
    private static let nearby = 4

    /// Judges a case.
    ///
    /// - Parameters:
    ///   - truth: What is there, what is not, and where it shows.
    ///   - role: Why the scenario is in the range.
    ///   - mode: How the merchant hides from tools; nil where it does not.
    package init(of truth: CaseTruth, role: Scenario.Role, hiding mode: HardMode? = nil) {
        let practices = Set(truth.key.entries.flatMap(\.practices) + truth.lawful.flatMap(\.practices))
        let own = truth.loci.filter { practices.contains($0.practice) }
        var reasons: [String] = []
        if let steps = own.map(\.way.count).min(), steps > Self.nearby {
            reasons.append("it takes \(steps) presses to come there")
        }
        if !own.isEmpty, own.allSatisfy({ $0.text == nil }) {
            reasons.append("it stands in words or sums, not in a control")
        }
        if own.contains(where: { $0.stage == .inbox || $0.stage == .account }) {
            reasons.append("it shows days later, or on pages of one's account")
        }
        if own.isEmpty { reasons.append("it is the lack of something") }
        if truth.key.entries.contains(where: \.isDrawn) { reasons.append("it shows on a drawn page alone") }
        if case .nearMiss = role { reasons.append("something lawful looks like it") }
        if let mode { reasons.append(mode.reason) }
        self.reasons = reasons
        hides = mode != nil
    }

    /// From 1, which says that nothing makes it hard.
    package var number: Int { 1 + reasons.count + (hides ? 1 : 0) }
}
