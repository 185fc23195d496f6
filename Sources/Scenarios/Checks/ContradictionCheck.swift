import Vocabulary

/// Reports settings of one field or notice that cannot stand together.
enum ContradictionCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        scenario.practices.flatMap { practice -> [Problem] in
            switch practice.shape {
            case .field: problems(in: Field(practice), of: scenario.service, at: places)
            case .notice: places.contradictions(in: practice.id, faults(of: Notice(practice)))
            case .policy: places.contradictions(in: practice.id, faults(of: NoticeText(practice)))
            default: []
            }
        }
    }

    private static func faults(of notice: Notice) -> [Fault?] {
        [
            Fault(
                "covers",
                "the notice asks for a yes that leaves the notice out",
                fix: "add `privacy`, or write `asks: false`",
                if: notice.asks && !notice.covers.contains(.privacy)
            )
        ]
    }

    private static func faults(of text: NoticeText) -> [Fault?] {
        let saysAll = text.omitted.isEmpty && text.retention != .absent && text.complaints != .absent
        return [
            Fault(
                "opens",
                "nobody comes to the text that leaves something out",
                fix: "let `opens` lead to the text, or leave `omits`, `retention` and `complaints` at what is complete",
                if: !text.opening.leadsToText && !saysAll
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
        return places.contradictions(
            in: field.id,
            [
                Fault(
                    "required",
                    "the field is required and marked as optional",
                    fix: "write `marked: required` or `marked: unmarked`",
                    if: field.isRequired && field.mark == .optional
                )
            ]
        )
    }
}
