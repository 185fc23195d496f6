package import Vocabulary

/// Suspects a place that takes no order below an amount; where the town's own rules forbid that, the facts alone say so.
package struct MinimumSpendRule: Rule {
    /// Minimum spend.
    package let kind = Kind.minimumSpend

    /// Wherever one orders.
    package let services = Service.allCases.filter { $0.spine == .order }

    /// Makes the rule.
    package init() {}

    /// Orders that are too small, and an amount that is only for the way.
    package var examples: [Example] {
        [
            .suspected("a table must spend 200", at: .checkout, .dineIn(.tooSmall(Fen(20_000), at: .checkout))),
            .nearMiss(
                "minimum for delivery (起送价)",
                .dineIn(.tooSmall(Fen(20_000), at: .checkout, isDelivery: true))
            ),
            .nearMiss(
                "room fee disclosed as a price in advance",
                .dineIn(.posting(.room, Fen(8_800), at: .menu), .charging(.room, Fen(8_800), at: .checkout))
            ),
            .nearMiss("any order is taken", .dineIn()),
        ]
    }

    /// The first refusal that speaks of no delivery, in the walk that grants everything.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll) else { return nil }
        let isBanned = facts.town?.forbids(kind, in: probe.service) ?? false
        for (place, step) in walk.steps.enumerated() {
            guard let minimum = step.sighting.minimum, !minimum.isDelivery else { continue }
            let amount = minimum.amount.map { "less than \($0.text)" } ?? "so little"
            return Finding(
                kind: kind,
                stage: step.sighting.stage,
                grade: isBanned ? .primaFacie : nil,
                evidence: Evidence(
                    in: walk,
                    step: place,
                    suspectedBecause: "an order of \(amount) is refused" + (isBanned ? ban(by: facts.town) : "")
                )
            )
        }
        return nil
    }

    private func ban(by town: Municipality?) -> String {
        town.map { ", and a rule of \($0.name.en), where the shop is, forbids that" } ?? ""
    }
}
