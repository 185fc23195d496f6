import Vocabulary
import Yams

/// What must be seen after a step.
extension ScriptReading {
    mutating func checks(_ node: Node) -> [ScriptCheck] {
        let keys = draft.mapping(node, of: "expect", optional: ScriptReader.claims.map(\.name))
        if node.mapping?.isEmpty == true {
            draft.report(node, .missingKey, "expect says nothing", fix: "write what is seen, such as `page:`")
        }
        return ScriptReader.claims.flatMap { key -> [ScriptCheck] in
            guard let value = keys[key.name] else { return [] }
            return claims(key.name, value).map { ScriptCheck($0.claim, at: place(of: $0.node)) }
        }.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
    }

    private typealias Written = (claim: ScriptCheck.Claim, node: Node)

    private mutating func claims(_ name: String, _ node: Node) -> [Written] {
        switch name {
        case "page": texts(node, of: name, plain: TextMatch.equals).map { (.page($0.0), $0.1) }
        case "text": texts(node, of: name, plain: TextMatch.contains).map { (.text($0.0), $0.1) }
        case "no-text": texts(node, of: name, plain: TextMatch.contains).map { (.noText($0.0), $0.1) }
        case "control": each(node) { reading, member in reading.control(member, of: name).map { .control($0) } }
        case "no-control": each(node) { reading, member in reading.control(member, of: name).map { .noControl($0) } }
        case "demand": each(node) { reading, member in reading.demand(member) }
        case "no-demand":
            isTrue(node)
                ? [(.noDemand(nil), node)]
                : each(node) { reading, member in reading.want(member, of: "demand").map { .noDemand($0) } }
        case "message": texts(node, of: name, plain: TextMatch.contains).map { (.message($0.0), $0.1) }
        case "no-message":
            isTrue(node)
                ? [(.noMessage(nil), node)]
                : texts(node, of: name, plain: TextMatch.contains).map { (.noMessage($0.0), $0.1) }
        case "no-new-message":
            isTrue(node)
                ? [(.noNewMessage(nil), node)]
                : texts(node, of: name, plain: TextMatch.contains).map { (.noNewMessage($0.0), $0.1) }
        case "handed": handed(node)
        case "stage":
            draft.word(node, of: name, from: Stage.allCases.map(\.rawValue)).flatMap(Stage.init(rawValue:)).map {
                [(.stage($0), node)]
            } ?? []
        case "reached":
            each(node) { reading, member in reading.milestone(member, of: name).map { .reached($0) } }
        case "not-reached":
            each(node) { reading, member in reading.milestone(member, of: name).map { .notReached($0) } }
        default: texts(node, of: name, plain: TextMatch.contains).map { (.refused($0.0), $0.1) }
        }
    }

    private func isTrue(_ node: Node) -> Bool { node.scalar?.string == "true" }

    /// Each member of a list, or the one that stands in its place.
    private mutating func each(
        _ node: Node,
        _ read: (inout Self, Node) -> ScriptCheck.Claim?
    ) -> [Written] {
        let members = node.sequence.map(Array.init) ?? [node]
        return members.compactMap { member in read(&self, member).map { ($0, member) } }
    }

    /// Texts, or predicates over them.
    private mutating func texts(
        _ node: Node,
        of name: String,
        plain: (String) -> TextMatch
    ) -> [(TextMatch, Node)] {
        let members = node.sequence.map(Array.init) ?? [node]
        return members.flatMap { member -> [(TextMatch, Node)] in
            guard member.mapping != nil else { return words(member, of: name).map { [(plain($0), member)] } ?? [] }
            let keys = draft.mapping(member, of: name, optional: TextMatch.names)
            return TextMatch.names.compactMap { predicate in
                guard let value = keys[predicate] else { return nil }
                let text = predicate == "matches" ? pattern(value, of: predicate) : words(value, of: predicate)
                return text.flatMap { TextMatch(predicate, $0) }.map { ($0, value) }
            }
        }
    }

    private mutating func demand(_ node: Node) -> ScriptCheck.Claim? {
        guard node.mapping != nil else { return want(node, of: "demand").map { .demand($0, isRefusable: nil) } }
        let keys = draft.mapping(node, of: "demand", required: ["item"], optional: ["refusable"])
        let isRefusable = draft.flag(keys["refusable"], of: "refusable")
        return want(keys["item"], of: "demand").map { .demand($0, isRefusable: isRefusable) }
    }

    private mutating func handed(_ node: Node) -> [Written] {
        let keys = draft.mapping(node, of: "handed", optional: ScriptReader.milestones.map(\.rawValue))
        return ScriptReader.milestones.compactMap { milestone in
            guard let value = keys[milestone.rawValue] else { return nil }
            guard isOfService(milestone, at: value) else { return nil }
            return PriceBoundReader.bound(value, of: "handed", in: &draft).map { (.handed(milestone, $0), value) }
        }
    }

    private mutating func milestone(_ node: Node, of name: String) -> Milestone? {
        let word = draft.word(node, of: name, from: ScriptReader.milestones.map(\.rawValue))
        guard let milestone = word.flatMap(Milestone.init(rawValue:)), isOfService(milestone, at: node) else {
            return nil
        }
        return milestone
    }

    private mutating func isOfService(_ milestone: Milestone, at node: Node) -> Bool {
        guard let service else { return true }
        let known = service.milestones
        if known.contains(milestone) { return true }
        draft.report(
            node,
            .noSuchPlace,
            "\(service.rawValue) has no milestone `\(milestone.rawValue)`",
            fix: "use one of \(known.map(\.rawValue).joined(separator: ", "))"
        )
        return false
    }
}
