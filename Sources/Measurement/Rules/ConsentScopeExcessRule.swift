package import Vocabulary

/// Suspects an item that leaves although the privacy notice does not list it.
package struct ConsentScopeExcessRule: Rule {
    /// Collection beyond the consent given.
    package let kind = Kind.consentScopeExcess

    /// Makes the rule.
    package init() {}

    /// Items listed and not.
    package var examples: [Example] {
        let listing = NoticeSeen.complete.listing(.phoneNumber)
        return [
            .suspected(
                "the notice lists the number, and the position leaves too",
                at: .menu,
                .dineIn(.sending(.preciseLocation, to: "merchant.localhost", at: .menu)).linking(listing, at: .entry)
            ),
            .suspected(
                "the notice lists no kinds at all",
                at: .receipt,
                .parking(.sending(.phoneNumber, to: "merchant.localhost", at: .receipt))
                    .linking(.complete.without(.kinds), at: .menu)
            ),
            .nearMiss(
                "the item is listed",
                .dineIn(.sending(.phoneNumber, to: "merchant.localhost", at: .receipt)).linking(listing, at: .entry)
            ),
            .nearMiss(
                "there is no text whose bounds could be passed",
                .dineIn(.sending(.phoneNumber, to: "merchant.localhost", at: .receipt))
                    .linking(NoticeSeen(face: .missing), at: .entry)
            ),
            .nearMiss("nobody links a notice", .parking(.sending(.nickname, to: "merchant.localhost", at: .receipt))),
        ]
    }

    /// The first item that is not listed.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let notice = probe.noticeReading, notice.isReadable else { return nil }
        return probe.sendings.filter { !notice.seen.items.contains($0.fact.item) }.earliest.map {
            $0.finding(
                kind,
                because: "\($0.fact.item.rawValue) leaves for \($0.fact.host), and the privacy notice does not list it"
            )
        }
    }
}
