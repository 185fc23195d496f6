package import Vocabulary

/// What one stage wants of the consumer: requested, required and sent kept apart.
///
/// - Shape: one line for each demand at each stage of the main entry, in the order of a visit.
package struct DemandLine: Hashable, Codable, Sendable {
    /// Where it was asked.
    package var stage: Stage
    /// What was asked for.
    package var demand: Demand
    /// Says that the service cannot do without it there.
    package var isNecessary: Bool
    /// Says that the page marks it as required: what it claims.
    package var isMarkedRequired: Bool
    /// Says that refusing it alone loses a milestone: what holds.
    package var isRequired: Bool
    /// Says that the consumer who grants everything gave it there.
    package var isSent: Bool
    /// What was said about the purpose, the least of all askings there.
    package var purpose: Ask.Purpose
    /// Says that a privacy notice came before or with every asking there.
    package var hasNotice: Bool
}

extension Probe {
    /// Answers what each stage of the main entry asked for, required and was sent.
    ///
    /// - Parameter necessity: Which service needs what.
    /// - Returns: The lines in the order of stages, then demands; empty where nothing was asked.
    package func demandLines(needing necessity: Necessity) -> [DemandLine] {
        struct Place: Hashable {
            var stage: Stage
            var demand: Demand
        }
        var asks: [Place: [Ask]] = [:]
        var sent: Set<Place> = []
        for walk in mainWalks {
            for (step, ask) in walk.asks {
                for demand in ask.demands {
                    let place = Place(stage: walk.steps[step].sighting.stage, demand: demand)
                    asks[place, default: []].append(ask)
                    if walk.policy == .grantAll, ask.answer == .granted { sent.insert(place) }
                }
            }
        }
        return asks.map { place, asks in
            DemandLine(
                stage: place.stage,
                demand: place.demand,
                isNecessary: necessity.isNecessary(place.demand, for: service, at: place.stage),
                isMarkedRequired: asks.contains(where: \.isMarkedRequired),
                isRequired: isRequired(place.demand),
                isSent: sent.contains(place),
                purpose: asks.map(\.purpose).max { $0.rank < $1.rank } ?? .silent,
                hasNotice: asks.allSatisfy(\.hasNotice)
            )
        }
        .sorted { ($0.stage, $0.demand) < ($1.stage, $1.demand) }
    }

    /// Says that the walk refusing this demand alone lost a milestone that granting everything reached.
    private func isRequired(_ demand: Demand) -> Bool {
        guard let all = main(.grantAll), let without = main(.refuse(.demand(demand))) else { return false }
        return service.milestones.contains { all.reaches($0) && !without.reaches($0) && !without.leavesOpen($0) }
    }
}

extension Ask.Purpose {
    /// How little is said, from stated to silent.
    fileprivate var rank: Int {
        switch self {
        case .stated: 0
        case .vague: 1
        case .silent: 2
        }
    }
}
