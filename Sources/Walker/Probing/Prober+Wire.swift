package import Vocabulary

extension Prober {
    /// Makes a prober that walks over a wire, each time on a fresh visit.
    ///
    /// - Parameters:
    ///   - scenario: What is probed, by the server's id.
    ///   - service: What is being bought.
    ///   - base: The server's address.
    ///   - wire: What carries the exchanges.
    ///   - targets: Which hosts may be touched.
    ///   - lexicon: The client's words.
    ///   - app: With which app codes are scanned.
    ///   - seed: The run's seed; each walk's visit has one made of it, the scenario, the policy and the entry.
    ///   - identity: The seed of every visit of the consumer, so that all have one training identity; nil for a seed each.
    ///   - persona: Who walks.
    package init(
        scenario: ScenarioID,
        service: Service,
        at base: String,
        over wire: any Wire,
        within targets: AllowedTargets = AllowedTargets(),
        lexicon: Lexicon,
        with app: ScanApp = .chat,
        seed: String,
        sharing identity: String? = nil,
        as persona: Persona = .adult
    ) {
        let wire = AppWire(app, over: wire)
        @Sendable func walk(
            _ policy: Policy,
            on entry: Int?,
            as person: Persona,
            _ turn: String = ""
        ) async throws -> Walk {
            let place = entry.map(String.init) ?? "staff"
            let session = try await Session(
                opening: scenario,
                seed: identity.map { $0 + turn } ?? "\(seed)/\(scenario)/\(policy)/\(place)\(turn)",
                at: base,
                over: wire,
                within: targets,
                asMember: person.isMember
            )
            return Walk(
                policy,
                entryIndex: entry ?? 0,
                service: service,
                lexicon: lexicon,
                session: session,
                as: person
            )
        }
        self.init(scenario: scenario, service: service, with: app, as: persona) { policy, entry in
            var own = try await walk(policy, on: entry, as: persona)
            guard policy == .lookBeside else { return try await own.run() }
            var other = try await walk(policy, on: entry, as: persona, "/beside")
            return try await own.lookBeside(at: try await other.neighbour())
        } comparing: { entry in
            var other = try await walk(.grantAll, on: entry, as: persona.counterpart, "/counterpart")
            return try await other.runToPayment()
        }
    }
}
