import Flow
import Scenarios

/// Which scenarios play alike: the proof counts each script once.
struct DistinctScripts {
    /// The class of each scenario, in the order given.
    let classes: [Int]

    /// How many scripts there are.
    var count: Int { Set(classes).count }

    /// Compares the scripts of scenarios.
    init(scenarios: [Scenario], library: Library) {
        var known: [Script: Int] = [:]
        classes = scenarios.map { scenario in
            let script = Script(scenario, merchant: library.merchant(of: scenario), wording: library.wording)
            let group = known[script.distinctness] ?? known.count
            known[script.distinctness] = group
            return group
        }
    }
}
