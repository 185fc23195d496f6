package import Vocabulary

/// Suspects recommendations by what is known of the consumer that cannot be turned off.
package struct ProfilingWithoutOffSwitchRule: Rule {
    /// Personalised push without an off switch.
    package let kind = Kind.profilingWithoutOffSwitch

    /// Makes the rule.
    package init() {}

    /// Recommendations with and without a switch.
    package var examples: [Example] {
        [
            .suspected("no switch", at: .account, .dineIn(.account(AccountSeen(isPersonalised: true)))),
            .suspected(
                "the switch changes nothing",
                at: .account,
                .parking(
                    .account(AccountSeen(offers: [.profilingOff], isPersonalised: true)),
                    .account(AccountSeen(offers: [.profilingOff], isPersonalised: true))
                )
            ),
            .nearMiss(
                "the switch works",
                .dineIn(
                    .account(AccountSeen(offers: [.profilingOff], isPersonalised: true)),
                    .account(AccountSeen())
                )
            ),
            .nearMiss("the same list for everyone", .dineIn(.account(AccountSeen()))),
        ]
    }

    /// The account page, before and after the switch was pressed.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll), let first = walk.accounts.first, first.seen.isPersonalised else {
            return nil
        }
        guard first.seen.offers.contains(.profilingOff) else {
            return walk.accountFinding(
                kind,
                step: first.step,
                because: "the recommendations rest on what is known of the consumer, and nothing turns them off"
            )
        }
        guard let second = walk.accounts.dropFirst().first, second.seen.isPersonalised else { return nil }
        return walk.accountFinding(
            kind,
            step: second.step,
            because: "the recommendations rest on what is known of the consumer after they were turned off"
        )
    }
}
