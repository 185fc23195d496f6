package import Vocabulary

/// Suspects commercial messages to somebody who never agreed to any.
package struct MarketingWithoutConsentRule: Rule {
    /// Commercial messages without consent.
    package let kind = Kind.marketingWithoutConsent

    /// Makes the rule.
    package init() {}

    /// Whether a follow is forced tells whether it can stand for a yes.
    package func grounds(in price: Price) -> [Price.Quote] { price.basicQuotes }

    /// Messages that somebody asked for, and messages that nobody did.
    package var examples: [Example] {
        [
            .suspected("a notice to everybody", at: .inbox, .dineIn(.mail(.promotion(by: .notice)))),
            .suspected(
                "those who refused get it too",
                at: .inbox,
                .dineIn(.tick(.marketing, at: .checkout), .mail(.promotion(by: .sms)))
            ),
            .suspected(
                "a forced follow is no yes",
                at: .inbox,
                .dineIn(.gate(.follow, at: .entry), .mail(.promotion(by: .account)))
            ),
            .nearMiss(
                "only those who ticked the box get it",
                .dineIn(.tick(.marketing, at: .checkout), .mail(.promotion(by: .notice), to: .consent(.marketing)))
            ),
            .nearMiss(
                "push to a voluntary follower with unsubscribe",
                .dineIn(.offer(.follow, at: .entry), .mail(.promotion(by: .account), to: .demand(.follow)))
            ),
            .nearMiss("order-ready, refund, recall notice", .dineIn(.mail(.news(by: .sms)))),
        ]
    }

    /// The first such message of a walk that had agreed to none.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let isFollowForced = facts.price.basicQuotes.contains { $0.forced.contains(.follow) }
        let unasked = probe.promotions.first { mail in
            !mail.walk.granted(by: mail.step).contains(.consent(.marketing))
                && (mail.seen.channel != .account || isFollowForced)
        }
        return unasked?.finding(kind, because: "a commercial message came to somebody who had agreed to none")
    }
}
