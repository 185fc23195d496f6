import Vocabulary

/// Reports words about ordering food where none is ordered.
enum UrgingCheck: ScenarioCheck {
    /// Where food is ordered.
    private static let services: [Service] = [.dineIn, .pickup, .takeaway]

    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        guard let urging = Switchboard(scenario).urging, !services.contains(scenario.service) else { return [] }
        return [
            places.problem(
                .noSuchPlace,
                at: urging.id,
                "manner",
                "nobody orders food by \(scenario.service.rawValue)",
                fix: "use it with dine-in, pickup or takeaway"
            )
        ]
    }
}
