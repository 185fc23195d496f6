package import Vocabulary

/// Suspects a first asking for personal data that no privacy notice came before.
package struct PrivacyNoticeAbsenceRule: Rule {
    /// No privacy notice, or none at first use.
    package let kind = Kind.privacyNoticeAbsence

    /// Makes the rule.
    package init() {}

    /// First askings with and without a notice.
    package var examples: [Example] {
        [
            .suspected(
                "a phone number before any notice",
                at: .entry,
                .dineIn(.gate(.phoneNumber, at: .entry, skip: .works, hasNotice: false))
            ),
            .suspected(
                "the follow is no datum, the membership is",
                at: .checkout,
                .dineIn(
                    .gate(.follow, at: .entry, hasNotice: false),
                    .gate(.membership, at: .checkout, hasNotice: false)
                )
            ),
            .nearMiss("the notice stands on the page", .dineIn(.gate(.phoneNumber, at: .entry))),
            .nearMiss(
                "nothing personal is asked for, and no notice shown",
                .parking(.gate(.licencePlate, at: .entry, hasNotice: false))
            ),
            .nearMiss(
                "the first asking had its notice",
                .dineIn(.gate(.phoneNumber, at: .entry), .gate(.gender, at: .checkout, hasNotice: false))
            ),
            .nearMiss("the invoice has its own rules", .dineIn(.gate(.email, at: .invoice, hasNotice: false))),
        ]
    }

    /// The first personal ask of the walk that grants everything.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let asking = probe.main(.grantAll)?.askings.first { asking in
            Stage.beforePaying.contains(asking.stage) && facts.excess(of: asking).contains(where: \.isPersonal)
        }
        guard let asking, !asking.ask.hasNotice else { return nil }
        let personal = facts.excess(of: asking).filter(\.isPersonal).map(Want.demand)
        return Finding(
            kind,
            at: asking,
            wants: personal,
            because: "no privacy notice is shown before the page that first asks for \(personal.words)"
        )
    }
}
