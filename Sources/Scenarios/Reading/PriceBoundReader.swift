import Vocabulary
import Yams

/// Reads what a milestone may cost: a list of demands, a number, or `at-most` with either.
enum PriceBoundReader {
    /// Demands at most.
    static let counts = 0...Demand.allCases.count

    /// The bound; nil where it cannot be read.
    static func bound(_ node: Node, of what: String, in draft: inout Draft) -> PriceBound? {
        if node.mapping != nil {
            let keys = draft.mapping(node, of: what, required: ["at-most"])
            guard let most = keys["at-most"] else { return nil }
            if most.sequence != nil { return .within(demands(most, of: what, in: &draft)) }
            return draft.number(most, of: "at-most", within: counts).map(PriceBound.atMost)
        }
        if node.sequence != nil { return .these(demands(node, of: what, in: &draft)) }
        if let text = node.scalar?.string, Int(text) == nil {
            draft.report(
                node,
                .wrongType,
                "\(what) is `\(Draft.shown(text))`",
                fix: "write a list such as [follow], a number, or { at-most: 0 }"
            )
            return nil
        }
        return draft.number(node, of: what, within: counts).map(PriceBound.count)
    }

    private static func demands(_ node: Node, of what: String, in draft: inout Draft) -> [Demand] {
        draft.words(node, of: what, from: Demand.allCases.map(\.rawValue)).compactMap(Demand.init(rawValue:)).sorted()
    }
}
