package import Vocabulary

/// Suspects a prompt that says, or draws its page so, that only members get on, where guests get on as well.
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
            .suspected("the way past is too faint to be seen", at: .entry, .dineIn(drawn(contrast: 120, area: 40))),
            .suspected("the way past is too small to be seen", at: .entry, .dineIn(drawn(contrast: 700, area: 1))),
            .nearMiss("the way past is small and grey, and plain to see", .dineIn(drawn(contrast: 430, area: 20))),
            .nearMiss(
                "no way past is drawn faintly where there is a follow to skip",
                .dineIn(Scene.gate(.follow, at: .entry, skip: .works).drawn(ChoiceDrawn(contrast: 120, area: 40)))
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

    private func drawn(contrast: Int, area: Int) -> Scene {
        .gate(.membership, at: .entry, skip: .works).drawn(ChoiceDrawn(contrast: contrast, area: area))
    }

    /// Seeing, ordering and paying on the main entry.
    package func grounds(in price: Price) -> [Price.Quote] { price.basicQuotes }

    /// Says that a prompt was passed whose way past nobody measured.
    package func isUnseen(in probe: Probe, given facts: Facts) -> Bool {
        passed(in: probe, given: facts).contains { $0.ask.drawn == nil && $0.ask.refusalLabel != nil }
    }

    /// The earliest prompt that was passed and claims a need, or else the earliest that hides how to pass it.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let passed = passed(in: probe, given: facts)
        if let first = passed.filter(\.ask.claimsNeed).earliest {
            return Finding(
                kind,
                at: first,
                control: first.ask.refusalLabel,
                because: "the page says that only members get on, and whoever declines gets on as well"
            )
        }
        return passed.filter { $0.ask.drawn?.isHidden ?? false }.earliest.map { first in
            Finding(
                kind,
                at: first,
                control: first.ask.refusalLabel,
                because: "the way on without membership is drawn so that people overlook it"
            )
        }
    }

    /// The prompts for membership that were refused with the walk getting on.
    private func passed(in probe: Probe, given facts: Facts) -> [Asking] {
        guard let refusing = probe.main(.refuse(.demand(.membership))) else { return [] }
        return refusing.askings.filter { asking in
            asking.ask.demands.contains(.membership) && asking.ask.answer == .refused
                && Stage.beforePaying.contains(asking.stage) && refusing.getsOn(after: asking, in: facts)
        }
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
