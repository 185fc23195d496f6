package import Vocabulary

/// Suspects a follow that is a condition of seeing, ordering or paying, where no control offers to refuse it.
package struct ForcedFollowGateRule: Rule {
    /// Forced follow of a public account.
    package let kind = Kind.forcedFollowGate

    /// Makes the rule.
    package init() {}

    /// A wall and its lookalikes.
    package var examples: [Example] {
        [
            .suspected(
                "the first page wants a follow and nothing else",
                at: .entry,
                .dineIn(.gate(.follow, at: .entry))
            ),
            .suspected(
                "the order is submitted by followers only",
                at: .checkout,
                .dineIn(.gate(.follow, at: .checkout))
            ),
            .suspected("the bill is paid by followers only", at: .payment, .parking(.gate(.follow, at: .payment))),
            .suspected(
                "a follow or a phone number, the consumer picks which",
                at: .entry,
                .dineIn(.either(.follow, or: .phoneNumber, at: .entry))
            ),
            .suspected(
                "an offer that can be passed, and a wall behind the menu",
                at: .checkout,
                .dineIn(.offer(.follow, at: .entry), .gate(.follow, at: .checkout))
            ),
            .suspected(
                "a banner on the menu that can be closed, and a wall at the order",
                at: .checkout,
                .dineIn(.offer(.follow, at: .menu), .gate(.follow, at: .checkout))
            ),
            .nearMiss("a follow card beside a working menu", .dineIn(.offer(.follow, at: .entry))),
            .nearMiss("the skip leads nowhere: in disguise", .dineIn(.gate(.follow, at: .entry, skip: .leadsNowhere))),
            .nearMiss("followers pay less", .dineIn(.gate(.follow, at: .checkout, skip: .costs(Fen(200))))),
            .nearMiss("the receipt offers a follow", .dineIn(.gate(.follow, at: .receipt))),
            .nearMiss("the search was cut off", .dineIn(.gate(.follow, at: .entry)).cut(off: .menu, .order, .pay)),
        ]
    }

    /// Seeing, ordering and paying on the main entry.
    package func grounds(in price: Price) -> [Price.Quote] { price.basicQuotes }

    /// The forced ask, in the walk that refuses only the follow.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let forcing = probe.forcings(of: [.follow], given: facts).first, !forcing.offersRefusal else {
            return nil
        }
        return Finding(
            kind,
            at: forcing.asking,
            wants: [.demand(.follow)],
            because: "\(forcing.toll(given: facts)), and nothing on the page refuses the follow"
        )
    }
}
