package import Vocabulary

/// Suspects a way out of commercial messages that is harder than the way in.
package struct OptOutObstacleRule: Rule {
    /// Opting out harder than opting in.
    package let kind = Kind.optOutObstacle

    /// Makes the rule.
    package init() {}

    /// Ways out, easy and hard.
    package var examples: [Example] {
        [
            .suspected(
                "one has to log in",
                at: .inbox,
                .dineIn().stopping(by: RightSeen(.optOut, obstacles: [.login]))
            ),
            .suspected(
                "it costs money",
                at: .inbox,
                grade: .primaFacie,
                .dineIn().stopping(by: RightSeen(.optOut, obstacles: [.fee]))
            ),
            .suspected(
                "the link is dead",
                at: .inbox,
                grade: .primaFacie,
                .parking().stopping(by: RightSeen(.optOut, obstacles: [.missing]))
            ),
            .nearMiss("one confirmation question", .dineIn().stopping(by: RightSeen(.optOut, isDone: true))),
            .nearMiss("a pure service message, which needs none", .dineIn(.mail(.news(by: .sms)))),
        ]
    }

    /// What stands in the way; money and a dead link are graver.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.optOutWalk,
            let met = walk.attempts(at: .optOut).first(where: { !$0.seen.obstacles.isEmpty })
        else { return nil }
        let isGrave = met.seen.obstacles.contains(.fee) || met.seen.obstacles.contains(.missing)
        let words = met.seen.obstacles.map(\.rawValue).joined(separator: ", ")
        return Finding(
            kind: kind,
            stage: .inbox,
            grade: isGrave ? .primaFacie : nil,
            evidence: Evidence(
                in: walk,
                step: met.step,
                suspectedBecause: "stopping commercial messages meets what getting them did not: \(words)"
            )
        )
    }
}
