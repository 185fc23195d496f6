package import Vocabulary

/// Suspects money that is asked for before the consumer could know what for, or how much.
package struct PriceNondisclosureRule: Rule {
    /// Price not known before payment.
    package let kind = Kind.priceNondisclosure

    /// Makes the rule.
    package init() {}

    /// Menus and bills with and without figures.
    package var examples: [Example] {
        [
            .suspected("three dishes have no price", at: .menu, .dineIn(unpriced: 3)),
            .suspected("the sum comes without its parts", at: .checkout, .dineIn(isItemised: false)),
            .suspected("the car park shows no tariff", at: .menu, .parking(showsTariff: false)),
            .suspected("the amount is first seen in the wallet", at: .menu, .parking(showsDue: false)),
            .nearMiss("every dish has its price, and the bill its lines", .dineIn()),
            .nearMiss("tariff and amount come first", .parking()),
            .nearMiss("nobody gets to paying", .onlyPages(.gate(.follow, at: .entry), of: .parking, promise: .pay)),
        ]
    }

    /// The menu without prices, else the payment that came without a bill; in the walk that grants everything.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll) else { return nil }
        return unpricedMenu(in: walk) ?? surprise(in: walk, given: facts)
    }

    private func unpricedMenu(in walk: Trace) -> Finding? {
        for (step, page) in walk.steps.enumerated() {
            guard let menu = page.sighting.menu, menu.unpriced > 0 else { continue }
            return finding(.menu, in: walk, at: step, because: "\(menu.unpriced) of \(menu.goods) dishes show no price")
        }
        return nil
    }

    private func surprise(in walk: Trace, given facts: Facts) -> Finding? {
        guard let sheet = walk.paymentStep else { return nil }
        let before = walk.steps[..<sheet].map(\.sighting)
        switch facts.service.spine {
        case .order where !before.contains(where: \.isItemised):
            return finding(.checkout, in: walk, at: sheet, because: "no page before the payment itemised the bill")
        case .stay where !before.contains(where: \.showsTariff):
            return finding(.menu, in: walk, at: sheet, because: "no page before the payment showed the tariff")
        case .stay where !before.contains { $0.due != nil }:
            return finding(
                .menu,
                in: walk,
                at: sheet,
                because: "no page before the payment sheet showed the amount due"
            )
        case .order, .stay, .release:
            return nil
        }
    }

    private func finding(_ stage: Stage, in walk: Trace, at step: Int, because reason: String) -> Finding {
        Finding(kind: kind, stage: stage, evidence: Evidence(in: walk, step: step, suspectedBecause: reason))
    }
}
