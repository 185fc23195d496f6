import Vocabulary

/// Reports practices that stand behind a code which the scenario's consumer cannot open.
enum EntryCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        let codes = Switchboard(scenario).codes
        let choosy = codes.filter { $0.readers != .any && ($0.opens != .service || $0.isBare) }.map { code in
            places.problem(
                .contradiction,
                at: code.id,
                "readers",
                "a code of one app opens the merchant's service, with all that stands before it",
                fix: "write `readers: any`, or leave out `opens` and `bare`"
            )
        }
        guard let shut = codes.first(where: { !$0.readers.include(scenario.entry) }) else { return choosy }
        let unseen = scenario.practices.filter { $0.shape != .code && $0.shape != .channel }
        return choosy
            + unseen.map { practice in
                places.problem(
                    .contradiction,
                    at: practice.id,
                    nil,
                    "a consumer with `\(scenario.entry.rawValue)` in hand does not get past \(shut.id) to see it",
                    fix: "leave it out, or let `readers` of the code be `any`"
                )
            }
    }
}
