import Vocabulary

/// Reports messages that the wording file lacks.
enum MessageCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        scenario.practices.flatMap { practice in
            practice.shape.parameters.filter { $0.form == .message }.compactMap { parameter -> Problem? in
                guard case .word(let id) = practice.settings[parameter.name] else { return nil }
                let needed = practice.shape == .gate ? "\(id)-title" : id
                guard !wording.has(needed) else { return nil }
                return places.problem(
                    .unknownMessage,
                    at: practice.id,
                    parameter.name,
                    "there is no message `\(Draft.shown(needed))`",
                    fix: "add it to fixtures/wording, or use one that is there"
                )
            }
        }
    }
}
