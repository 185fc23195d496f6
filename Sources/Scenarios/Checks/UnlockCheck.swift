import Vocabulary

/// Reports a wallet that makes sure of its owner where nothing is paid.
enum UnlockCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        guard let unlock = Switchboard(scenario).unlock, !scenario.service.milestones.contains(.pay) else { return [] }
        return [
            places.problem(
                .noSuchPlace,
                at: unlock.id,
                "by",
                "nobody pays at \(scenario.service.rawValue)",
                fix: "use it where something is paid"
            )
        ]
    }
}
