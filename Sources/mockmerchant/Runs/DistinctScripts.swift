import Flow
import Scenarios
import Vocabulary

/// Which scenarios play alike: the proof counts each script once.
struct DistinctScripts {
    /// The class of each scenario, in the order given.
    let classes: [Int]

    /// How many scripts there are.
    var count: Int { Set(classes).count }

    /// Compares the scripts of scenarios.
    init(scenarios: [Scenario], library: Library) {
        // Nearly all differ by what the merchant does, so their words are compared, which is long, only where that is the same.
        var known: [Deeds: [(script: Script, group: Int)]] = [:]
        var count = 0
        classes = scenarios.map { scenario in
            let script = Script(scenario, merchant: library.merchant(of: scenario), wording: library.wording)
                .distinctness
            let deeds = Deeds(merchant: script.merchant.id, practices: script.practices)
            if let same = known[deeds]?.first(where: { $0.script == script }) { return same.group }
            defer { count += 1 }
            known[deeds, default: []].append((script, count))
            return count
        }
    }

    /// What most scripts are told apart by.
    private struct Deeds: Hashable {
        let merchant: MerchantID
        let practices: [Practice]
    }
}
