package import Vocabulary

extension Prober {
    /// Makes a prober of a bench's case, that knows what any tool is told: where its entry is, and with which app to scan.
    ///
    /// - Parameters:
    ///   - told: The case.
    ///   - base: The bench's address.
    ///   - wire: What carries the exchanges.
    ///   - targets: Which hosts may be touched.
    ///   - lexicon: The client's words.
    package init(
        case told: PublicCase,
        at base: String,
        over wire: any Wire,
        within targets: AllowedTargets = AllowedTargets(),
        lexicon: Lexicon
    ) {
        let wire = AppWire(told.app, over: wire)
        let persona = Persona.adult
        @Sendable func walk(_ policy: Policy, on entry: Int?, as person: Persona) async throws -> Walk {
            let account = person.isMember ? "?account=member" : ""
            let session = try await Session(
                at: try WebAddress(base).following(told.entry + account).description,
                knowing: told.card,
                over: wire,
                within: targets
            )
            return Walk(
                policy,
                entryIndex: entry ?? 0,
                service: told.service,
                lexicon: lexicon,
                session: session,
                as: person
            )
        }
        self.init(
            scenario: ScenarioID(rawValue: told.id),
            service: told.service,
            with: told.app,
            as: persona
        ) { policy, entry in
            var own = try await walk(policy, on: entry, as: persona)
            guard policy == .lookBeside else { return try await own.run() }
            var other = try await walk(policy, on: entry, as: persona)
            return try await own.lookBeside(at: try await other.neighbour())
        } comparing: { entry in
            var other = try await walk(.grantAll, on: entry, as: persona.counterpart)
            return try await other.runToPayment()
        }
    }
}
