import Vocabulary

/// Reports messages that reach nobody or that nobody can stop, and rights whose settings cannot stand together.
enum DaysCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        let board = Switchboard(scenario)
        return board.mailings.flatMap { problems(in: $0, of: board, at: places) }
            + board.entitlements.flatMap { problems(in: $0, at: places) }
    }

    private static func problems(in mailing: Mailing, of board: Switchboard, at places: Places) -> [Problem] {
        var found: [Problem] = []
        if let need = mailing.need, !board.asksEverybody(for: need) {
            found.append(
                places.problem(
                    .contradiction,
                    at: mailing.id,
                    "channel",
                    "it reaches nobody: nothing on the way asks for `\(need.rawValue)`",
                    fix: "use another channel, or ask for it by a gate or a field"
                )
            )
        }
        guard mailing.content.isPromotion else { return found }
        if mailing.recipients == .agreed, !board.asksEverybody(toAgreeTo: .marketing) {
            found.append(
                places.problem(
                    .contradiction,
                    at: mailing.id,
                    "to",
                    "it reaches nobody: nothing on the way asks whether one agrees to commercial messages",
                    fix: "write `to: everybody`, or ask by a tick or the arrival notice"
                )
            )
        }
        if mailing.aftermath != .stops, !mailing.optOut.works {
            found.append(
                places.problem(
                    .contradiction,
                    at: mailing.id,
                    "after-opt-out",
                    "nobody stops these messages, so nothing comes after",
                    fix: "let `opt-out` be `reply`, `link` or `confirmed`"
                )
            )
        }
        if !mailing.isSigned, mailing.channel == .account || mailing.channel == .notice {
            found.append(
                places.problem(
                    .contradiction,
                    at: mailing.id,
                    "signed",
                    "the platform always names the account that sends",
                    fix: "use `channel: sms` or `channel: call`"
                )
            )
        }
        return found
    }

    /// Says that the right can have the condition, and can leave that behind.
    private static func suits(_ right: Entitlement) -> Bool {
        switch right.right {
        case .erasure: true
        case .access, .copy: right.condition.suitsAccess && right.remains == .nothing
        case .optOut, .correction, .withdrawal, .profilingOff, .cancellation:
            right.condition == .none && right.remains == .nothing
        }
    }

    private static func problems(in right: Entitlement, at places: Places) -> [Problem] {
        if !suits(right) {
            return [
                places.problem(
                    .contradiction,
                    at: right.id,
                    "right",
                    "`\(right.right.rawValue)` has no such condition, or leaves nothing behind",
                    fix: "leave `condition` and `remains` out"
                )
            ]
        }
        if right.given != .inPage, right.condition != .none {
            return [
                places.problem(
                    .contradiction,
                    at: right.id,
                    "condition",
                    "the condition stands on a page that is not there",
                    fix: "write `given: in-page`, or leave `condition` out"
                )
            ]
        }
        guard right.remains != .nothing, !right.given.helps || !right.condition.isDoneAtOnce else { return [] }
        return [
            places.problem(
                .contradiction,
                at: right.id,
                "remains",
                "nothing is erased, so nothing remains",
                fix: "let `given` help and `condition` be one that is met at once"
            )
        ]
    }
}
