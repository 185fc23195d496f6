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
    ///   - seed: The run's seed; each walk's visit has one made of it, the scenario, the policy and the entry.
    package init(
        scenario: ScenarioID,
        service: Service,
        at base: String,
        over wire: any Wire,
        within targets: AllowedTargets = AllowedTargets(),
        lexicon: Lexicon,
        seed: String
    ) {
        self.init(scenario: scenario, service: service) { policy, entry in
            let place = entry.map(String.init) ?? "staff"
            func walk(_ turn: String = "") async throws -> Walk {
                let session = try await Session(
                    opening: scenario,
                    seed: "\(seed)/\(scenario)/\(policy)/\(place)\(turn)",
                    at: base,
                    over: wire,
                    within: targets
                )
                return Walk(policy, entryIndex: entry ?? 0, service: service, lexicon: lexicon, session: session)
            }
            var own = try await walk()
            guard policy == .lookBeside else { return try await own.run() }
            var other = try await walk("/beside")
            return try await own.lookBeside(at: try await other.neighbour())
        }
    }
}
