package import Vocabulary

/// Suspects a step whose short message orders a service for money that no page has sold.
package struct PaidSubscriptionTrapRule: Rule {
    /// SMS code tricked into a paid subscription.
    package let kind = Kind.paidSubscriptionTrap

    /// Makes the rule.
    package init() {}

    /// Codes that order something, and codes that do not.
    package var examples: [Example] {
        [
            .suspected("before the menu", at: .entry, .dineIn(.code(.ordering, at: .entry))),
            .suspected("on the way to paying", at: .payment, .parking(.code(.ordering, at: .payment))),
            .suspected(
                "only the next day's message tells",
                at: .inbox,
                .dineIn(.code(.login, at: .entry), .mail(.ordering))
            ),
            .nearMiss("an SMS code to log in to one's own account", .dineIn(.code(.login, at: .entry))),
            .nearMiss(
                "an optional paid membership with price and term on the button",
                .dineIn(.card(CardSeen(words: "购买30天卡", days: 30, price: Fen(1_500)), at: .receipt))
            ),
            .nearMiss(
                "sold as such, and confirmed by a code",
                .parking(
                    .card(CardSeen(words: "购买30天卡", days: 30, price: Fen(1_500), isTaken: true), at: .payment),
                    .code(.ordering, at: .payment)
                )
            ),
        ]
    }

    /// The first message of the walk that grants everything by which something is ordered that was not sold before.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll), let order = walk.mail(saying: .ordered).first else { return nil }
        let isSold = walk.steps[..<order.step].contains { step in
            step.sighting.card.map { $0.isTaken && $0.price != nil && $0.days != nil } ?? false
        }
        guard !isSold else { return nil }
        return Finding(
            kind: kind,
            stage: walk.steps[order.step].sighting.stage,
            evidence: Evidence(
                in: walk,
                step: order.step,
                control: order.seen.words,
                suspectedBecause: "the short message orders a service for money, and no page before it named one"
            )
        )
    }
}
