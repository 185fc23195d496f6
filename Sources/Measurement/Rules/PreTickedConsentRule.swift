package import Vocabulary

/// Suspects a consent, a tie or a personal datum that is given unless the consumer takes the tick away.
package struct PreTickedConsentRule: Rule {
    /// Pre-ticked consent.
    package let kind = Kind.preTickedConsent

    /// Makes the rule.
    package init() {}

    /// Boxes before anybody touched them.
    package var examples: [Example] {
        [
            .suspected(
                "advertising is ticked",
                at: .checkout,
                .dineIn(.tick(.marketing, at: .checkout, isPreTicked: true))
            ),
            .suspected("the policy is ticked", at: .entry, .parking(.tick(.privacy, at: .entry, isPreTicked: true))),
            .suspected(
                "the ticked box stands behind a gate",
                at: .checkout,
                .dineIn(.gate(.follow, at: .entry), .tick(.sharing, at: .checkout, isPreTicked: true))
            ),
            .nearMiss("the box is empty", .dineIn(.tick(.marketing, at: .checkout))),
            .nearMiss("an empty box that must be ticked", .dineIn(.tick(.privacy, at: .checkout, skip: .absent))),
            .nearMiss("no box at all", .dineIn()),
        ]
    }

    /// The earliest such ask of the walks that grant everything and nothing.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let asking = probe.extremeWalks.flatMap(\.askings).filter { asking in
            asking.ask.isPreTicked
                && (!asking.ask.consents.isEmpty || asking.ask.demands.contains { $0.isPersonal || $0.isTie })
        }
        .earliest
        return asking.map { asking in
            Finding(
                kind,
                at: asking,
                because: "\(asking.ask.wants.words) is given before the consumer touches anything"
            )
        }
    }
}
