import Vocabulary
import Yams

/// Reads what an author expects an inspector to find.
struct ExpectationReader {
    /// The expectation of an `expect:` mapping; empty where there is none.
    static func expectation(_ node: Node?, in draft: inout Draft) -> Scenario.Expectation {
        guard let node else { return Scenario.Expectation() }
        let keys = draft.mapping(node, of: "expect", optional: ["findings", "price", "declared"])
        let kinds = Kind.allCases.map(\.rawValue)
        let findings = draft.words(keys["findings"], of: "findings", from: kinds)
        let (price, bounds) = price(keys["price"], in: &draft)
        return Scenario.Expectation(
            findings: findings.compactMap(Kind.init(rawValue:)),
            price: price,
            declared: declared(keys["declared"], in: &draft),
            bounds: bounds
        )
    }

    /// What can stand under `declared`: the items that a notice lists, and the hosts of others.
    static let subjects: [Declaration.Subject] =
        NoticeText.listable.map(Declaration.Subject.item)
        + (Beacon.Receiver.allCases.compactMap(\.host) + [Beacon.secondHost]).map(Declaration.Subject.receiver)

    private static func declared(_ node: Node?, in draft: inout Draft) -> [Declaration] {
        guard let node else { return [] }
        let keys = draft.mapping(node, of: "declared", optional: subjects.map(\.description))
        let words = Declaration.Standing.allCases.map(\.rawValue)
        return subjects.compactMap { subject in
            guard let value = keys[subject.description] else { return nil }
            let word = draft.word(value, of: "declared", from: words)
            return word.flatMap(Declaration.Standing.init(rawValue:)).map { Declaration(subject, $0) }
        }
    }

    private typealias Prices = (exact: [Milestone: [Demand]], bounds: [Milestone: PriceBound])

    private static func price(_ node: Node?, in draft: inout Draft) -> Prices {
        guard let node else { return ([:], [:]) }
        let names = Milestone.allCases.map(\.rawValue)
        let keys = draft.mapping(node, of: "price", optional: names)
        var prices: Prices = ([:], [:])
        for milestone in Milestone.allCases {
            guard let value = keys[milestone.rawValue] else { continue }
            switch PriceBoundReader.bound(value, of: "price", in: &draft) {
            case .these(let demands): prices.exact[milestone] = demands
            case let bound?: prices.bounds[milestone] = bound
            case nil: continue
            }
        }
        return prices
    }
}
