package import Vocabulary

/// Suspects a place where cash is not taken.
package struct CashRefusalRule: Rule {
    /// Cash refused.
    package let kind = Kind.cashRefusal

    /// Wherever one pays face to face: what is delivered is paid online, with the ways to pay announced.
    package let services: [Service] = [.dineIn, .pickup, .parking, .retail, .ticketing]

    /// Makes the rule.
    package init() {}

    /// Tills that take cash, that refuse it, and that nobody sits at.
    package var examples: [Example] {
        [
            .suspected("the staff say no", at: .site, .dineIn().refusedByStaff(.pay)),
            .suspected("the booth is empty", at: .site, grade: .suspected, .parking().unattended(.pay)),
            .nearMiss("the till takes it", .dineIn().staffed(reaching: .menu, .order, .pay)),
            .nearMiss("nobody was asked", .parking()),
        ]
    }

    /// The answer to who wants to pay in cash.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let staff = probe.byStaff, let refused = staff.refusal(of: .pay) else { return nil }
        let reason = refused.isUnattended ? "nobody is there to take cash" : "the staff do not take cash"
        return Finding(
            kind: kind,
            stage: .site,
            grade: refused.isUnattended ? .suspected : nil,
            evidence: Evidence(in: staff, step: refused.step, suspectedBecause: reason)
        )
    }
}
