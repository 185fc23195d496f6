package import Vocabulary

/// Walks one scenario under as many policies as it takes to tell what each milestone costs.
///
/// On the main entry: grant everything, refuse everything, refuse each want that any walk saw, and then search the
/// smallest sets of wants that still reach what refusing lost; read the privacy notice where one is shown; stop the
/// commercial messages where some come; look behind offers where some are held out. On the other stickers grant, refuse, and refuse each one.
/// Last, ask the staff.
package struct Prober: Sendable {
    /// Walks once under a policy on a sticker; the sticker is nil where the staff are asked.
    package typealias Walking = @Sendable (_ policy: Policy, _ entry: Int?) async throws -> Trace

    private let scenario: ScenarioID
    private let service: Service
    private let walking: Walking

    /// Makes a prober from something that walks.
    ///
    /// - Parameters:
    ///   - scenario: What is probed.
    ///   - service: What is being bought.
    ///   - walking: Walks once on a fresh visit.
    package init(scenario: ScenarioID, service: Service, walking: @escaping Walking) {
        self.scenario = scenario
        self.service = service
        self.walking = walking
    }

    /// Probes.
    ///
    /// - Returns: The probe, its walks in the order that ``Probe`` promises.
    /// - Throws: What a walk throws.
    package func probe() async throws -> Probe {
        let byStaff = try await walking(.askStaff, nil)
        let stickers = byStaff.steps.first?.sighting.stickers ?? []
        guard let main = StickerReader.mainEntry(among: stickers) else {
            return Probe(scenario: scenario, service: service, mainEntry: 0, walks: [byStaff])
        }
        var walks = try await walksRefusingOne(on: main)
        var search = GrantSearch(walks: walks, bound: GrantSearch.bound) { try await walking($0, main) }
        var cutOff: [Milestone] = []
        for milestone in service.milestones {
            if try await !search.isDecided(milestone) { cutOff.append(milestone) }
        }
        walks = search.walks
        if let open = walks.first,
            open.steps.contains(where: { $0.sighting.showsNotice && $0.sighting.stage <= .invoice })
        {
            walks.append(try await walking(.readNotice, main))
        }
        if let open = walks.first, open.steps.contains(where: { $0.sighting.messages.contains(where: \.canBeStopped) })
        {
            walks.append(try await walking(.optOut, main))
        }
        if let open = walks.first, open.steps.contains(where: { !$0.sighting.offers.isEmpty }) {
            walks.append(try await walking(.tryOffers, main))
        }
        for entry in stickers.indices where entry != main { walks += try await walksRefusingOne(on: entry) }
        return Probe(
            scenario: scenario,
            service: service,
            mainEntry: main,
            walks: walks + [byStaff],
            cutOff: cutOff
        )
    }

    /// Grant-all, refuse-all, and refuse-one for each want seen in any of these walks, until none is new.
    private func walksRefusingOne(on entry: Int) async throws -> [Trace] {
        var walks = [try await walking(.grantAll, entry), try await walking(.refuseAll, entry)]
        var refused: Set<Want> = []
        while let want = Set(walks.flatMap { $0.asks.flatMap(\.ask.wants) }).subtracting(refused).min() {
            refused.insert(want)
            walks.append(try await walking(.refuse(want), entry))
        }
        return walks
    }
}
