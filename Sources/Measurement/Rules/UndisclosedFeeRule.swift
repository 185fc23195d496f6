package import Vocabulary

/// Suspects an amount on the bill that nobody chose and that no page before it told of.
package struct UndisclosedFeeRule: Rule {
    /// Fee shown only on the bill.
    package let kind = Kind.undisclosedFee

    /// Wherever there is a bill.
    package let services = Service.allCases.filter { $0.spine != .release }

    /// Makes the rule.
    package init() {}

    /// Fees that come as a surprise, and fees that were told.
    package var examples: [Example] {
        [
            .suspected(
                "tableware stands on the bill alone",
                at: .checkout,
                .dineIn(.charging(.tableware, Fen(200), at: .checkout))
            ),
            .suspected(
                "the menu names a smaller amount",
                at: .checkout,
                .dineIn(.posting(.tea, Fen(200), at: .menu), .charging(.tea, Fen(500), at: .checkout))
            ),
            .suspected(
                "the menu names something else of the same amount",
                at: .checkout,
                .dineIn(.posting(.tea, Fen(200), at: .menu), .charging(.service, Fen(200), at: .checkout))
            ),
            .suspected(
                "a service fee stands beside the parking",
                at: .menu,
                .parking(.charging(.service, Fen(200), at: .menu))
            ),
            .nearMiss(
                "a packing fee marked at the dish and repeated in the cart",
                .dineIn(.posting(.packing, Fen(200), at: .menu), .charging(.packing, Fen(200), at: .checkout))
            ),
            .nearMiss(
                "tea for each of three",
                .dineIn(.posting(.tea, Fen(200), at: .menu), .charging(.tea, Fen(600), at: .checkout, count: 3))
            ),
            .nearMiss(
                "a fee posted at the entrance",
                .parking(.posting(.service, Fen(200), at: .site), .charging(.service, Fen(200), at: .menu))
            ),
            .nearMiss(
                "what a box with its price said comes onto the bill",
                .dineIn(
                    .addOn(.donation, Fen(100), at: .menu, isTaken: true),
                    .charging(.donation, Fen(100), at: .checkout)
                )
            ),
            .nearMiss("a bill of what was ordered", .dineIn()),
        ]
    }

    /// The first line that nobody chose and nobody told of, in the walk that grants everything.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll) else { return nil }
        for (place, step) in walk.steps.enumerated() {
            let told = walk.steps[..<place].flatMap { $0.sighting.posted + $0.sighting.addOns }
            let hidden = step.sighting.extras.first { extra in !told.contains { $0.tells(of: extra) } }
            guard let hidden else { continue }
            return Finding(
                kind: kind,
                stage: step.sighting.stage,
                evidence: Evidence(
                    in: walk,
                    step: place,
                    suspectedBecause: "the bill adds \(hidden.amount.text) that no page before it told of"
                )
            )
        }
        return nil
    }
}

extension FeeSeen {
    /// Says that who has read this knows of the other: the same amount, or that for each, for the same thing.
    fileprivate func tells(of other: FeeSeen) -> Bool {
        (amount == other.amount || amount * other.count == other.amount)
            && (other.item == nil ? words.contains(other.words) : item == other.item)
    }
}
