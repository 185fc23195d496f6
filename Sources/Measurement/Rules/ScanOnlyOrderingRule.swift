package import Vocabulary

/// Suspects a restaurant whose staff neither show a menu nor take an order.
package struct ScanOnlyOrderingRule: Rule {
    /// Scan-only ordering, no menu and no staff.
    package let kind = Kind.scanOnlyOrdering

    /// Where people expect to be served: shelves, box offices and machines are self-service.
    package let services: [Service] = [.dineIn, .pickup]

    /// Makes the rule.
    package init() {}

    /// Staff who help, who refuse, and who are not there.
    package var examples: [Example] {
        [
            .suspected("the staff do neither", at: .site, .dineIn().refusedByStaff(.menu, .order)),
            .suspected(
                "they take money all the same",
                at: .site,
                .dineIn().staffed(reaching: .pay).refusedByStaff(.menu, .order)
            ),
            .nearMiss("there is a paper menu", .dineIn().staffed(reaching: .menu).refusedByStaff(.order)),
            .nearMiss("the staff take the order", .dineIn().staffed(reaching: .order).refusedByStaff(.menu)),
            .nearMiss("nobody is there: a self-service room", .dineIn().unattended(.menu, .order)),
        ]
    }

    /// The staff's answer, where they refused both.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let staff = probe.byStaff else { return nil }
        let refused = [Milestone.menu, .order].compactMap { staff.refusal(of: $0) }
        guard refused.count == 2, !refused.contains(where: \.isUnattended) else { return nil }
        return Finding(
            kind: kind,
            stage: .site,
            evidence: Evidence(
                in: staff,
                step: refused[0].step,
                suspectedBecause: "the staff neither show a menu nor take an order"
            )
        )
    }
}
