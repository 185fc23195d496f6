import Vocabulary

/// Reports authors who expect something else than what they say the scenario shows.
enum ExpectationCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        let message: String? =
            switch scenario.role {
            case .plain, .mode: nil
            case .violation(let kind) where !scenario.expect.findings.contains(kind):
                "the scenario shows `\(kind.rawValue)` and does not expect it"
            case .nearMiss(let kind) where scenario.expect.findings.contains(kind):
                "the scenario nearly misses `\(kind.rawValue)` and expects it"
            case .twin(let kind) where scenario.expect.findings.contains(kind):
                "`\(kind.rawValue)` is expected of the lawful twin"
            case .violation, .nearMiss, .twin: nil
            }
        return message.map {
            [places.problem(.contradiction, at: nil, "expect", $0, fix: "mend `expect` or what the scenario is for")]
        } ?? []
    }
}
