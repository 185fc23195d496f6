import Vocabulary

/// Reports a follow box on the receipt that holds something else too, and one that nobody who pays still sees.
enum FollowBoxCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        let board = Switchboard(scenario)
        return board.ticks.filter(\.takesFollow).flatMap { tick -> [Problem] in
            var found: [Problem] = []
            if !scenario.service.milestones.contains(.pay) {
                found.append(
                    places.problem(
                        .noSuchPlace,
                        at: tick.id,
                        "covers",
                        "\(scenario.service.rawValue) has no receipt",
                        fix: "use it where something is paid"
                    )
                )
            }
            if !tick.covers.isEmpty || !tick.words.isEmpty || tick.isRequired || tick.form != .box {
                found.append(
                    places.problem(
                        .contradiction,
                        at: tick.id,
                        "covers",
                        "the follow box stands alone on the receipt, and nothing waits for it",
                        fix: "let it cover `follow` alone, and leave `required`, `form` and `words` out"
                    )
                )
            }
            let isFollowed =
                board.gates.contains { $0.demands.contains(.follow) } || board.codes.contains { $0.tie == .follow }
                || board.banners.contains { $0.demand == .follow }
            if isFollowed {
                found.append(
                    places.problem(
                        .contradiction,
                        at: tick.id,
                        "covers",
                        "who follows already is not asked on the receipt",
                        fix: "leave out what asks for the follow before, or the box"
                    )
                )
            }
            return found
        }
    }
}
