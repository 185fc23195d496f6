import Scenarios
import Vocabulary

/// Shares scenarios out so that every part takes about as long: the same shares on every machine.
enum Shards {
    /// One part.
    ///
    /// - Parameters:
    ///   - index: Which one, from 1.
    ///   - count: Of how many.
    ///   - scenarios: What is shared out.
    /// - Returns: The part, in the order given; empty where there are more parts than scenarios.
    static func part(_ index: Int, of count: Int, among scenarios: [Scenario]) -> [Scenario] {
        // The longest first, each to whom has least to do: no part is then a third longer than it must be.
        let longestFirst = scenarios.sorted { ($1.expectedSteps, $0.id) < ($0.expectedSteps, $1.id) }
        var loads = Array(repeating: 0, count: count)
        var shares: [ScenarioID: Int] = [:]
        for scenario in longestFirst {
            let least = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
            loads[least] += scenario.expectedSteps
            shares[scenario.id] = least
        }
        return scenarios.filter { shares[$0.id] == index - 1 }
    }
}
