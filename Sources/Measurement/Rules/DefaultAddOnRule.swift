package import Vocabulary

/// Suspects something with a price that lies in the cart unless the consumer takes it out.
package struct DefaultAddOnRule: Rule {
    /// Default add-on or tie-in.
    package let kind = Kind.defaultAddOn

    /// Wherever a cart is filled.
    package let services = Service.allCases.filter { $0.spine == .order }

    /// Makes the rule.
    package init() {}

    /// Boxes with a price before anybody touched them.
    package var examples: [Example] {
        [
            .suspected(
                "tableware is ticked",
                at: .menu,
                .dineIn(.addOn(.tableware, Fen(200), at: .menu, isTaken: true))
            ),
            .suspected(
                "a donation is ticked on the order",
                at: .checkout,
                .dineIn(.addOn(.donation, Fen(100), at: .checkout, isTaken: true))
            ),
            .nearMiss(
                "\"请选择餐具数量\" with no default",
                .dineIn(.addOn(.tableware, Fen(200), at: .menu, isTaken: false))
            ),
            .nearMiss(
                "mandatory marked service fee disclosed on the menu",
                .dineIn(.posting(.service, Fen(500), at: .menu), .charging(.service, Fen(500), at: .checkout))
            ),
            .nearMiss(
                "a ticked box without a price",
                .dineIn(.tick(.marketing, at: .checkout, isPreTicked: true))
            ),
        ]
    }

    /// The earliest such box of the walks that grant everything and nothing.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let found = probe.extremeWalks.flatMap { walk in
            walk.steps.enumerated().flatMap { place, step in
                step.sighting.addOns.filter(\.isTaken).map { (walk: walk, place: place, step: step, box: $0) }
            }
        }
        return found.min { $0.step.sighting.stage < $1.step.sighting.stage }.map { first in
            Finding(
                kind: kind,
                stage: first.step.sighting.stage,
                evidence: Evidence(
                    in: first.walk,
                    step: first.place,
                    control: first.box.words,
                    suspectedBecause: "\(first.box.amount.text) is added before the consumer touches anything"
                )
            )
        }
    }
}
