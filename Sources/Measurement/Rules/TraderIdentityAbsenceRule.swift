package import Vocabulary

/// Suspects a service whose first page tells neither who trades nor where that can be read.
package struct TraderIdentityAbsenceRule: Rule {
    /// Trader not identified.
    package let kind = Kind.traderIdentityAbsence

    /// Makes the rule.
    package init() {}

    /// First pages with and without a trader.
    package var examples: [Example] {
        [
            .suspected("a menu under a brand alone", at: .menu, ProbeSketch.dineIn().withoutTrader()),
            .suspected("a bill under a brand alone", at: .menu, ProbeSketch.parking().withoutTrader()),
            .suspected(
                "gates stand before a menu under a brand alone",
                at: .menu,
                ProbeSketch.dineIn(.gate(.follow, at: .entry)).withoutTrader()
            ),
            .nearMiss("brand on top, trader and licence at the foot", .dineIn()),
            .nearMiss("a bill that tells the trader", .parking()),
            .nearMiss("nobody comes to the first page", .onlyPages(of: .dineIn, promise: .order)),
        ]
    }

    /// The first page of the service, where neither it nor a page before it tells the trader.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll) else { return nil }
        let pages = walk.steps.enumerated().filter { $0.element.page.party == .merchant }
        guard let first = pages.first(where: { $0.element.sighting.stage == .menu }) else { return nil }
        let home = pages.filter { $0.offset <= first.offset || $0.element.sighting.stage == .menu }
        guard !home.contains(where: \.element.sighting.showsTrader) else { return nil }
        return Finding(
            kind: kind,
            stage: .menu,
            evidence: Evidence(
                in: walk,
                step: first.offset,
                suspectedBecause: "the first page names neither the trader with its licence nor a link to them"
            )
        )
    }
}
