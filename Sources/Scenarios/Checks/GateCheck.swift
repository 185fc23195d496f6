import Vocabulary

/// Reports gates whose settings cannot stand together.
enum GateCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        scenario.practices.filter { $0.shape == .gate }.map(Gate.init).flatMap { gate in
            places.contradictions(
                in: gate.id,
                faults(of: gate) + faults(of: gate, before: gate.before, in: scenario.service)
            )
        }
    }

    /// What its own settings forbid each other.
    private static func faults(of gate: Gate) -> [Fault?] {
        let odd = gate.demands.first { !Gate.profile.contains($0) }
        return [
            Fault("demands", "the gate wants nothing", fix: "name at least one demand", if: gate.demands.isEmpty),
            Fault(
                "demands",
                "no one act gives `\(odd?.rawValue ?? "")` together with something else",
                fix: "write a gate for each; only items of the profile, or permissions, are given together",
                if: !Gate.areGivenTogether(gate.demands) && odd != nil
            ),
            Fault(
                "claims",
                "there are no such words for this gate",
                fix: "use `claims` with `demands: [membership]` and without `words`",
                if: gate.claimsNeed && (gate.demands != [.membership] || gate.words != Gate.standardWords)
            ),
            Fault(
                "drawn",
                "there is no way past to be drawn",
                fix: "leave `drawn` out, or let `refusal` be something other than `blocks`",
                if: gate.drawn != .fair && gate.outcome == .blocks
            ),
            Fault(
                "code",
                "no short message goes to who gives no number",
                fix: "use `code` with `demands: [phone-number]`",
                if: gate.code != .none && gate.demands != [.phoneNumber]
            ),
        ]
    }

    /// What the place where it stands forbids.
    private static func faults(of gate: Gate, before milestone: Milestone, in service: Service) -> [Fault?] {
        [
            Fault(
                "asks-again",
                "nobody comes past this gate to be asked again on the way to an order",
                fix: "use it with `before: menu` and `refusal: passes`, where there is an order",
                if: gate.asksAgain != .never
                    && (milestone != .menu || gate.outcome != .passes || service.spine != .order)
            ),
            Fault(
                "refusal",
                "`delays` stands before `\(milestone.rawValue)`",
                fix: "a delay is measured on the way in: write `before: \(service.firstMilestone.rawValue)`",
                if: gate.outcome == .delays && milestone != service.firstMilestone
            ),
            Fault(
                "refusal",
                "`degrades` has no menu to shorten",
                fix: "use it where there is a menu, with `before: menu`",
                if: gate.outcome == .degrades && (milestone != .menu || service.spine != .order)
            ),
            Fault(
                "refusal",
                "`costs-more` stands where nothing is left to pay",
                fix: "put it before `menu`, `order` or `pay` of a service that has a price",
                if: gate.outcome == .costsMore && (milestone == .invoice || !service.milestones.contains(.pay))
            ),
        ]
    }
}
