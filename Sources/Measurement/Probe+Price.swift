package import Vocabulary

extension Probe {
    /// Answers the smallest sets of demands a consumer must grant to reach each milestone.
    ///
    /// Decided by refusing: each walk that reaches a milestone is a way, and a way that gives up all that another one
    /// gives up and more is no minimal one. Consents have no price.
    ///
    /// - Shape: one quote per milestone of the service, on the main entry and by any way at the site.
    /// - Source: `fixtures/law/necessity.yaml`, docs/price.md.
    /// - Parameter necessity: The table that tells the necessary from the excess.
    /// - Returns: The price; a pure code has one empty set at each milestone.
    package func price(needing necessity: Necessity) -> Price {
        // what the main entry's search missed cannot undercut another way that costs nothing
        let open = cutOff.filter { milestone in !otherWalks.contains { $0.reachesForNothing(milestone) } }
        return Price(
            onEntry: quotes(over: mainWalks, needing: necessity, cutOff: cutOff, surcharges: surcharges),
            anyWay: quotes(
                over: walks,
                needing: necessity,
                cutOff: open,
                surcharges: surcharges.compactMap(undercut)
            ),
            rights: rightQuotes()
        )
    }

    /// The quotes that some walks support, in the spine's order.
    func quotes(
        over ways: [Trace],
        needing necessity: Necessity,
        cutOff: [Milestone] = [],
        surcharges: [Price.Surcharge] = []
    ) -> [Price.Quote] {
        service.milestones.reduce(into: []) { quotes, milestone in
            let taken = Set(quotes.flatMap(\.sets).flatMap(\.excess))
            let needed = demands(askedOn: ways, before: milestone, needing: necessity).subtracting(taken)
            let given = ways.filter { $0.reaches(milestone) }.map { $0.given(before: milestone) }
            let sets = Self.minimal(given).map { Price.DemandSet($0, needing: needed) }.sorted { $0.precedes($1) }
            let isUndecided = ways.contains { way in
                way.leavesOpen(milestone) && !sets.contains { $0.demands.isSubset(of: way.given(before: milestone)) }
            }
            if cutOff.contains(milestone) || isUndecided {
                quotes.append(Price.Quote(milestone: milestone, outcome: .notTested))
            } else if sets.isEmpty {
                quotes.append(Price.Quote(milestone: milestone, outcome: .unreached))
            } else {
                let surcharges = milestone == .pay ? surcharges : []
                quotes.append(
                    Price.Quote(milestone: milestone, outcome: .settled, sets: sets, surcharges: surcharges)
                )
            }
        }
    }

    /// The demands that some walk was asked for at a stage that needs them, on the way to the milestone.
    ///
    /// All walks count, since nobody is asked again for what they gave: a phone number offered at the order and needed
    /// for the invoice shows its need only where the offer was refused. The caller leaves out what an earlier milestone
    /// took as excess: a phone number forced before ordering does not become lawful by serving the invoice.
    private func demands(
        askedOn ways: [Trace],
        before milestone: Milestone,
        needing necessity: Necessity
    ) -> Set<Demand> {
        let asked = ways.flatMap { $0.askings(before: milestone) }.map { asking in
            asking.ask.demands.filter { necessity.isNecessary($0, for: service, at: asking.stage) }
        }
        return Set(asked.joined())
    }

    /// The sets that no other one undercuts, each once.
    static func minimal(_ sets: [Set<Demand>]) -> Set<Set<Demand>> {
        let candidates = Set(sets)
        return candidates.filter { set in !candidates.contains { $0.isStrictSubset(of: set) } }
    }

    /// The walks that do not start from the main sticker, the one by staff among them.
    private var otherWalks: [Trace] { walks.filter { $0.entry == nil || $0.entryIndex != mainEntry } }
}

// MARK: - Money

extension Probe {
    /// What refusing one demand alone costs on the main entry, where it only costs money.
    private var surcharges: [Price.Surcharge] {
        guard let full = main(.grantAll)?.dueBeforePay else { return [] }
        return mainWalks.compactMap { walk in
            guard case .refuse(.demand(let demand)) = walk.policy, let due = walk.dueBeforePay, due > full else {
                return nil
            }
            return Price.Surcharge(demand: demand, more: due - full)
        }
        .sorted { $0.demand < $1.demand }
    }

    /// The surcharge after a look at every other way that does without the demand; nil where one costs no more.
    private func undercut(_ surcharge: Price.Surcharge) -> Price.Surcharge? {
        guard let full = main(.grantAll)?.dueBeforePay else { return surcharge }
        let others = otherWalks.filter { !$0.given(before: .pay).contains(surcharge.demand) }
        let more = others.compactMap(\.dueBeforePay).map { $0 - full }.reduce(surcharge.more, min)
        return more > Fen(0) ? Price.Surcharge(demand: surcharge.demand, more: more) : nil
    }
}

extension Price.DemandSet {
    /// Tells the necessary and the unpriced from the excess.
    fileprivate init(_ demands: Set<Demand>, needing needed: Set<Demand>) {
        self.init(
            excess: demands.filter { !$0.isShownUnpriced && !needed.contains($0) },
            necessary: demands.filter { !$0.isShownUnpriced && needed.contains($0) },
            unpriced: demands.filter(\.isShownUnpriced)
        )
    }

    /// What a right takes: no service needs any of it.
    init(ofRight demands: Set<Demand>) { self.init(demands, needing: []) }

    /// Fewest excess demands first, then fewest at all, then by name: one order on every machine.
    func precedes(_ other: Self) -> Bool {
        let (mine, theirs) = ((excess.count, demands.count), (other.excess.count, other.demands.count))
        return mine == theirs ? names.lexicographicallyPrecedes(other.names) : mine < theirs
    }

    private var names: [Demand] { excess + necessary + unpriced }
}
