import Vocabulary

/// One check of a finished scenario: what can be wrong although every word is known.
protocol ScenarioCheck: Sendable {
    /// What is wrong, each with its place.
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    )
        -> [Problem]
}
