package import Vocabulary

/// Suspects a merchant that takes consent and lets nobody withdraw it.
package struct WithdrawalPathAbsenceRule: Rule {
    /// No way to withdraw consent.
    package let kind = Kind.withdrawalPathAbsence

    /// Makes the rule.
    package init() {}

    /// Ways to withdraw, and none.
    package var examples: [Example] {
        [
            .suspected(
                "the account page has no such control",
                at: .account,
                .dineIn(
                    .offer(.phoneNumber, at: .entry),
                    .account(AccountSeen(holds: [.phoneNumber], offers: [.erasure]))
                )
            ),
            .suspected(
                "customer service says no",
                at: .account,
                .parking(
                    .tick(.marketing, at: .menu),
                    .account(AccountSeen(offers: [.withdrawal])),
                    .trying(RightSeen(.withdrawal))
                )
            ),
            .nearMiss(
                "withdrawal by a staffed hotline that answers during the visit",
                .dineIn(
                    .offer(.phoneNumber, at: .entry),
                    .account(AccountSeen(holds: [.phoneNumber], offers: [.withdrawal])),
                    .trying(RightSeen(.withdrawal, isDone: true))
                )
            ),
            .nearMiss("nothing was agreed to", .dineIn(.account(AccountSeen()))),
        ]
    }

    /// The account page, or the attempt, where something was agreed to or given that the service could do without.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll), let first = walk.accounts.first else { return nil }
        let given = walk.askings.filter { $0.ask.answer == .granted && Stage.beforePaying.contains($0.stage) }
        let consents = Set(given.flatMap(\.ask.consents)).subtracting([.privacy])
        let data = given.flatMap { facts.excess(of: $0) }.filter { $0.isPersonal && $0.isDatum }
        guard !consents.isEmpty || !data.isEmpty else { return nil }
        guard first.seen.offers.contains(.withdrawal) else {
            return walk.accountFinding(kind, step: first.step, because: "consent was taken and nothing withdraws it")
        }
        guard let last = walk.attempts(at: .withdrawal).last, !last.seen.isDone else { return nil }
        return walk.accountFinding(kind, step: last.step, because: "withdrawing consent was tried and not done")
    }
}
