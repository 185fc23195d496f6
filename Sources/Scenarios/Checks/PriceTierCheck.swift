import Vocabulary

/// Reports prices of goods by whom they are ordered, where no goods are ordered.
enum PriceTierCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        guard let tier = Switchboard(scenario).priceTier, scenario.service.spine != .order else { return [] }
        return [
            places.problem(
                .noSuchPlace,
                at: tier.id,
                "manner",
                "nobody orders goods by \(scenario.service.rawValue)",
                fix: "use it where goods are chosen from a list"
            )
        ]
    }
}
