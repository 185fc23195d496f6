import Vocabulary

/// Reports boxes, words in their place and sheets whose settings cannot stand together.
enum TickCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        scenario.practices.filter { $0.shape == .tick }.map(Tick.init).flatMap { tick in
            places.contradictions(in: tick.id, faults(of: tick, in: scenario.service))
        }
    }

    private static func faults(of tick: Tick, in service: Service) -> [Fault?] {
        let isSilent = tick.covers.isEmpty && tick.words.isEmpty
        let isPressing = tick.isTicked || tick.isRequired
        return [
            Fault(
                "covers",
                "the box covers nothing and says nothing",
                fix: "name what it covers, or give its `words`",
                if: isSilent && tick.form != .sheet && !tick.takesFollow
            ),
            Fault(
                "words",
                "own words stand in the place of those that say what the box covers",
                fix: "leave `words` out, or `covers`",
                if: !tick.covers.isEmpty && !tick.words.isEmpty
            ),
            Fault(
                "form",
                "the platform's sheet asks for messages alone, comes unanswered and takes a no",
                fix: "let it cover `marketing` or nothing, and leave `ticked` and `required` out",
                if: tick.form == .sheet && (isPressing || tick.covers.contains { $0 != .marketing })
            ),
            Fault(
                "form",
                "the platform's sheet comes before paying, and nobody pays here",
                fix: "write `form: box`",
                if: tick.form == .sheet && !service.milestones.contains(.pay)
            ),
            Fault(
                "form",
                "an implied yes has no box",
                fix: "leave `ticked` and `required` out, or write `form: box`",
                if: tick.form == .implied && isPressing
            ),
        ]
    }
}
