package import Vocabulary

/// Walks one scenario under as many policies as it takes to tell what each milestone costs.
///
/// On the main entry: grant everything, refuse everything, refuse each want that any walk saw, and then search the
/// smallest sets of wants that still reach what refusing lost; read the privacy notice where one is shown; stop the
/// commercial messages where some come; take the card with a term where one is offered, and cancel it where it renews
/// itself; ask for a second visit's order where an address names one by its number; look behind offers where some are held
/// out. On the other stickers grant, refuse, and refuse each one. Last, ask the staff.
package struct Prober: Sendable {
    /// Walks once under a policy on a sticker; the sticker is nil where the staff are asked.
    package typealias Walking = @Sendable (_ policy: Policy, _ entry: Int?) async throws -> Trace

    /// Walks once to the payment as the persona with whom bills are compared.
    package typealias Comparing = @Sendable (_ entry: Int) async throws -> Trace

    private let scenario: ScenarioID
    private let service: Service
    private let app: ScanApp
    private let persona: Persona
    private let walking: Walking
    private let comparing: Comparing?

    /// Makes a prober from something that walks.
    ///
    /// - Parameters:
    ///   - scenario: What is probed.
    ///   - service: What is being bought.
    ///   - app: With which app codes are scanned.
    ///   - persona: Who walks.
    ///   - walking: Walks once on a fresh visit.
    ///   - comparing: Walks once as the other persona; nil where bills are not compared.
    package init(
        scenario: ScenarioID,
        service: Service,
        with app: ScanApp = .chat,
        as persona: Persona = .adult,
        walking: @escaping Walking,
        comparing: Comparing? = nil
    ) {
        self.persona = persona
        self.comparing = comparing
        self.scenario = scenario
        self.service = service
        self.app = app
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
            return Probe(
                scenario: scenario,
                service: service,
                app: app,
                mainEntry: 0,
                walks: [byStaff],
                persona: persona.id
            )
        }
        var walks = try await walksRefusingOne(on: main)
        var search = GrantSearch(walks: walks, bound: GrantSearch.bound) { try await walking($0, main) }
        var cutOff: [Milestone] = []
        for milestone in service.milestones {
            if try await !search.isDecided(milestone) { cutOff.append(milestone) }
        }
        walks = search.walks
        walks += try await errands(after: walks.first, on: main)
        for entry in stickers.indices where entry != main { walks += try await walksRefusingOne(on: entry) }
        return Probe(
            scenario: scenario,
            service: service,
            app: app,
            mainEntry: main,
            walks: walks + [byStaff],
            cutOff: cutOff,
            persona: persona.id
        )
    }

    /// Walks as ``probe()`` does without the search for smallest sets: what shows what each page asks and what refusing does.
    ///
    /// - Returns: The walks, those of the main sticker first and the one by staff last.
    /// - Throws: What a walk throws.
    package func showing() async throws -> [Trace] {
        let byStaff = try await walking(.askStaff, nil)
        let stickers = byStaff.steps.first?.sighting.stickers ?? []
        guard let main = StickerReader.mainEntry(among: stickers) else { return [byStaff] }
        var walks = try await walksRefusingOne(on: main)
        walks += try await errands(after: walks.first, on: main)
        for entry in stickers.indices where entry != main { walks += try await walksRefusingOne(on: entry) }
        return walks + [byStaff]
    }

    /// The same prober, which tells of each walk before it begins.
    ///
    /// - Parameter begin: Told the policy and the sticker, and whether the other persona walks.
    /// - Returns: The prober.
    package func telling(
        _ begin: @escaping @Sendable (_ policy: Policy, _ entry: Int?, _ isOther: Bool) -> Void
    ) -> Self {
        let (walk, compare) = (walking, comparing)
        return Self(scenario: scenario, service: service, with: app, as: persona) { policy, entry in
            begin(policy, entry, false)
            return try await walk(policy, entry)
        } comparing: { entry in
            begin(.grantAll, entry, true)
            guard let compare else { return try await walk(.grantAll, entry) }
            return try await compare(entry)
        }
    }

    /// Walks under one policy alone, after asking the staff what hangs there.
    ///
    /// - Parameter policy: What is granted and refused.
    /// - Returns: The probe of these two walks, which tells what was asked and nothing of prices.
    /// - Throws: What a walk throws.
    package func probe(under policy: Policy) async throws -> Probe {
        let byStaff = try await walking(.askStaff, nil)
        let main = StickerReader.mainEntry(among: byStaff.steps.first?.sighting.stickers ?? [])
        let own = main == nil || policy == .askStaff ? [] : [try await walking(policy, main)]
        return Probe(
            scenario: scenario,
            service: service,
            app: app,
            mainEntry: main ?? 0,
            walks: own + [byStaff],
            persona: persona.id
        )
    }

    /// Walks as one would who has little time: asks the staff, grants everything and refuses everything.
    ///
    /// - Returns: The three walks; the first alone where nothing hangs there that promises the service.
    /// - Throws: What a walk throws.
    package func glance() async throws -> [Trace] {
        let byStaff = try await walking(.askStaff, nil)
        let stickers = byStaff.steps.first?.sighting.stickers ?? []
        guard let main = StickerReader.mainEntry(among: stickers) else { return [byStaff] }
        return [byStaff, try await walking(.grantAll, main), try await walking(.refuseAll, main)]
    }

    /// The walks with an errand of their own, each where the walk that grants everything met what it is about.
    private func errands(after open: Trace?, on main: Int) async throws -> [Trace] {
        guard let open else { return [] }
        var walks: [Trace] = []
        if open.steps.contains(where: { $0.sighting.showsNotice && $0.sighting.stage <= .invoice }) {
            walks.append(try await walking(.readNotice, main))
        }
        if persona.stopsMessages
            || open.steps.contains(where: { $0.sighting.messages.contains(where: \.canBeStopped) })
        {
            walks.append(try await walking(.optOut, main))
        }
        if open.steps.contains(where: { $0.sighting.card != nil }) {
            let taking = try await walking(.subscribe, main)
            walks.append(taking)
            if taking.steps.contains(where: { $0.sighting.messages.contains { $0.renewal == .charged } }) {
                walks.append(try await walking(.unsubscribe, main))
            }
        }
        if open.steps.contains(where: \.sighting.namesOrderByNumber) {
            walks.append(try await walking(.lookBeside, main))
        }
        // What parking costs moves with the clock, and goods are what one persona pays otherwise than another.
        if service.spine == .order, let comparing { walks.append(try await comparing(main)) }
        if open.steps.contains(where: { !$0.sighting.offers.isEmpty }) {
            walks.append(try await walking(.tryOffers, main))
        }
        return walks
    }

    /// Grant-all, refuse-all, and refuse-one for each want seen in any of these walks, until none is new.
    private func walksRefusingOne(on entry: Int) async throws -> [Trace] {
        var walks = [try await walking(.grantAll, entry), try await walking(.refuseAll, entry)]
        var refused: Set<Want> = []
        while let want = Set(walks.flatMap { $0.firstAsks.flatMap(\.ask.wants) }).subtracting(refused).min() {
            refused.insert(want)
            walks.append(try await walking(.refuse(want), entry))
        }
        return walks
    }
}
