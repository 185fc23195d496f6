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
            practice.shape.parameters.filter { $0.form == .message && practice.settings[$0.name] != nil }
                .flatMap { parameter in
                    needed(by: practice, parameter).filter { !wording.has($0) }.map { id in
                        places.problem(
                            .unknownMessage,
                            at: practice.id,
                            parameter.name,
                            "there is no message `\(Draft.shown(id))`",
                            fix: "add it to fixtures/wording, or use one that is there"
                        )
                    }
                }
        }
    }

    /// The messages that a page looks up: of a gate those of its stem, else the one that the author names.
    private static func needed(by practice: Practice, _ parameter: Parameter) -> [String] {
        guard practice.shape == .gate else { return [practice.word(parameter.name)] }
        let stem = Gate(practice).stem
        return Gate.endings.map { "\(stem)-\($0)" }
    }
}
