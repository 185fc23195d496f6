import Vocabulary
import Yams

/// Reads what an author expects an inspector to find.
struct ExpectationReader {
    /// The expectation of an `expect:` mapping; empty where there is none.
    static func expectation(_ node: Node?, in draft: inout Draft) -> Scenario.Expectation {
        guard let node else { return Scenario.Expectation() }
        let keys = draft.mapping(node, of: "expect", optional: ["findings", "price"])
        let kinds = Kind.allCases.map(\.rawValue)
        let findings = draft.words(keys["findings"], of: "findings", from: kinds)
        return Scenario.Expectation(
            findings: findings.compactMap(Kind.init(rawValue:)),
            price: price(keys["price"], in: &draft)
        )
    }

    private static func price(_ node: Node?, in draft: inout Draft) -> [Milestone: [Demand]] {
        guard let node else { return [:] }
        let names = Milestone.allCases.map(\.rawValue)
        let keys = draft.mapping(node, of: "price", optional: names)
        var price: [Milestone: [Demand]] = [:]
        for milestone in Milestone.allCases {
            guard let value = keys[milestone.rawValue] else { continue }
            let demands = draft.words(value, of: "price", from: Demand.allCases.map(\.rawValue))
            price[milestone] = demands.compactMap(Demand.init(rawValue:)).sorted()
        }
        return price
    }
}
