import Vocabulary

/// Reports settings of one practice that cannot stand together.
enum ContradictionCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        scenario.practices.flatMap { practice -> [Problem] in
            switch practice.shape {
            case .gate: problems(in: Gate(practice), service: scenario.service, at: places)
            case .tick: problems(in: Tick(practice), at: places)
            case .field: problems(in: Field(practice), of: scenario.service, at: places)
            case .notice: problems(in: Notice(practice), at: places)
            case .policy: problems(in: NoticeText(practice), at: places)
            case .code, .banner, .prices, .channel, .fee, .minimum, .beacon, .imprint, .display, .invoicing, .urging,
                .message, .right, .record, .recommendation, .reduction, .subscription, .orderAddress, .priceTier,
                .transport, .unlock:
                []
            }
        }
    }

    private static func problems(in gate: Gate, service: Service, at places: Places) -> [Problem] {
        var found: [Problem] = []
        if gate.demands.isEmpty {
            found.append(
                places.problem(
                    .contradiction,
                    at: gate.id,
                    "demands",
                    "the gate wants nothing",
                    fix: "name at least one demand"
                )
            )
        }
        if !Gate.areGivenTogether(gate.demands), let odd = gate.demands.first(where: { !Gate.profile.contains($0) }) {
            found.append(
                places.problem(
                    .contradiction,
                    at: gate.id,
                    "demands",
                    "no one act gives `\(odd.rawValue)` together with something else",
                    fix: "write a gate for each; only items of the profile, or permissions, are given together"
                )
            )
        }
        if gate.claimsNeed, gate.demands != [.membership] || gate.words != "gate" {
            found.append(
                places.problem(
                    .contradiction,
                    at: gate.id,
                    "claims",
                    "there are no such words for this gate",
                    fix: "use `claims` with `demands: [membership]` and without `words`"
                )
            )
        }
        if gate.drawn != .fair, gate.outcome == .blocks {
            found.append(
                places.problem(
                    .contradiction,
                    at: gate.id,
                    "drawn",
                    "there is no way past to be drawn",
                    fix: "leave `drawn` out, or let `refusal` be something other than `blocks`"
                )
            )
        }
        if gate.asksAgain != .never, gate.before != .menu || gate.outcome != .passes || service.spine != .order {
            found.append(
                places.problem(
                    .contradiction,
                    at: gate.id,
                    "asks-again",
                    "nobody comes past this gate to be asked again on the way to an order",
                    fix: "use it with `before: menu` and `refusal: passes`, where there is an order"
                )
            )
        }
        if gate.code != .none, gate.demands != [.phoneNumber] {
            found.append(
                places.problem(
                    .contradiction,
                    at: gate.id,
                    "code",
                    "no short message goes to who gives no number",
                    fix: "use `code` with `demands: [phone-number]`"
                )
            )
        }
        if gate.outcome == .delays, gate.before != service.firstMilestone {
            found.append(
                places.problem(
                    .contradiction,
                    at: gate.id,
                    "refusal",
                    "`delays` stands before `\(gate.before.rawValue)`",
                    fix: "a delay is measured on the way in: write `before: \(service.firstMilestone.rawValue)`"
                )
            )
        }
        if gate.outcome == .degrades, gate.before != .menu || service.spine != .order {
            found.append(
                places.problem(
                    .contradiction,
                    at: gate.id,
                    "refusal",
                    "`degrades` has no menu to shorten",
                    fix: "use it where there is a menu, with `before: menu`"
                )
            )
        }
        if gate.outcome == .costsMore, gate.before == .invoice || !service.milestones.contains(.pay) {
            found.append(
                places.problem(
                    .contradiction,
                    at: gate.id,
                    "refusal",
                    "`costs-more` stands where nothing is left to pay",
                    fix: "put it before `menu`, `order` or `pay` of a service that has a price"
                )
            )
        }
        return found
    }

    private static func problems(in tick: Tick, at places: Places) -> [Problem] {
        var found: [Problem] = []
        if tick.covers.isEmpty, tick.words.isEmpty, tick.form != .sheet, !tick.takesFollow {
            found.append(
                places.problem(
                    .contradiction,
                    at: tick.id,
                    "covers",
                    "the box covers nothing and says nothing",
                    fix: "name what it covers, or give its `words`"
                )
            )
        }
        if !tick.covers.isEmpty, !tick.words.isEmpty {
            found.append(
                places.problem(
                    .contradiction,
                    at: tick.id,
                    "words",
                    "own words stand in the place of those that say what the box covers",
                    fix: "leave `words` out, or `covers`"
                )
            )
        }
        if tick.form == .sheet, tick.isTicked || tick.isRequired || tick.covers.contains(where: { $0 != .marketing }) {
            found.append(
                places.problem(
                    .contradiction,
                    at: tick.id,
                    "form",
                    "the platform's sheet asks for messages alone, comes unanswered and takes a no",
                    fix: "let it cover `marketing` or nothing, and leave `ticked` and `required` out"
                )
            )
        }
        if tick.form == .implied, tick.isTicked || tick.isRequired {
            found.append(
                places.problem(
                    .contradiction,
                    at: tick.id,
                    "form",
                    "an implied yes has no box",
                    fix: "leave `ticked` and `required` out, or write `form: box`"
                )
            )
        }
        return found
    }

    private static func problems(in notice: Notice, at places: Places) -> [Problem] {
        guard notice.asks, !notice.covers.contains(.privacy) else { return [] }
        return [
            places.problem(
                .contradiction,
                at: notice.id,
                "covers",
                "the notice asks for a yes that leaves the notice out",
                fix: "add `privacy`, or write `asks: false`"
            )
        ]
    }

    private static func problems(in text: NoticeText, at places: Places) -> [Problem] {
        let saysAll = text.omitted.isEmpty && text.retention != .absent && text.complaints != .absent
        guard !text.opening.leadsToText, !saysAll else { return [] }
        return [
            places.problem(
                .contradiction,
                at: text.id,
                "opens",
                "nobody comes to the text that leaves something out",
                fix: "let `opens` lead to the text, or leave `omits`, `retention` and `complaints` at what is complete"
            )
        ]
    }

    private static func problems(in field: Field, of service: Service, at places: Places) -> [Problem] {
        if field.place == .invoice, !service.milestones.contains(.invoice) {
            return [
                places.problem(
                    .noSuchPlace,
                    at: field.id,
                    "at",
                    "\(service.rawValue) issues no invoice",
                    fix: "write `at: form`, or use a service that has a price"
                )
            ]
        }
        guard field.isRequired, field.mark == .optional else { return [] }
        return [
            places.problem(
                .contradiction,
                at: field.id,
                "required",
                "the field is required and marked as optional",
                fix: "write `marked: required` or `marked: unmarked`"
            )
        ]
    }
}
