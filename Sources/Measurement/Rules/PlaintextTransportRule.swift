package import Vocabulary

/// Suspects a form that carries personal data over a plain connection.
package struct PlaintextTransportRule: Rule {
    /// Personal data in plain text.
    package let kind = Kind.plaintextTransport

    /// Makes the rule.
    package init() {}

    /// Forms that can be read on the way, and plain pages that carry nothing.
    package var examples: [Example] {
        [
            .suspected("a number in a plain form", at: .checkout, .dineIn(.plainForm(.phoneNumber, at: .checkout))),
            .suspected("an address in a plain form", at: .invoice, .dineIn(.plainForm(.email, at: .invoice))),
            .nearMiss(
                "an http address that redirects to https before any personal data are sent",
                .dineIn(.plainForm(at: .entry), .field(.phoneNumber, at: .checkout))
            ),
            .nearMiss("menu pictures without personal data over http", .dineIn(.plainForm(at: .menu))),
            .nearMiss("an encrypted form", .dineIn(.field(.phoneNumber, at: .checkout))),
        ]
    }

    /// A range without an encrypted port serves every form in plain, and tells nothing of the merchant.
    package func isTestable(in probe: Probe) -> Bool {
        probe.walks.contains { $0.steps.contains { !$0.isPlain } }
    }

    /// The first such form in the walk that grants everything.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll),
            let place = walk.steps.firstIndex(where: { !$0.exposed.isEmpty })
        else { return nil }
        let wants = walk.steps[place].exposed.map(Want.demand).sorted()
        return Finding(
            kind: kind,
            stage: walk.steps[place].sighting.stage,
            wants: wants,
            evidence: Evidence(
                in: walk,
                step: place,
                suspectedBecause:
                    "the form carries \(wants.words) over a plain connection, for everybody on the way to read"
            )
        )
    }
}
