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
            .suspected("a monthly card that nobody agreed to", at: .inbox, .parking(.mail(.monthlyCard))),
            .suspected(
                "a code on the way, whatever else was agreed to",
                at: .payment,
                .parking(.tick(.monthlyCard, at: .menu), .code(.monthlyCard, at: .payment))
            ),
            .nearMiss(
                "word of the monthly card that was agreed to",
                .parking(.tick(.monthlyCard, at: .menu), .mail(.monthlyCard, to: .consent(.monthlyCard)))
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

    /// Says that a message of the days after only tells of a standing payment that was agreed to by its name.
    private func isAgreed(_ mail: Mail) -> Bool {
        guard mail.walk.steps[mail.step].sighting.stage == .inbox, let standing = mail.seen.standing else {
            return false
        }
        return mail.walk.granted(by: mail.step).contains(.consent(standing))
    }

    /// The first message of the walk that grants everything by which something is ordered that was not sold before.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll),
            let order = walk.mail(saying: .ordered).first(where: { !isAgreed($0) })
        else { return nil }
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
