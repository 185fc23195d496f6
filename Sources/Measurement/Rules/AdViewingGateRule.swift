package import Vocabulary

/// Suspects an advertisement that must be watched first: its close is missing, fake or late.
package struct AdViewingGateRule: Rule {
    /// Forced ad view before release.
    package let kind = Kind.adViewingGate

    /// Makes the rule.
    package init() {}

    /// Advertisements that hold back the service, and others that do not.
    package var examples: [Example] {
        [
            .suspected(
                "nothing closes it",
                at: .entry,
                grade: .primaFacie,
                .dineIn(.gate(.adView, at: .entry))
            ),
            .suspected(
                "the close leads nowhere",
                at: .checkout,
                grade: .primaFacie,
                .dineIn(.gate(.adView, at: .checkout, skip: .leadsNowhere))
            ),
            .suspected(
                "the close works after a minute",
                at: .entry,
                .parking(.gate(.adView, at: .entry, skip: .delays(seconds: 60)))
            ),
            .nearMiss("one tap closes it", .dineIn(.gate(.adView, at: .entry, skip: .works))),
            .nearMiss("it is slow to close", .dineIn(.gate(.adView, at: .entry, skip: .delays(seconds: 10)))),
            .nearMiss("the search was cut off", .dineIn(.gate(.adView, at: .entry)).cut(off: .menu, .order, .pay)),
        ]
    }

    /// Seeing, ordering and paying on the main entry.
    package func grounds(in price: Price) -> [Price.Quote] { price.basicQuotes }

    /// The forced view, else the late close.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        if let forcing = probe.forcings(of: [.adView], given: facts).first {
            return Finding(kind, at: forcing.asking, grade: .primaFacie, because: forcing.toll(given: facts))
        }
        let first = facts.service.firstMilestone
        guard let granting = probe.main(.grantAll), let refusing = probe.main(.refuse(.demand(.adView))),
            let wait = refusing.wait(beyond: granting, until: first), wait >= DisguisedFollowGateRule.longWait,
            let skip = refusing.askings(for: .adView, towards: first).first(where: { $0.ask.answer == .refused })
        else { return nil }
        return Finding(
            kind,
            at: skip,
            wants: [.demand(.adView)],
            control: skip.ask.refusalLabel,
            because: "who closes the advertisement waits \(wait) s longer to \(first.wish(in: facts.service))"
        )
    }
}
