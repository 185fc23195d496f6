package import Vocabulary

/// The data price: for each milestone, the smallest sets of demands a consumer must grant to reach it.
///
/// Decided by refusing, never by counting what is asked: a request that can be declined costs nothing.
///
/// - Shape: one quote per milestone of the service, in the spine's order; one per errand that there was something to do for.
/// - Unit: demands; a tie and a data item count one each.
/// - Source: design.md, "data price"; docs/price.md.
package struct Price: Hashable, Codable, Sendable {
    /// The quotes on the main entry.
    package var onEntry: [Quote]
    /// The quotes by any way at the site: every sticker, and the staff.
    package var anyWay: [Quote]
    /// The quotes of the rights that are used after the visit: only what using them takes.
    package var rights: [Quote]

    /// Makes a price.
    package init(onEntry: [Quote], anyWay: [Quote], rights: [Quote] = []) {
        self.onEntry = onEntry
        self.anyWay = anyWay
        self.rights = rights
    }

    /// The main entry's quote for a milestone; nil when the service has no such milestone.
    package func onEntry(_ milestone: Milestone) -> Quote? { onEntry.first { $0.milestone == milestone } }

    /// The quote by any way for a milestone; nil when the service has no such milestone.
    package func anyWay(_ milestone: Milestone) -> Quote? { anyWay.first { $0.milestone == milestone } }

    /// The quote of an errand; nil where there was nothing to stop or to delete.
    package func right(_ errand: Milestone) -> Quote? { rights.first { $0.milestone == errand } }

    /// What one milestone costs.
    package struct Quote: Hashable, Codable, Sendable {
        /// How sure the quote is.
        package enum Outcome: String, Codable, CaseIterable, Hashable, Sendable {
            /// The sets are all the minimal ones.
            case settled
            /// The search was cut off: never free, never forced.
            case notTested = "not-tested"
            /// No walk reached the milestone, not even by granting everything.
            case unreached
        }

        /// The milestone.
        package var milestone: Milestone
        /// How sure the quote is.
        package var outcome: Outcome
        /// Every minimal set, smallest first; `[[]]` when nothing has to be granted.
        package var sets: [DemandSet]
        /// What refusing costs in money instead, where it only costs money.
        package var surcharges: [Surcharge]

        /// Makes a quote.
        package init(
            milestone: Milestone,
            outcome: Outcome,
            sets: [DemandSet] = [],
            surcharges: [Surcharge] = []
        ) {
            self.milestone = milestone
            self.outcome = outcome
            self.sets = sets
            self.surcharges = surcharges
        }

        /// The demands of the first minimal set that the service can do without; empty for a lawful shop.
        package var excess: [Demand] { sets.first?.excess ?? [] }

        /// The excess demands that stand in a minimal set while no minimal set is free of excess.
        ///
        /// Where one of two demands opens the way, both are forced: the consumer picks which, not whether.
        package var forced: [Demand] { forced(beyond: []) }

        /// The forced demands when some were already given up for an earlier milestone.
        package func forced(beyond taken: [Demand]) -> [Demand] {
            let rests = sets.map { set in set.excess.filter { !taken.contains($0) } }
            return rests.contains([]) ? [] : Set(rests.joined()).sorted()
        }
    }

    /// One set of demands, the necessary apart from the excess.
    package struct DemandSet: Hashable, Codable, Sendable {
        /// What the service can do without.
        package var excess: [Demand]
        /// What the service cannot do without.
        package var necessary: [Demand]
        /// What is shown and never counted: the platform's pseudonymous id, the plate.
        package var unpriced: [Demand]

        /// Makes a set; each list is sorted.
        package init(excess: [Demand], necessary: [Demand] = [], unpriced: [Demand] = []) {
            self.excess = excess.sorted()
            self.necessary = necessary.sorted()
            self.unpriced = unpriced.sorted()
        }

        /// Every demand of the set, whatever it counts as.
        package var demands: Set<Demand> { Set(excess + necessary + unpriced) }
    }

    /// Money that refusing a demand costs, where the milestone is reached without it.
    package struct Surcharge: Hashable, Codable, Sendable {
        /// The refused demand.
        package var demand: Demand
        /// How much more is to be paid.
        package var more: Fen

        /// Makes a surcharge.
        package init(demand: Demand, more: Fen) {
            self.demand = demand
            self.more = more
        }
    }
}
