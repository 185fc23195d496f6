package import Vocabulary

/// Suspects a menu that presses diners to order more than they asked for.
package struct OverOrderingInducementRule: Rule {
    /// Inducement to over-order.
    package let kind = Kind.overOrderingInducement

    /// Where food is ordered.
    package let services: [Service] = [.dineIn, .pickup, .takeaway]

    /// Makes the rule.
    package init() {}

    /// Pressure, and what looks like it.
    package var examples: [Example] {
        [
            .suspected(
                "a dialog asks for more before the order",
                at: .checkout,
                .dineIn(.urging(.popup, at: .checkout))
            ),
            .suspected("portions that nobody chose", at: .menu, .dineIn(.urging(.portions, at: .menu))),
            .suspected("a gift for a large order", at: .menu, .dineIn(.urging(.gift, at: .menu))),
            .suspected(
                "a dialog, whatever the menu reminds of",
                at: .checkout,
                .dineIn(.reminding(at: .menu), .urging(.popup, at: .checkout))
            ),
            .nearMiss(
                "a gift, and a reminder beside it",
                .dineIn(.urging(.gift, at: .menu), .reminding(at: .menu))
            ),
            .nearMiss("ordinary 满减 without pressure", .dineIn(.plain(at: .menu))),
        ]
    }

    /// The earliest pressure in the walk that grants everything; a gift counts where nothing reminds of measure.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll) else { return nil }
        let reminds = walk.steps.contains(where: \.sighting.remindsOfMeasure)
        for (place, step) in walk.steps.enumerated() {
            guard let found = step.sighting.urgings.first(where: { $0.manner != .gift || !reminds }) else { continue }
            return Finding(
                kind: kind,
                stage: step.sighting.stage,
                evidence: Evidence(in: walk, step: place, suspectedBecause: Self.reason(for: found))
            )
        }
        return nil
    }

    private static func reason(for urging: UrgingSeen) -> String {
        switch urging.manner {
        case .popup: "before the order a page of its own asks for more: \(urging.words)"
        case .portions: "\(urging.words) portions lie in the cart before anybody chose a dish"
        case .gift: "a large order is rewarded, and nothing reminds of ordering with measure: \(urging.words)"
        }
    }
}
