import Vocabulary

extension Library {
    /// What a scenario shows not to be there on purpose, and the practices that look like it; beside what the key says is there.
    ///
    /// - Parameter scenario: A scenario of this library.
    /// - Returns: The kind that it is about, where the key lacks it; nothing for a merchant that is about none.
    package func lawful(in scenario: Scenario) -> [BenchPlan.Lawful] {
        guard let kind = scenario.role.kind, !answerKey(of: scenario).kinds.contains(kind) else { return [] }
        switch scenario.role {
        case .plain, .mode, .violation: return []
        case .twin:
            let practices = pairSwitch(of: scenario).map { [$0.practice] } ?? []
            return [BenchPlan.Lawful(kind: kind, likeness: .twin, practices: practices)]
        case .nearMiss:
            return [BenchPlan.Lawful(kind: kind, likeness: .nearMiss, practices: scenario.practices.map(\.id))]
        }
    }
}
