package import Vocabulary

/// Suspects an item that leaves before any privacy notice was shown, without the consumer having given it.
package struct PreConsentCollectionRule: Rule {
    /// Collection before notice or consent.
    package let kind = Kind.preConsentCollection

    /// Makes the rule.
    package init() {}

    /// Pages that send before and after the notice.
    package var examples: [Example] {
        [
            .suspected(
                "the dialog is still open when the identifier leaves",
                at: .entry,
                .dineIn(.dialog(at: .entry).sending(.platformId, to: "sa.tongji.localhost"))
            ),
            .suspected(
                "nobody ever shows a notice",
                at: .menu,
                .parking(.sending(.platformId, to: "merchant.localhost", as: .clear, in: .body, at: .menu))
            ),
            .nearMiss(
                "the notice was closed before",
                .dineIn(.dialog(at: .entry), .sending(.platformId, to: "sa.tongji.localhost", at: .menu))
            ),
            .nearMiss(
                "the consumer has just given it",
                .dineIn(
                    .gate(.phoneNumber, at: .entry, hasNotice: false),
                    .sending(.phoneNumber, to: "sa.tongji.localhost", at: .menu)
                )
            ),
            .nearMiss("nothing of the consumer is sent", .dineIn()),
        ]
    }

    /// The first item that left too early.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        probe.sendings.filter { !$0.isAfterNotice && !$0.isGiven }.earliest.map {
            $0.finding(
                kind,
                because: "\($0.fact.item.rawValue) leaves for \($0.fact.host) before any privacy notice was shown"
            )
        }
    }
}
