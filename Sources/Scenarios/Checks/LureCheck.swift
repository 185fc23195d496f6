import Vocabulary

/// Reports offers that say nothing at all, and free parking where nobody parks.
enum LureCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        scenario.practices.filter { $0.shape == .banner }.map(Banner.init).flatMap { banner -> [Problem] in
            if banner.isPlain, !banner.isTold {
                return [
                    places.problem(
                        .contradiction,
                        at: banner.id,
                        "told",
                        "the control says itself what it takes",
                        fix: "leave `told` out, or name a `lure`"
                    )
                ]
            }
            guard banner.lure == .freeParking, scenario.service.spine != .stay else { return [] }
            return [
                places.problem(
                    .noSuchPlace,
                    at: banner.id,
                    "lure",
                    "nobody parks at \(scenario.service.rawValue)",
                    fix: "use `money-off` or `coupon`"
                )
            ]
        }
    }
}
