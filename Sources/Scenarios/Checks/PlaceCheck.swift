import Vocabulary

/// Reports milestones and places that the merchant's service does not have.
enum PlaceCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        let known = scenario.service.milestones
        let words = known.map(\.rawValue).joined(separator: ", ")
        let misplaced = scenario.practices.compactMap { practice -> Problem? in
            let name = practice.shape == .gate ? "before" : practice.shape == .channel ? "for" : nil
            guard let name, let milestone = Milestone(rawValue: practice.word(name)), !known.contains(milestone) else {
                return nil
            }
            return places.problem(
                .noSuchPlace,
                at: practice.id,
                name,
                "\(scenario.service.rawValue) has no milestone `\(milestone.rawValue)`",
                fix: "use one of \(words)"
            )
        }
        let priced = known + Milestone.errands
        let named = Set(scenario.expect.price.keys).union(scenario.expect.bounds.keys)
        let unpriced = named.sorted().filter { !priced.contains($0) }.map { milestone in
            places.problem(
                .noSuchPlace,
                at: nil,
                "expect",
                "\(scenario.service.rawValue) has no milestone `\(milestone.rawValue)` to price",
                fix: "use one of \(priced.map(\.rawValue).joined(separator: ", "))"
            )
        }
        let impossible = scenario.circumstances.filter { !$0.canHappen(at: merchant) }
        let unlikely = impossible.map { circumstance in
            places.problem(
                .noSuchPlace,
                at: nil,
                "circumstances",
                "`\(circumstance.rawValue)` cannot happen at \(merchant.id)",
                fix: "leave it out: only \(circumstance.ground)"
            )
        }
        let idle = scenario.faults.filter { !$0.entry.canHappen(at: merchant) }.map { fault in
            places.problem(
                .noSuchPlace,
                at: nil,
                "faults",
                "`\(fault.id.rawValue)` cannot happen at \(merchant.id)",
                fix: "leave it out: only where \(fault.entry.ground ?? "it can")"
            )
        }
        let impossibilities = unlikely + idle
        guard scenario.isUnplated, scenario.service.spine != .stay else {
            return misplaced + unpriced + impossibilities
        }
        return misplaced + unpriced + impossibilities + [
            places.problem(
                .noSuchPlace,
                at: nil,
                "unplated",
                "only a car has a plate",
                fix: "use `unplated` with a car park only"
            )
        ]
    }
}
