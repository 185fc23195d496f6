package import Vocabulary

/// Suspects a prompt that says that only members get on, where guests get on as well.
package struct MembershipMisleadingPromptRule: Rule {
    /// Prompt that makes membership look required.
    package let kind = Kind.membershipMisleadingPrompt

    /// Makes the rule.
    package init() {}

    /// Prompts whose words are true, and prompts whose words are not.
    package var examples: [Example] {
        [
            .suspected("guests get on after closing it", at: .entry, .dineIn(prompt(at: .entry, skip: .works))),
            .suspected(
                "guests get on for more money",
                at: .checkout,
                .dineIn(prompt(at: .checkout, skip: .costs(Fen(300))))
            ),
            .nearMiss("the words do not claim it", .dineIn(.gate(.membership, at: .entry, skip: .works))),
            .nearMiss("the words are true: a wall, another kind", .dineIn(prompt(at: .entry, skip: .absent))),
            .nearMiss("the skip leads nowhere: a wall", .dineIn(prompt(at: .entry, skip: .leadsNowhere))),
            .nearMiss(
                "the search was cut off",
                .dineIn(prompt(at: .entry, skip: .works)).cut(off: .menu, .order, .pay)
            ),
        ]
    }

    private func prompt(at stage: Stage, skip: Scene.Skip) -> Scene {
        .gate(.membership, at: stage, skip: skip, claimsNeed: true)
    }

    /// Seeing, ordering and paying on the main entry.
    package func grounds(in price: Price) -> [Price.Quote] { price.basicQuotes }

    /// The earliest prompt that was refused, with the walk getting on.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let refusing = probe.main(.refuse(.demand(.membership))) else { return nil }
        let empty = refusing.askings.filter { asking in
            asking.ask.claimsNeed && asking.ask.demands.contains(.membership) && asking.ask.answer == .refused
                && Stage.beforePaying.contains(asking.stage) && refusing.getsOn(after: asking, in: facts)
        }
        guard let first = empty.earliest else { return nil }
        return Finding(
            kind,
            at: first,
            control: first.ask.refusalLabel,
            because: "the page says that only members get on, and whoever declines gets on as well"
        )
    }
}

extension Trace {
    /// Says that the walk reached the next thing that it came for after the asking.
    fileprivate func getsOn(after asking: Asking, in facts: Facts) -> Bool {
        let next = Milestone.basic.first { milestone in
            facts.service.milestones.contains(milestone) && (step(reaching: milestone).map { $0 > asking.step } ?? true)
        }
        return next.map { reaches($0) && facts.isTested($0) } ?? false
    }
}
