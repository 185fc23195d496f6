import Vocabulary

/// Reports scenarios that show a kind and have no twin, twins of scenarios that show none, and whatever is wrong in a twin only.
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
            // One that is there and cannot be read has its own problem.
            guard !places.has("twin") else { return [] }
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
        let checker = ScenarioChecker(merchant: merchant, wording: wording)
        let own = checker.problems(in: scenario, at: places, but: Self.self).map(\.message)
        return checker.problems(in: twin, at: places, but: Self.self).filter { !own.contains($0.message) }.map {
            places.problem($0.id, at: nil, "twin", "in the twin: \($0.message)", fix: $0.fix)
        }
    }
}
