package import Vocabulary

/// Suspects a receipt, or a screen at the place, that shows others the whole phone number that a consumer gave.
package struct UnmaskedDisplayRule: Rule {
    /// Full phone number on screen or receipt.
    package let kind = Kind.unmaskedDisplay

    /// Makes the rule.
    package init() {}

    /// Numbers that are shown whole, and where that is no harm.
    package var examples: [Example] {
        [
            .suspected(
                "the receipt shows it whole",
                at: .receipt,
                .dineIn(.offer(.phoneNumber, at: .entry), .displaying(.phoneNumber, at: .receipt))
            ),
            .suspected(
                "the screen over the counter shows it whole",
                at: .site,
                ProbeSketch.dineIn(.offer(.phoneNumber, at: .entry)).endingAtPlace(showing: .phoneNumber)
            ),
            .nearMiss(
                "masked number 138****1234 on the screen",
                ProbeSketch.dineIn(.offer(.phoneNumber, at: .entry)).endingAtPlace(showing: nil)
            ),
            .nearMiss(
                "the platform's sheet shows the owner which number it would hand over",
                .dineIn(.displaying(.phoneNumber, at: .entry), .offer(.phoneNumber, at: .checkout))
            ),
            .nearMiss("the receipt shows the plate", .parking(.displaying(.licencePlate, at: .receipt))),
            .nearMiss("a receipt without a number", .dineIn()),
        ]
    }

    /// The first such page behind the payment, in the walk that grants everything.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll), let pay = walk.step(reaching: .pay) else { return nil }
        let shown = walk.steps.indices.filter { place in
            let step = walk.steps[place]
            let isPublic = step.page.party == .site || step.page.party == .merchant && step.sighting.stage == .receipt
            return place >= pay && isPublic && step.sighting.displayed.contains(.phoneNumber)
        }
        return shown.first.map { place in
            Finding(
                kind: kind,
                stage: walk.steps[place].sighting.stage,
                wants: [.demand(.phoneNumber)],
                evidence: Evidence(
                    in: walk,
                    step: place,
                    suspectedBecause: "the page shows every figure of the phone number that was given"
                )
            )
        }
    }
}
