/// A scenario played otherwise: with `Script(varied.scenario, merchant: varied.merchant, wording: varied.wording)`.
package struct Varied: Hashable, Sendable {
    /// The scenario, under its own id.
    package var scenario: Scenario
    /// Who plays it.
    package var merchant: Merchant
    /// What the pages say.
    package var wording: Wording

    /// Makes it of its parts.
    package init(scenario: Scenario, merchant: Merchant, wording: Wording) {
        self.scenario = scenario
        self.merchant = merchant
        self.wording = wording
    }
}
