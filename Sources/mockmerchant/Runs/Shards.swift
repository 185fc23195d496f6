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
        let ids = part(index, of: count, among: scenarios.map { ($0.id, $0.expectedSteps) })
        return scenarios.filter { ids.contains($0.id) }
    }

    /// One part of whatever can be walked, by how many steps it takes.
    ///
    /// - Parameters:
    ///   - index: Which one, from 1.
    ///   - count: Of how many.
    ///   - walks: What is shared out, and about how long it takes.
    /// - Returns: What is in the part.
    static func part(
        _ index: Int,
        of count: Int,
        among walks: [(id: ScenarioID, expectedSteps: Int)]
    ) -> Set<ScenarioID> {
        // The longest first, each to whom has least to do: no part is then a third longer than it must be.
        let longestFirst = walks.sorted { ($1.expectedSteps, $0.id) < ($0.expectedSteps, $1.id) }
        var loads = Array(repeating: 0, count: count)
        var shares: [ScenarioID: Int] = [:]
        for walk in longestFirst {
            let least = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
            loads[least] += walk.expectedSteps
            shares[walk.id] = least
        }
        return Set(shares.filter { $0.value == index - 1 }.keys)
    }
}
