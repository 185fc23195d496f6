import Vocabulary
import Yams

/// Reads what an author expects an inspector to find.
struct ExpectationReader {
    /// The expectation of an `expect:` mapping; empty where there is none.
    static func expectation(_ node: Node?, in draft: inout Draft) -> Scenario.Expectation {
        guard let node else { return Scenario.Expectation() }
        let keys = draft.mapping(node, of: "expect", optional: ["findings", "price"])
        let kinds = Kind.allCases.map(\.rawValue)
        let findings = draft.list(keys["findings"], of: "findings").compactMap {
            draft.word($0, of: "finding", from: kinds).flatMap(Kind.init(rawValue:))
        }
        return Scenario.Expectation(findings: findings, price: price(keys["price"], in: &draft))
    }

    private static func price(_ node: Node?, in draft: inout Draft) -> [Milestone: [Demand]] {
        guard let node else { return [:] }
        let names = Milestone.allCases.map(\.rawValue)
        let keys = draft.mapping(node, of: "price", optional: names)
        var price: [Milestone: [Demand]] = [:]
        for milestone in Milestone.allCases {
            guard let value = keys[milestone.rawValue] else { continue }
            let demands = draft.list(value, of: "price").compactMap {
                draft.word($0, of: "demand", from: Demand.allCases.map(\.rawValue)).flatMap(Demand.init(rawValue:))
            }
            price[milestone] = demands.sorted()
        }
        return price
    }
}
