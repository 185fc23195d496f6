import Vocabulary

/// Reports scenarios that show a kind and have no twin, twins of scenarios that show none, and twins that contradict themselves.
enum TwinCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        guard case .violation = scenario.role else {
            guard scenario.twin != nil else { return [] }
            return [
                places.problem(
                    .contradiction,
                    at: nil,
                    "twin",
                    "the scenario shows no kind and has a twin",
                    fix: "add `shows:`, or take the twin out"
                )
            ]
        }
        guard let twin = scenario.turned else {
            return [
                places.problem(
                    .missingKey,
                    at: nil,
                    "shows",
                    "a scenario that shows a kind lacks `twin`",
                    fix: "add `twin:` with the one switch that makes it lawful"
                )
            ]
        }
        return ContradictionCheck.problems(in: twin, of: merchant, with: wording, at: places).map { problem in
            var told = problem
            told.message = "in the twin: \(problem.message)"
            return told
        }
    }
}
