import Vocabulary

/// Reports a telephone for complaints where the merchant tells of none.
enum HearingCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        let board = Switchboard(scenario)
        guard board.noticeText.complaints != .phone else { return [] }
        return board.hearings.filter { $0.channel == .hotline }.map { hearing in
            places.problem(
                .contradiction,
                at: hearing.id,
                "at",
                "the merchant tells of no telephone",
                fix: "write `at: site`, or let the notice's `complaints` be `phone`"
            )
        }
    }
}
