package import Vocabulary

/// What a rule may know beside the probe, computed once for all rules.
package struct Facts: Hashable, Sendable {
    /// What was being bought.
    package let service: Service
    /// Which service needs what.
    package let necessity: Necessity
    /// The data price of the probe.
    package let price: Price
    /// The town that the merchant's pages name; nil where they name none that the caller knows.
    package let town: Municipality?

    /// Measures a probe.
    ///
    /// - Parameters:
    ///   - probe: Every walk of one scenario.
    ///   - necessity: The table that tells the necessary from the excess.
    ///   - towns: Those whose own rules are known; without any, the plain class holds everywhere.
    package init(of probe: Probe, needing necessity: Necessity, knowing towns: [Municipality] = []) {
        service = probe.service
        self.necessity = necessity
        price = probe.price(needing: necessity)
        let named = probe.mainWalks.lazy.flatMap { $0.steps.compactMap(\.sighting.town) }.first
        town = towns.first { $0.name.zh == named }
    }

    /// Says that the service can do without the demand at that stage; the plate and the platform's id never count.
    func isExcess(_ demand: Demand, at stage: Stage) -> Bool {
        !demand.isShownUnpriced && !necessity.isNecessary(demand, for: service, at: stage)
    }

    /// The demands of an ask that the service can do without where it stands.
    func excess(of asking: Asking) -> [Demand] {
        asking.ask.demands.filter { isExcess($0, at: asking.stage) }
    }

    /// Says that the main entry's search for the milestone came to an end.
    func isTested(_ milestone: Milestone) -> Bool {
        price.onEntry(milestone).map { $0.outcome != .notTested } ?? false
    }
}

extension Price {
    /// The main entry's quotes for seeing, ordering and paying: what the gate rules rest on.
    var basicQuotes: [Quote] { Milestone.basic.compactMap { onEntry($0) } }
}

extension Stage {
    /// From the scan to the money, where notice and purpose must come with the asking.
    static let beforePaying = Stage.entry...Stage.payment
}

extension Milestone {
    /// What a scan is for: seeing the offer, ordering, paying.
    ///
    /// Leaving follows from paying, and an invoice is asked for apart.
    static let basic: [Milestone] = [.menu, .order, .pay]

    /// What the consumer wants to do, as it stands after *to* or *cannot*.
    func wish(in service: Service) -> String {
        switch self {
        case .menu: service.spine == .stay ? "see the amount due" : "see the menu"
        case .order: service.spine == .release ? "get the paper" : "order"
        case .pay: "pay"
        case .exit: "leave"
        case .invoice: "get an invoice"
        case .optOut: "stop the commercial messages"
        case .erasure: "have the data deleted"
        }
    }
}
