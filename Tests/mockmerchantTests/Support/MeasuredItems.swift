import Scenarios
import Vocabulary

/// What walks show of each thing that can be demanded: asked for, forced and sent, told without a switch.
enum MeasuredItems {
    /// Reads it off the walks of one probe.
    ///
    /// - Parameters:
    ///   - walks: The walks, those of the main entry first.
    ///   - service: What was being bought.
    /// - Returns: The items, sorted.
    static func items(in walks: [Trace], of service: Service) -> [SealedItem] {
        let own = walks.filter { $0.persona == Persona.adult.id && $0.entry != nil }
        let main = own.filter { $0.entryIndex == own.first?.entryIndex }
        let asked = Set(own.flatMap { $0.asks.flatMap(\.ask.demands) })
        var sent: [Demand: Set<String>] = [:]
        for sending in own.filter({ $0.policy == .grantAll }).flatMap({ $0.steps.flatMap(\.sends) }) {
            if let receiver = receiver(at: sending.host) { sent[sending.item, default: []].insert(receiver) }
        }
        return asked.union(sent.keys).sorted().map { demand in
            SealedItem(
                item: demand,
                isAsked: asked.contains(demand),
                forced: lost(to: demand, on: main, of: service),
                sentTo: sent[demand, default: []].sorted()
            )
        }
    }

    /// The milestones that granting everything reaches and refusing this alone does not.
    private static func lost(to demand: Demand, on walks: [Trace], of service: Service) -> [Milestone] {
        guard let all = walks.first(where: { $0.policy == .grantAll }),
            let without = walks.first(where: { $0.policy == .refuse(.demand(demand)) })
        else { return [] }
        return service.milestones.filter { all.reaches($0) && !without.reaches($0) }
    }

    private static func receiver(at host: String) -> String? {
        if host == Beacon.secondHost { return Beacon.secondKind }
        return Beacon.Receiver.allCases.first { $0.host == host }?.rawValue
    }
}
