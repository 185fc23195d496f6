package import Vocabulary

/// Suspects an item that goes to somebody else whom the privacy notice does not name.
package struct UndisclosedThirdPartySharingRule: Rule {
    /// Undisclosed sharing with third parties.
    package let kind = Kind.undisclosedThirdPartySharing

    /// Makes the rule.
    package init() {}

    /// Receivers named and not.
    package var examples: [Example] {
        let vendor = NoticeSeen.complete.naming("sa.tongji.localhost")
        return [
            .suspected(
                "a number goes to a company that the notice does not name",
                at: .receipt,
                .dineIn(.sending(.phoneNumber, to: "ad.guanggao.localhost", at: .receipt)).linking(vendor, at: .entry)
            ),
            .suspected(
                "a digest of the number is the number to whoever has a list",
                at: .menu,
                .parking(.sending(.phoneNumber, to: "ad.guanggao.localhost", as: .md5, in: .body, at: .menu))
            ),
            .suspected(
                "the notice is a picture that names nobody",
                at: .menu,
                .dineIn(.sending(.platformId, to: "sa.tongji.localhost", at: .menu))
                    .linking(NoticeSeen(face: .picture, receivers: []), at: .entry)
            ),
            .nearMiss(
                "somebody who works for the shop is named",
                .dineIn(.sending(.platformId, to: "sa.tongji.localhost", at: .menu)).linking(vendor, at: .entry)
            ),
            .nearMiss(
                "a host under the shop's own",
                .dineIn(.sending(.platformId, to: "stat.merchant.localhost", at: .menu))
            ),
            .nearMiss("nothing of the consumer is sent", .parking()),
        ]
    }

    /// The first item that goes to an unnamed host.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let hidden = probe.sendings.filter { $0.fact.isToThirdParty && !probe.isNamed($0.fact.host) }
        return hidden.earliest.map {
            $0.finding(
                kind,
                because: "\($0.fact.item.rawValue) goes to \($0.fact.host), which no privacy notice names"
            )
        }
    }
}
