import Vocabulary

/// Reports consents and guardians' steps where there is nothing to agree to, or no page of their own for them.
enum ApartCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        scenario.practices.flatMap { practice -> [Problem] in
            switch practice.shape {
            case .gate: problems(in: Gate(practice), at: places)
            case .field: problems(in: Field(practice), of: scenario.service, at: places)
            default: []
            }
        }
    }

    private static func problems(in gate: Gate, at places: Places) -> [Problem] {
        guard gate.consent != .none else { return [] }
        if gate.demands.count != 1 || !gate.demands.allSatisfy(\.isSensitive) {
            return [nothingSensitive(at: gate.id, places)]
        }
        guard gate.consent.hasOwnScreen, gate.purpose != .stated else { return [] }
        return [withoutPurpose(at: gate.id, places)]
    }

    private static func problems(in field: Field, of service: Service, at places: Places) -> [Problem] {
        var found: [Problem] = []
        if field.consent != .none, !field.item.isSensitive { found.append(nothingSensitive(at: field.id, places)) }
        if field.consent.hasOwnScreen, field.purpose != .stated { found.append(withoutPurpose(at: field.id, places)) }
        if field.guardian != .none, !field.item.isOfChild || field.isRequired {
            found.append(
                places.problem(
                    .contradiction,
                    at: field.id,
                    "guardian",
                    "nobody's guardian is asked for this",
                    fix: "use it with an item about a child that may be left out"
                )
            )
        }
        let isOnTheWay = field.place == .form && service.spine == .order
        if field.consent.hasOwnScreen || field.guardian != .none, !isOnTheWay {
            found.append(
                places.problem(
                    .noSuchPlace,
                    at: field.id,
                    field.guardian == .none ? "consent" : "guardian",
                    "there is no page of its own for this field",
                    fix: "use it with `at: form` where something is ordered"
                )
            )
        }
        if field.place == .invoice, field.item.isOfChild || field.item.isSensitive && field.consent != .none {
            found.append(
                places.problem(
                    .noSuchPlace,
                    at: field.id,
                    "at",
                    "no invoice is made out to `\(field.item.rawValue)`",
                    fix: "write `at: form`"
                )
            )
        }
        return found
    }

    private static func nothingSensitive(at practice: PracticeID, _ places: Places) -> Problem {
        places.problem(
            .contradiction,
            at: practice,
            "consent",
            "there is nothing sensitive to agree to",
            fix: "use `consent` with one sensitive item alone"
        )
    }

    private static func withoutPurpose(at practice: PracticeID, _ places: Places) -> Problem {
        places.problem(
            .contradiction,
            at: practice,
            "consent",
            "a screen of its own leaves the purpose out",
            fix: "write `purpose: stated`, or leave the screen out"
        )
    }
}
