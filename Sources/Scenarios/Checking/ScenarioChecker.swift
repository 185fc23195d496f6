import Vocabulary

/// Runs every check over a scenario.
package struct ScenarioChecker: Sendable {
    private let merchant: Merchant
    private let wording: Wording

    /// Every check, one file each.
    static let checks: [any ScenarioCheck.Type] = [
        PlaceCheck.self, ContradictionCheck.self, GateCheck.self, TickCheck.self, FeeCheck.self, DaysCheck.self,
        BeaconCheck.self,
        AfterPayingCheck.self, UrgingCheck.self, EntryCheck.self, OrderAddressCheck.self, PriceTierCheck.self,
        TransportCheck.self, ApartCheck.self, UnlockCheck.self, LureCheck.self, DeclarationCheck.self,
        HearingCheck.self, FollowBoxCheck.self, StandingCheck.self, ExpectationCheck.self,
        MessageCheck.self,
        RealBrandCheck.self,
        SingleCheck.self, TwinCheck.self,
    ]

    /// Makes a checker for scenarios of one merchant.
    package init(merchant: Merchant, wording: Wording) {
        self.merchant = merchant
        self.wording = wording
    }

    /// What is wrong, in the order of the file.
    package func problems(in scenario: Scenario, at places: Places) -> [Problem] {
        problems(in: scenario, at: places, but: nil)
    }

    /// What all checks but one find, in the order of the file.
    func problems(in scenario: Scenario, at places: Places, but one: (any ScenarioCheck.Type)?) -> [Problem] {
        Self.checks.filter { $0 != one }
            .flatMap { $0.problems(in: scenario, of: merchant, with: wording, at: places) }.sorted()
    }
}
