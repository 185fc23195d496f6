import Vocabulary

/// Reports codes of one app that open something else than the merchant's service.
enum EntryCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        Switchboard(scenario).codes.filter { $0.readers != .any && ($0.opens != .service || $0.isBare) }.map { code in
            places.problem(
                .contradiction,
                at: code.id,
                "readers",
                "a code of one app opens the merchant's service, with all that stands before it",
                fix: "write `readers: any`, or leave out `opens` and `bare`"
            )
        }
    }
}
