package import Vocabulary

/// Suspects an asking for personal data that does not say what for, or says what fits anything.
package struct PurposeOmissionRule: Rule {
    /// Purpose not stated at the moment of asking.
    package let kind = Kind.purposeOmission

    /// Makes the rule.
    package init() {}

    /// Purposes that can be checked, and others.
    package var examples: [Example] {
        [
            .suspected("silence", at: .entry, .dineIn(.gate(.phoneNumber, at: .entry, skip: .works, purpose: .silent))),
            .suspected("为了更好的服务", at: .checkout, .dineIn(.gate(.birthday, at: .checkout, purpose: .vague))),
            .suspected(
                "the second asking is the silent one",
                at: .payment,
                .parking(.gate(.preciseLocation, at: .entry), .gate(.phoneNumber, at: .payment, purpose: .silent))
            ),
            .nearMiss("a purpose that one can check", .dineIn(.gate(.phoneNumber, at: .entry))),
            .nearMiss("a tie is no datum", .dineIn(.gate(.follow, .membership, at: .entry, purpose: .silent))),
            .nearMiss("the plate runs the service", .parking(.gate(.licencePlate, at: .entry, purpose: .silent))),
        ]
    }

    /// The first such ask of the walk that grants everything.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let data = { (asking: Asking) in
            facts.excess(of: asking).filter { $0.isPersonal && !$0.isTie }.map(Want.demand)
        }
        let asking = probe.main(.grantAll)?.askings.first { asking in
            Stage.beforePaying.contains(asking.stage) && asking.ask.purpose != .stated && !data(asking).isEmpty
        }
        guard let asking else { return nil }
        let saying = asking.ask.purpose == .vague ? "in words that fit anything" : "without a word"
        return Finding(
            kind,
            at: asking,
            wants: data(asking),
            because: "the page asks for \(data(asking).words) \(saying) about the purpose"
        )
    }
}
