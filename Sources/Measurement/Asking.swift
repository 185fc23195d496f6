import Vocabulary

/// One ask where it stands: in which walk, on which page, at which stage.
struct Asking: Hashable, Sendable {
    /// The walk's policy.
    var policy: Policy
    /// The sticker's place at the site.
    var entryIndex: Int
    /// The page's place in the walk, from 0.
    var step: Int
    /// Where the client took itself to be.
    var stage: Stage
    /// What was asked, and what the client did about it.
    var ask: Ask
}

extension Probe {
    /// The places of the stickers that were walked, in order.
    var entryIndices: [Int] { Set(walks.filter { $0.entry != nil }.map(\.entryIndex)).sorted() }

    /// The main entry's walks at both ends of what a consumer may grant: between them they meet what everybody meets.
    var extremeWalks: [Trace] { [main(.grantAll), main(.refuseAll)].compactMap(\.self) }
}

extension Sequence<Asking> {
    /// The ask at the earliest stage, the first of them where several are.
    var earliest: Asking? { self.min { $0.stage < $1.stage } }
}

extension Trace {
    /// Every ask of the walk, in order.
    var askings: [Asking] {
        asks.map { step, ask in
            Asking(
                policy: policy,
                entryIndex: entryIndex,
                step: step,
                stage: steps[step].sighting.stage,
                ask: ask
            )
        }
    }

    /// The asks met before the milestone; all of them when it was never reached.
    ///
    /// An ask on the very page that shows the milestone comes too late to stand before it.
    func askings(before milestone: Milestone) -> [Asking] {
        let bound = step(reaching: milestone) ?? steps.count
        return askings.filter { $0.step < bound }
    }

    /// The asks for a demand on the leg that leads to the milestone: since the last milestone that was reached.
    ///
    /// A refusal that worked earlier in the walk says nothing about the gate that stands here. Where the leg itself
    /// does not ask, the demand was given earlier, and every ask before the milestone counts.
    func askings(for demand: Demand, towards milestone: Milestone) -> [Asking] {
        let bound = step(reaching: milestone) ?? steps.count
        let passed = Milestone.allCases.filter { $0 < milestone }.compactMap(step(reaching:))
        let start = passed.filter { $0 < bound }.max() ?? 0
        let asked = askings(before: milestone).filter { $0.ask.demands.contains(demand) }
        let onLeg = asked.filter { $0.step >= start }
        return onLeg.isEmpty ? asked : onLeg
    }
}

extension Trace {
    /// The staff's answer to one wish, where they did not give it: its step, and whether anybody was there.
    func refusal(of milestone: Milestone) -> (step: Int, isUnattended: Bool)? {
        for (place, step) in steps.enumerated() where step.sighting.askedOfStaff == milestone {
            return step.sighting.milestones.contains(milestone) ? nil : (place, step.sighting.isUnattended)
        }
        return nil
    }
}
