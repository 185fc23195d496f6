package import Vocabulary

/// Suspects an item that stands in an address, readable or written so that anybody can read it back.
package struct PersonalDataInURLRule: Rule {
    /// Personal data in the address.
    package let kind = Kind.personalDataInURL

    /// Makes the rule.
    package init() {}

    /// Items in addresses and elsewhere.
    package var examples: [Example] {
        [
            .suspected(
                "the receipt's own address carries the number",
                at: .receipt,
                .dineIn(.sending(.phoneNumber, to: "merchant.localhost", at: .receipt))
            ),
            .suspected(
                "base64 hides nothing",
                at: .menu,
                .parking(.sending(.platformId, to: "sa.tongji.localhost", as: .base64, at: .menu))
            ),
            .nearMiss(
                "it is posted in a body",
                .dineIn(.sending(.phoneNumber, to: "merchant.localhost", as: .clear, in: .body, at: .receipt))
            ),
            .nearMiss(
                "a digest in the address cannot be read back",
                .dineIn(.sending(.phoneNumber, to: "merchant.localhost", as: .sha256, at: .receipt))
            ),
            .nearMiss("an order number in the address is nobody's", .parking()),
        ]
    }

    /// The first item that stands in an address.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        probe.sendings.filter(\.fact.isInAddress).earliest.map {
            $0.finding(
                kind,
                because: "\($0.fact.item.rawValue) stands in the address of a request to \($0.fact.host)"
            )
        }
    }
}
