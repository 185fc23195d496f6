package import Vocabulary

/// Suspects a member's file of somebody who never joined.
package struct SilentMembershipEnrolmentRule: Rule {
    /// Silent enrolment as a member.
    package let kind = Kind.silentMembershipEnrolment

    /// Makes the rule.
    package init() {}

    /// Files of members and of others.
    package var examples: [Example] {
        [
            .suspected("points on the receipt", at: .receipt, .dineIn(.memberFile(at: .receipt))),
            .suspected(
                "whoever said no has a number all the same",
                at: .account,
                .dineIn(.offer(.membership, at: .entry), .memberFile(at: .account))
            ),
            .nearMiss(
                "only those who joined have one",
                .dineIn(.offer(.membership, at: .entry), .memberFile(at: .account, of: .demand(.membership)))
            ),
            .nearMiss(
                "an order history keyed to a pseudonymous id with no member profile",
                .parking(.account(AccountSeen()))
            ),
        ]
    }

    /// The first page with such a file in a walk that had not joined.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        for walk in probe.mainWalks {
            guard let step = walk.steps.firstIndex(where: \.sighting.showsMemberFile) else { continue }
            let granted = walk.granted(by: step)
            if granted.contains(.demand(.membership)) || granted.contains(.consent(.membership)) { continue }
            return Finding(
                kind: kind,
                stage: walk.steps[step].sighting.stage,
                evidence: Evidence(
                    in: walk,
                    step: step,
                    suspectedBecause: "a member's file is shown to somebody who never joined"
                )
            )
        }
        return nil
    }
}
