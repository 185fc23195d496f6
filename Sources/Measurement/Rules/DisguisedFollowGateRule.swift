package import Vocabulary

/// Suspects a follow that can be skipped in words only: the skip leads nowhere, late, or to less.
package struct DisguisedFollowGateRule: Rule {
    /// A wait from which a skip is a wall; a slow page or one retry stays below it.
    ///
    /// - Unit: seconds of the virtual clock, beyond what granting takes.
    static let longWait = 30

    /// Forced follow in disguise.
    package let kind = Kind.disguisedFollowGate

    /// Makes the rule.
    package init() {}

    /// Skips that do not skip, and skips that do.
    package var examples: [Example] {
        [
            .suspected("the skip leads nowhere", at: .entry, .dineIn(.gate(.follow, at: .entry, skip: .leadsNowhere))),
            .suspected(
                "the skip waits a minute",
                at: .entry,
                .dineIn(.gate(.follow, at: .entry, skip: .delays(seconds: 60)))
            ),
            .suspected(
                "the skip hides dishes",
                at: .entry,
                .dineIn(.gate(.follow, at: .entry, skip: .shrinksMenu(to: 3)))
            ),
            .suspected(
                "the skip at the till leads nowhere",
                at: .payment,
                .parking(.gate(.follow, at: .payment, skip: .leadsNowhere))
            ),
            .suspected(
                "a banner can be closed, the skip at the order leads nowhere",
                at: .checkout,
                .dineIn(.offer(.follow, at: .menu), .gate(.follow, at: .checkout, skip: .leadsNowhere))
            ),
            .nearMiss(
                "a banner can be closed, at the order stands an open wall",
                .dineIn(.offer(.follow, at: .menu), .gate(.follow, at: .checkout))
            ),
            .nearMiss("the skip leads to the full menu", .dineIn(.offer(.follow, at: .entry))),
            .nearMiss("the skip is slow once", .dineIn(.gate(.follow, at: .entry, skip: .delays(seconds: 10)))),
            .nearMiss("there is no skip: an open wall", .dineIn(.gate(.follow, at: .entry))),
            .nearMiss(
                "the skip works, and something else stands in the way",
                .dineIn(.offer(.follow, at: .entry), .gate(.phoneNumber, at: .checkout, skip: .leadsNowhere))
            ),
            .nearMiss(
                "the search was cut off",
                .dineIn(.gate(.follow, at: .entry, skip: .leadsNowhere)).cut(off: .menu, .order, .pay)
            ),
        ]
    }

    /// Seeing, ordering and paying on the main entry.
    package func grounds(in price: Price) -> [Price.Quote] { price.basicQuotes }

    /// The refusal that was taken, in the walk that refuses only the follow.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let granting = probe.main(.grantAll), let refusing = probe.main(.refuse(.demand(.follow))) else {
            return nil
        }
        let worse =
            [delay(granting, refusing, given: facts), lack(granting, refusing)]
            + Milestone.basic.map { milestone in
                loss(of: milestone, granting, refusing, given: facts)
            }
        let found = worse.compactMap(\.self).filter { facts.isExcess(.follow, at: $0.skip.stage) }
        guard let first = found.min(by: { $0.skip.stage < $1.skip.stage }) else { return nil }
        return Finding(
            kind,
            at: first.skip,
            wants: [.demand(.follow)],
            control: first.skip.ask.refusalLabel,
            because: "the page offers to go on without the follow, but \(first.outcome)"
        )
    }

    /// A skip that was taken and what came of it.
    private struct Disguise {
        var skip: Asking
        var outcome: String
    }

    private func loss(
        of milestone: Milestone,
        _ granting: Trace,
        _ refusing: Trace,
        given facts: Facts
    ) -> Disguise? {
        guard granting.reaches(milestone), !refusing.reaches(milestone), refusing.end != .cutOff else { return nil }
        guard facts.isTested(milestone), let skip = skip(in: refusing, towards: milestone) else { return nil }
        return Disguise(skip: skip, outcome: "who does so cannot \(milestone.wish(in: facts.service))")
    }

    private func delay(_ granting: Trace, _ refusing: Trace, given facts: Facts) -> Disguise? {
        let first = facts.service.firstMilestone
        guard let wait = refusing.wait(beyond: granting, until: first), wait >= Self.longWait,
            let skip = skip(in: refusing, towards: first)
        else { return nil }
        return Disguise(
            skip: skip,
            outcome: "it takes \(wait) s longer to \(first.wish(in: facts.service)) than for a follower"
        )
    }

    private func lack(_ granting: Trace, _ refusing: Trace) -> Disguise? {
        guard let all = granting.dishes, let some = refusing.dishes, some < all else { return nil }
        guard let skip = skip(in: refusing, towards: .menu) else { return nil }
        return Disguise(skip: skip, outcome: "the menu then lists \(some) of \(all) dishes")
    }

    private func skip(in walk: Trace, towards milestone: Milestone) -> Asking? {
        let askings = walk.askings(for: .follow, towards: milestone)
        let stage = askings.deciding?.stage
        return askings.first { $0.stage == stage && $0.ask.answer == .refused && $0.ask.refusalLabel != nil }
    }
}
