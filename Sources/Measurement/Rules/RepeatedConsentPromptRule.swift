package import Vocabulary

/// Suspects a prompt that comes back after it was refused, again and again in one visit.
package struct RepeatedConsentPromptRule: Rule {
    /// How often a prompt may come back before it is suspected.
    ///
    /// - Source: `fixtures/law/kinds.yaml`: a setting of the product, no number is statutory.
    static let limit = 2

    /// Repeated asking after refusal.
    package let kind = Kind.repeatedConsentPrompt

    /// Makes the rule.
    package init() {}

    /// Prompts that come back, and prompts that do not.
    package var examples: [Example] {
        [
            .suspected(
                "before the menu, the order and the payment",
                at: .payment,
                .dineIn(
                    .offer(.follow, at: .entry),
                    .offer(.follow, at: .checkout),
                    .offer(.follow, at: .payment)
                )
            ),
            .suspected(
                "the third time it is a wall",
                at: .payment,
                .dineIn(
                    .offer(.phoneNumber, at: .entry),
                    .offer(.phoneNumber, at: .checkout),
                    .gate(.phoneNumber, at: .payment)
                )
            ),
            .nearMiss("it comes back once", .dineIn(.offer(.follow, at: .entry), .offer(.follow, at: .checkout))),
            .nearMiss(
                "each time it is something else",
                .dineIn(
                    .offer(.follow, at: .entry),
                    .offer(.phoneNumber, at: .checkout),
                    .offer(.membership, at: .payment)
                )
            ),
            .nearMiss(
                "a field is no prompt",
                .dineIn(.offer(.phoneNumber, at: .entry), .field(.phoneNumber, at: .checkout, mark: .optional))
            ),
        ]
    }

    /// The prompt that came back too often, in a walk that refuses only this one thing.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let found = probe.mainWalks.compactMap { walk -> Finding? in
            guard case .refuse(.demand(let demand)) = walk.policy else { return nil }
            let prompts = walk.askings.filter { asking in
                asking.ask.demands.contains(demand) && asking.isRefusedPrompt
                    && facts.isExcess(demand, at: asking.stage)
                    && Stage.beforePaying.contains(asking.stage)
            }
            let stages = Set(prompts.map(\.stage)).sorted()
            guard stages.count > Self.limit, let last = prompts.first(where: { $0.stage == stages[Self.limit] }) else {
                return nil
            }
            return Finding(
                kind,
                at: last,
                wants: [.demand(demand)],
                because: "\(demand.rawValue) was refused before, and is asked for again at \(stages.count) stages"
            )
        }
        return found.min { ($0.stage, $0.wants.words) < ($1.stage, $1.wants.words) }
    }
}

extension Asking {
    /// Says that a page of its own, and no field or box, asked and was not given.
    fileprivate var isRefusedPrompt: Bool {
        (ask.source == .button || ask.source == .scope) && (ask.answer == .refused || ask.answer == .cornered)
    }
}
