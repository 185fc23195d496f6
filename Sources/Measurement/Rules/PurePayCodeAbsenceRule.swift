package import Vocabulary

/// Suspects a car park where no sticker goes plate, amount, pay and nothing else, and no attendant takes the money.
package struct PurePayCodeAbsenceRule: Rule {
    /// No direct payment code at the car park.
    package let kind = Kind.purePayCodeAbsence

    /// Car parks only.
    package let services = [Service.parking]

    /// Makes the rule.
    package init() {}

    /// Car parks with and without a pure code.
    package var examples: [Example] {
        [
            .suspected("a follow is forced", at: .site, grade: .primaFacie, .parking(.gate(.follow, at: .entry))),
            .suspected("a follow is only offered", at: .site, grade: .suspected, .parking(.offer(.follow, at: .entry))),
            .suspected(
                "two codes, one forces and one offers",
                at: .site,
                grade: .suspected,
                .parking(.gate(.follow, at: .entry)).beside(.parking(.offer(.phoneNumber, at: .payment)))
            ),
            .suspected(
                "two codes, both force",
                at: .site,
                grade: .primaFacie,
                .parking(.gate(.follow, at: .entry)).beside(.parking(.gate(.phoneNumber, at: .payment)))
            ),
            .suspected(
                "the second code only wins followers",
                at: .site,
                grade: .primaFacie,
                .parking(.gate(.membership, at: .entry))
                    .beside(.onlyPages(.gate(.follow, at: .entry), of: .parking, promise: .tie))
            ),
            .nearMiss("the code asks for the plate alone", .parking(.gate(.licencePlate, at: .entry))),
            .nearMiss("a follow is offered on the receipt", .parking(.offer(.follow, at: .receipt))),
            .nearMiss(
                "a pure code stands beside the member code",
                .parking(.gate(.membership, at: .entry)).beside(.parking())
            ),
            .nearMiss("the booth takes cash", .parking(.gate(.follow, at: .entry)).staffed(reaching: .menu, .pay)),
            .nearMiss("the code opens in another app", .onlyPages(.otherApp, of: .parking, promise: .pay)),
            .nearMiss("the search was cut off", .parking(.gate(.follow, at: .entry)).cut(off: .pay)),
        ]
    }

    /// Paying by any way.
    package func grounds(in price: Price) -> [Price.Quote] { [price.anyWay(.pay)].compactMap(\.self) }

    /// The first needless ask on the main sticker; where it asks for nothing and never leads to payment, its walk.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard facts.price.anyWay(.pay)?.outcome != .notTested else { return nil }
        if let staff = probe.byStaff, staff.reaches(.pay) { return nil }
        let codes = probe.entryIndices.map { Code(walks: probe.walks(onEntry: $0), given: facts) }
        // Of a code that another app opens nothing is known.
        guard !probe.walks.contains(where: { $0.steps.contains(where: \.sighting.namesOtherApp) }) else { return nil }
        guard !codes.isEmpty, !codes.contains(where: \.isPure) else { return nil }
        guard let shown = probe.main(.grantAll) ?? probe.mainWalks.first else { return nil }
        let needless = codes.flatMap(\.needless)
        let asking = needless.first { $0.entryIndex == probe.mainEntry }
        return Finding(
            kind: kind,
            stage: .site,
            wants: Set(needless.flatMap { facts.excess(of: $0) }).sorted().map(Want.demand),
            grade: isGated(probe, given: facts) ? .primaFacie : .suspected,
            evidence: Evidence(
                policy: asking?.policy ?? shown.policy,
                entryIndex: probe.mainEntry,
                step: asking?.step ?? 0,
                control: asking?.ask.label ?? "",
                suspectedBecause:
                    "no sticker leads from plate to payment without asking for more, and no staff take the money"
            )
        )
    }

    /// What one sticker's walks show.
    private struct Code {
        /// Asks before paying that the service can do without.
        var needless: [Asking]
        /// Says that some walk pays.
        var pays: Bool

        var isPure: Bool { pays && needless.isEmpty }

        init(walks: [Trace], given facts: Facts) {
            let extremes = walks.filter { $0.policy == .grantAll || $0.policy == .refuseAll }
            needless = extremes.flatMap { $0.askings(before: .pay) }.filter { !facts.excess(of: $0).isEmpty }
            pays = walks.contains { $0.reaches(.pay) }
        }
    }

    /// Says that every sticker that leads to payment at all forces something on the way, and that one does.
    private func isGated(_ probe: Probe, given facts: Facts) -> Bool {
        let quotes = probe.entryIndices.flatMap { index in
            probe.quotes(over: probe.walks(onEntry: index), needing: facts.necessity)
        }
        let paying = quotes.filter { $0.milestone == .pay && $0.outcome == .settled }
        return !paying.isEmpty && paying.allSatisfy { !$0.forced.isEmpty }
    }
}
