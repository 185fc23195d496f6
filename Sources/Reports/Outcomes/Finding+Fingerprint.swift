package import Vocabulary

extension Finding {
    /// What the finding is known by from run to run: scenario, kind, stage and what is wanted, never how a page words it.
    ///
    /// A new demand for data under an old kind is a new finding.
    ///
    /// - Parameter scenario: Where it was found.
    /// - Returns: The same text on every machine and with every seed.
    package func fingerprint(in scenario: ScenarioID) -> String {
        let wanted = wants.map(\.description).sorted().joined(separator: "+")
        return "\(scenario)/\(kind.rawValue)/\(stage.rawValue)" + (wanted.isEmpty ? "" : "/\(wanted)")
    }
}
