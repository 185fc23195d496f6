import Vocabulary

/// Reports plain pages where no form is told to carry anything, and beside pages that send by themselves.
enum TransportCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        let board = Switchboard(scenario)
        guard let transport = board.transport else { return [] }
        if scenario.service.spine != .order {
            return [
                places.problem(
                    .noSuchPlace,
                    at: transport.id,
                    "pages",
                    "nobody orders by \(scenario.service.rawValue)",
                    fix: "use it where an order form is sent"
                )
            ]
        }
        guard !board.beacons.isEmpty else { return [] }
        return [
            places.problem(
                .contradiction,
                at: transport.id,
                "pages",
                "what pages send by themselves travels as they do, and would be told twice",
                fix: "write the beacon in a scenario of its own"
            )
        ]
    }
}
