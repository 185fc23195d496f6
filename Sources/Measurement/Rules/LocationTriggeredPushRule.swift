package import Vocabulary

/// Suspects a commercial message that came because the consumer was near.
package struct LocationTriggeredPushRule: Rule {
    /// Promotion triggered by location.
    package let kind = Kind.locationTriggeredPush

    /// Makes the rule.
    package init() {}

    /// Messages that know where one is.
    package var examples: [Example] {
        [
            .suspected(
                "您正路过",
                at: .inbox,
                .dineIn(
                    .tick(.marketing, at: .checkout),
                    .mail(.promotion(by: .notice).nearby, to: .consent(.marketing))
                )
            ),
            .nearMiss(
                "a pickup reminder near the shop for an order just placed",
                .dineIn(.mail(.news(by: .notice).nearby))
            ),
            .nearMiss("an offer that does not say where one is", .parking(.mail(.promotion(by: .notice)))),
            .nearMiss(
                "a store list sorted by distance while the page is open",
                .dineIn(.offer(.preciseLocation, at: .entry))
            ),
        ]
    }

    /// The first such message.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        probe.promotions.first(where: \.seen.isNearby)?
            .finding(kind, because: "a commercial message says that the consumer is near")
    }
}
