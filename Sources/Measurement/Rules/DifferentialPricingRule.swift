package import Vocabulary

/// Suspects a price that is another one for whom the merchant knows, where nobody is told.
///
/// Two personas order the same; what differs is who they are.
package struct DifferentialPricingRule: Rule {
    /// Different price for a known user.
    package let kind = Kind.differentialPricing

    /// Where goods are chosen from a list.
    package let services = Service.allCases.filter { $0.spine == .order }

    /// Makes the rule.
    package init() {}

    /// Prices that differ, and prices that differ as everybody was told.
    package var examples: [Example] {
        let told = Scene.stating(Fen(300), at: .menu)
        return [
            .suspected("a dish costs a member more", at: .menu, ProbeSketch.dineIn(.dish(2_000)).beside(paying: 2_300)),
            .suspected("a dish costs a member less", at: .menu, ProbeSketch.dineIn(.dish(2_000)).beside(paying: 1_700)),
            .suspected(
                "another difference than the one told",
                at: .menu,
                ProbeSketch.dineIn(told, .dish(2_000)).beside(paying: 1_550)
            ),
            .nearMiss(
                "member price beside the guest price",
                ProbeSketch.dineIn(told, .dish(2_000)).beside(paying: 1_700)
            ),
            .nearMiss("one price", ProbeSketch.dineIn(.dish(2_000)).beside(paying: 2_000)),
            .nearMiss("nobody to compare with", .dineIn(.dish(2_000))),
        ]
    }

    /// The first price that differs and was not told to whoever pays more.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let own = probe.main(.grantAll), let other = probe.counterpartWalk else { return nil }
        guard let found = difference(of: own, other) ?? difference(ofSums: own, other) else { return nil }
        let dearer = found.isOwnDearer ? own : other
        let end = dearer.step(reaching: .pay) ?? dearer.steps.count
        let told = dearer.steps.prefix(end).flatMap(\.sighting.statedDifferences)
        guard !told.contains(where: { $0 > Fen(0) && found.amount.amount % $0.amount == 0 }) else { return nil }
        let payer = found.isOwnDearer ? own.persona : other.persona
        return Finding(
            kind: kind,
            stage: own.steps[found.step].sighting.stage,
            evidence: Evidence(
                in: own,
                step: found.step,
                suspectedBecause: "\(found.what) costs \(payer) \(found.amount.text) more than somebody else, "
                    + "and no page tells of it"
            )
        )
    }

    /// A price that differs: where the first walk shows it, how much, and who pays more.
    private struct Difference {
        var step: Int
        var what: String
        var amount: Fen
        var isOwnDearer: Bool

        init(_ step: Int, _ what: String, own: Fen, other: Fen) {
            (self.step, self.what) = (step, what)
            amount = max(own, other) - min(own, other)
            isOwnDearer = own > other
        }
    }

    /// The largest difference between the prices of one dish on the first menus.
    private func difference(of own: Trace, _ other: Trace) -> Difference? {
        guard let place = own.steps.firstIndex(where: { !$0.prices.isEmpty }) else { return nil }
        let others = other.steps.lazy.map(\.prices).first { !$0.isEmpty } ?? [:]
        let found = own.steps[place].prices.compactMap { name, price -> Difference? in
            others[name].flatMap { $0 == price ? nil : Difference(place, name, own: price, other: $0) }
        }
        return found.max { ($0.amount, $1.what) < ($1.amount, $0.what) }
    }

    /// The first sums for the same goods, where these differ.
    private func difference(ofSums own: Trace, _ other: Trace) -> Difference? {
        guard let place = own.steps.firstIndex(where: \.isSum), let same = other.steps.first(where: \.isSum),
            let sum = own.steps[place].sighting.due, let otherSum = same.sighting.due, sum != otherSum
        else { return nil }
        return Difference(place, "the same order", own: sum, other: otherSum)
    }
}

extension Trace.Step {
    /// The prices of goods by their names, as a menu prints them.
    fileprivate var prices: [String: Fen] {
        Dictionary(sighting.goods.map { ($0.name, $0.price) }, uniquingKeysWith: { first, _ in first })
    }

    /// Says that it shows what the order comes to.
    fileprivate var isSum: Bool {
        (sighting.stage == .checkout || sighting.stage == .payment) && sighting.due != nil
    }
}
