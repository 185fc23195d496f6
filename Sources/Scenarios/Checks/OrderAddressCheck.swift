import Vocabulary

/// Reports pages of orders where none is placed, and tables that share what nobody shares.
enum OrderAddressCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        guard let address = Switchboard(scenario).orderAddress else { return [] }
        guard scenario.service.spine == .order else {
            return [
                places.problem(
                    .noSuchPlace,
                    at: address.id,
                    nil,
                    "nobody places an order by \(scenario.service.rawValue)",
                    fix: "use it where goods are chosen from a list"
                )
            ]
        }
        guard address.reader == .table, scenario.service != .dineIn || address.view != .dishes else { return [] }
        return [
            places.problem(
                .contradiction,
                at: address.id,
                "open-to",
                "people at one table share a list of dishes and nothing else",
                fix: "write `view: dishes` in a dine-in scenario, or `open-to: owner`"
            )
        ]
    }
}
