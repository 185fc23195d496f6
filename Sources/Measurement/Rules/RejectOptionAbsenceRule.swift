package import Vocabulary

/// Suspects a dialog that takes only yes for an answer: nothing refuses, or refusing ends the visit.
package struct RejectOptionAbsenceRule: Rule {
    /// Agree-only dialog.
    package let kind = Kind.rejectOptionAbsence

    private let consent = Want.consent(.privacy)

    /// Makes the rule.
    package init() {}

    /// Dialogs with and without a no.
    package var examples: [Example] {
        [
            .suspected("同意 is the only button", at: .entry, .dineIn(.dialog(at: .entry))),
            .suspected("不同意 ends the visit", at: .entry, .parking(.dialog(at: .entry, skip: .leadsNowhere))),
            .nearMiss("不同意 leads to the menu", .dineIn(.dialog(at: .entry, skip: .works))),
            .nearMiss("the search was cut off", .dineIn(.dialog(at: .entry, skip: .leadsNowhere)).cut(off: .menu)),
            .nearMiss("a box is no dialog", .dineIn(.tick(.privacy, at: .entry, skip: .absent))),
            .nearMiss("我知道了 asks for nothing", .dineIn(.plain(at: .entry))),
            .nearMiss("going on agrees: pre-ticked, another kind", .dineIn(.implied(at: .entry))),
        ]
    }

    /// Seeing the offer: what refusing the consent may cost.
    package func grounds(in price: Price) -> [Price.Quote] { [price.onEntry.first].compactMap(\.self) }

    /// The dialog without a refusal, else the refusal that ends the visit; the earlier of the two.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let mute = probe.extremeWalks.flatMap(\.askings).filter { isDialog($0) && $0.ask.refusalLabel == nil }
        let dead = refusals(in: probe, given: facts)
        guard let asking = (mute + dead).earliest else { return nil }
        let label = asking.ask.refusalLabel
        return Finding(
            kind,
            at: asking,
            wants: [consent],
            control: label,
            because: label == nil
                ? "the dialog offers only to agree (\(asking.ask.label))"
                : "who refuses the consent alone cannot \(facts.service.firstMilestone.wish(in: facts.service))"
        )
    }

    private func isDialog(_ asking: Asking) -> Bool {
        asking.ask.source == .button && !asking.ask.isPreTicked && asking.ask.wants.contains(consent)
    }

    /// The refusals taken by the walk that refuses only this consent and loses the menu by it.
    private func refusals(in probe: Probe, given facts: Facts) -> [Asking] {
        let first = facts.service.firstMilestone
        guard let refusing = probe.main(.refuse(consent)), !refusing.reaches(first), refusing.end != .cutOff else {
            return []
        }
        guard facts.isTested(first), let granting = probe.main(.grantAll), granting.reaches(first) else { return [] }
        return refusing.askings.filter { isDialog($0) && $0.ask.refusalLabel != nil && $0.ask.answer == .refused }
    }
}
