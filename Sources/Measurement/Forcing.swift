import Vocabulary

/// A demand that the main entry makes a condition of the basic service, and where it asks.
struct Forcing: Hashable, Sendable {
    /// The demand.
    var demand: Demand
    /// The first milestone that cannot be had without it, or without another demand as needless.
    var milestone: Milestone
    /// The asks for it on the way there, in the walk that refuses nothing else.
    var askings: [Asking]
    /// The ask that decides it.
    var asking: Asking

    /// Says that an ask at the deciding stage offers a way to refuse, whatever that is worth.
    var offersRefusal: Bool { askings.contains { $0.stage == asking.stage && $0.ask.refusalLabel != nil } }

    /// What the milestone takes, in words.
    func toll(given facts: Facts) -> String {
        let words = facts.price.onEntry(milestone)?.words ?? demand.rawValue
        return "it takes \(words) to \(milestone.wish(in: facts.service))"
    }
}

extension Probe {
    /// Where the main entry forces one of the demands before the menu, the order or the payment; earliest first.
    func forcings(of demands: [Demand], given facts: Facts) -> [Forcing] {
        demands.compactMap { forcing(of: $0, given: facts) }
            .sorted { ($0.asking.stage, $0.demand) < ($1.asking.stage, $1.demand) }
    }

    private func forcing(of demand: Demand, given facts: Facts) -> Forcing? {
        let isForced = { (milestone: Milestone) in facts.price.onEntry(milestone)?.forced.contains(demand) ?? false }
        guard let milestone = Milestone.basic.first(where: isForced) else { return nil }
        let askings = askings(for: demand, towards: milestone)
        guard let deciding = askings.deciding else { return nil }
        return Forcing(demand: demand, milestone: milestone, askings: askings, asking: deciding)
    }

    /// The asks for the demand in the walk that refuses only it; where that one met none, in the first that did.
    func askings(for demand: Demand, towards milestone: Milestone) -> [Asking] {
        let walks = [main(.refuse(.demand(demand))), main(.grantAll)].compactMap(\.self) + mainWalks
        return walks.lazy.map { $0.askings(for: demand, towards: milestone) }.first { !$0.isEmpty } ?? []
    }
}

extension [Asking] {
    /// The ask at which a refusing walk was decided: one that left no way out, else one refused, at the furthest stage.
    ///
    /// The furthest, because what was refused before it let the walk go on; not the last, because a walk that loops
    /// meets earlier pages again.
    var deciding: Asking? {
        let cornered = filter { $0.ask.answer == .cornered }
        let refused = filter { $0.ask.answer == .refused }
        let candidates = [cornered, refused, self].first { !$0.isEmpty } ?? []
        let furthest = candidates.map(\.stage).max()
        return candidates.first { $0.stage == furthest }
    }
}

extension Price.Quote {
    /// The minimal sets in words, such as `follow, or membership with phone-number`.
    var words: String {
        let sets = sets.map { $0.excess.map(\.rawValue).joined(separator: " with ") }
        return sets.joined(separator: ", or ")
    }
}
