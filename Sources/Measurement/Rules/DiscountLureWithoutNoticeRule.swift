package import Vocabulary

/// Suspects an offer that takes a phone number, a follow or a membership and does not say so before the tap.
package struct DiscountLureWithoutNoticeRule: Rule {
    /// Discount that takes consent without saying so.
    package let kind = Kind.discountLureWithoutNotice

    /// What must be said before the tap.
    private static let unspoken: Set<Demand> = [.follow, .membership, .phoneNumber]

    /// Makes the rule.
    package init() {}

    /// Offers that say what they take, and offers that do not.
    package var examples: [Example] {
        Self.unspoken.sorted().map { demand in
            .suspected(
                "\(demand.rawValue) behind a coupon",
                at: .menu,
                .dineIn().holdingOut(OfferSeen(words: "领券", takes: [demand]), at: .menu)
            )
        } + [
            .suspected(
                "the membership is told, the number with it is not",
                at: .menu,
                .parking().holdingOut(
                    OfferSeen(words: "免费停车", told: [.membership], takes: [.membership, .phoneNumber]),
                    at: .menu
                )
            ),
            .suspected(
                "beside the order",
                at: .checkout,
                .dineIn().holdingOut(OfferSeen(words: "立减", takes: [.follow]), at: .checkout)
            ),
            .nearMiss(
                "需注册会员并提供手机号 stands beside the offer",
                .dineIn().holdingOut(
                    OfferSeen(words: "立减", told: [.membership, .phoneNumber], takes: [.membership]),
                    at: .menu
                )
            ),
            .nearMiss(
                "nothing is behind it",
                .dineIn().holdingOut(OfferSeen(words: "领券", takes: []), at: .menu)
            ),
            .nearMiss(
                "behind the payment",
                .dineIn().holdingOut(OfferSeen(words: "领券", takes: [.follow]), at: .receipt)
            ),
            .nearMiss("a member price with the guest price", .dineIn(.offer(.membership, at: .payment))),
        ]
    }

    /// The earliest offer on the way to paying that takes what nobody spoke of.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.offerWalk else { return nil }
        for (place, step) in walk.steps.enumerated() where step.sighting.stage <= .payment {
            for offer in step.sighting.offers {
                let hidden = Self.unspoken.intersection(offer.takes ?? []).subtracting(offer.told)
                guard !hidden.isEmpty else { continue }
                let wants = hidden.sorted().map(Want.demand)
                return Finding(
                    kind: kind,
                    stage: step.sighting.stage,
                    wants: wants,
                    evidence: Evidence(
                        in: walk,
                        step: place,
                        control: offer.words,
                        suspectedBecause:
                            "whoever taps 「\(offer.words)」 is asked for \(wants.words), and nothing says so before"
                    )
                )
            }
        }
        return nil
    }
}
