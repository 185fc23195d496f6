package import Vocabulary

/// Suspects a merchant that holds data and deletes none.
package struct ErasurePathAbsenceRule: Rule {
    /// No deletion or account cancellation.
    package let kind = Kind.erasurePathAbsence

    /// Makes the rule.
    package init() {}

    /// Ways to be deleted, and none.
    package var examples: [Example] {
        [
            .suspected(
                "the account page has no such control",
                at: .account,
                .dineIn(.account(AccountSeen(holds: [.phoneNumber], offers: [.withdrawal])))
            ),
            .suspected(
                "the data are still returned afterwards",
                at: .account,
                .parking(
                    .account(AccountSeen(holds: [.phoneNumber], offers: [.erasure])),
                    .trying(RightSeen(.erasure, isDone: true)),
                    .account(AccountSeen(holds: [.phoneNumber]))
                )
            ),
            .nearMiss(
                "invoices and orders kept for statutory periods while the profile is deleted",
                .dineIn(
                    .account(AccountSeen(holds: [.phoneNumber], offers: [.erasure])),
                    .trying(RightSeen(.erasure, isDone: true)),
                    .account(AccountSeen())
                )
            ),
            .nearMiss("nothing is held", .dineIn(.account(AccountSeen(offers: [.withdrawal])))),
        ]
    }

    /// The account page, the attempt, or the page after it.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll), let first = walk.accounts.first, !first.seen.holds.isEmpty else {
            return nil
        }
        guard first.seen.offers.contains(.erasure) else {
            return walk.accountFinding(kind, step: first.step, because: "data are held and nothing deletes them")
        }
        guard let last = walk.attempts(at: .erasure).last else { return nil }
        guard last.seen.isDone else {
            let isRefused = walk.attempts(at: .erasure).allSatisfy(\.seen.obstacles.isEmpty)
            return isRefused
                ? walk.accountFinding(kind, step: last.step, because: "deletion was tried and not done") : nil
        }
        guard let after = walk.accounts.first(where: { $0.step > last.step }), !after.seen.holds.isEmpty else {
            return nil
        }
        return walk.accountFinding(
            kind,
            step: after.step,
            because: "data are still returned after their deletion was confirmed"
        )
    }
}
