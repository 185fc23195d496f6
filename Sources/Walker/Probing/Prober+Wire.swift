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
    package init(
        scenario: ScenarioID,
        service: Service,
        at base: String,
        over wire: any Wire,
        within targets: AllowedTargets = AllowedTargets(),
        lexicon: Lexicon,
        with app: ScanApp = .chat,
        seed: String
    ) {
        let wire = AppWire(app, over: wire)
        self.init(scenario: scenario, service: service, with: app) { policy, entry in
            let place = entry.map(String.init) ?? "staff"
            let session = try await Session(
                opening: scenario,
                seed: "\(seed)/\(scenario)/\(policy)/\(place)",
                at: base,
                over: wire,
                within: targets
            )
            var walk = Walk(policy, entryIndex: entry ?? 0, service: service, lexicon: lexicon, session: session)
            return try await walk.run()
        }
    }
}
