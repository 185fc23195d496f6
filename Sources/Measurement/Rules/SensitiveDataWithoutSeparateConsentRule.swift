package import Vocabulary

/// Suspects sensitive data that no screen of its own asks for, and a face that is the only way.
package struct SensitiveDataWithoutSeparateConsentRule: Rule {
    /// Sensitive data without separate consent, face included.
    package let kind = Kind.sensitiveDataWithoutSeparateConsent

    /// What is asked of everybody who meets it; a note on one's diet only where nobody gets on without it.
    private static let always: [Demand] = [.face, .idDocument, .movementTrack]

    /// Makes the rule.
    package init() {}

    /// Sensitive data among other things, on a screen that says too little, and on one that says all.
    package var examples: [Example] {
        let all = Ask.Telling.allCases
        return [
            .suspected("a face among the terms", at: .payment, .dineIn(asking(.face, at: .payment))),
            .suspected(
                "a screen of its own that does not say what may come of it",
                at: .entry,
                .parking(asking(.movementTrack, at: .entry, telling: [.alone, .necessity]))
            ),
            .suspected(
                "a face with everything said of it, and no other way to pay",
                at: .payment,
                .dineIn(asking(.face, at: .payment, skip: .absent, telling: all))
            ),
            .suspected("an ID number in the order form", at: .checkout, .dineIn(.field(.idDocument, at: .checkout))),
            .suspected(
                "a form that is refused without an allergy",
                at: .checkout,
                .dineIn(.field(.dietaryNote, at: .checkout, skip: .absent))
            ),
            .suspected(
                "apart at the entry, among the terms at the order",
                at: .checkout,
                .dineIn(
                    asking(.face, at: .entry, telling: all),
                    asking(.face, at: .checkout)
                )
            ),
            .nearMiss("a face, apart, and another way", .dineIn(asking(.face, at: .payment, telling: all))),
            .nearMiss("an allergy note left optional", .dineIn(.field(.dietaryNote, at: .checkout, mark: .optional))),
            .nearMiss(
                "an allergy that must be told, apart",
                .dineIn(asking(.dietaryNote, at: .checkout, skip: .absent, telling: all))
            ),
            .nearMiss("a phone number is not sensitive", .dineIn(asking(.phoneNumber, at: .entry))),
            .nearMiss(
                "a face unlocks the wallet: the page asks for nothing",
                .dineIn(.plain(at: .payment))
            ),
            .nearMiss("where one is once is no track", .parking(asking(.preciseLocation, at: .entry))),
        ]
    }

    private func asking(
        _ demand: Demand,
        at stage: Stage,
        skip: Scene.Skip = .works,
        telling told: [Ask.Telling] = []
    ) -> Scene {
        Scene.gate(demand, at: stage, skip: skip).telling(told)
    }

    /// Seeing, ordering and paying on the main entry.
    package func grounds(in price: Price) -> [Price.Quote] { price.basicQuotes }

    /// The earliest asking that is not apart, or that nobody can refuse to show their face at.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let walks = [Policy.grantAll] + Self.always.map { .refuse(.demand($0)) }
        let asked = walks.compactMap(probe.main).flatMap(\.askings).filter {
            Stage.beforePaying.contains($0.stage) && !$0.ask.isSeparate
        }
        let mixed = asked.filter { $0.ask.demands.contains(where: Self.always.contains) }
        let notes = probe.forcings(of: [.dietaryNote], given: facts).map(\.asking).filter { !$0.ask.isSeparate }
        let faces = probe.forcings(of: [.face], given: facts).map(\.asking)
        guard let first = (mixed + notes + faces).earliest else { return nil }
        let wants = first.ask.demands.filter(\.isSensitive).map(Want.demand)
        return Finding(kind, at: first, wants: wants, because: reason(for: wants, in: first.ask))
    }

    private func reason(for wants: [Want], in ask: Ask) -> String {
        if ask.isSeparate { return "there is no way on without \(wants.words)" }
        let missing = Ask.Telling.allCases.filter { !ask.told.contains($0) }.map { telling in
            switch telling {
            case .alone: "asks for it alone"
            case .necessity: "says why it must be"
            case .effect: "says what may come of it"
            }
        }
        return "\(wants.words) is asked for, and no page \(missing.joined(separator: ", or "))"
    }
}
