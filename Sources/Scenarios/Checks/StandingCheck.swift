import Vocabulary

/// Reports two things of a car park that are paid again: an account page has one button that ends such a thing.
enum StandingCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        let board = Switchboard(scenario)
        guard scenario.service.spine == .stay, let card = board.subscription else { return [] }
        let covers = board.ticks.flatMap(\.covers) + (board.notice?.covers ?? [])
        guard covers.contains(.monthlyCard) || covers.contains(.passwordFreePayment) else { return [] }
        return [
            places.problem(
                .contradiction,
                at: card.id,
                "then",
                "a monthly card or a payment without asking is offered too",
                fix: "leave one of the two out"
            )
        ]
    }
}
