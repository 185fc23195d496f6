import Vocabulary
import Yams

/// Reads a lexicon from its YAML text, and tells every fault at once, with its line.
package struct LexiconReader {
    private var faults: [String] = []

    /// Reads the text.
    ///
    /// - Parameter text: The file's whole text.
    /// - Returns: The lexicon.
    /// - Throws: ``WalkerError`` with the code `badLexicon`, whose message lists each fault with its line.
    package static func lexicon(from text: String) throws -> Lexicon {
        var reader = LexiconReader()
        return try reader.read(text)
    }

    private mutating func read(_ text: String) throws -> Lexicon {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw WalkerError(.badLexicon, "the lexicon is not yaml, mend the place named", underlying: "\(error)")
        }
        let parts = entries(of: root, called: "lexicon")
        let known = ["demands", "scopes", "consents", "traditional"] + WordGroup.Family.allCases.map(\.rawValue)
        for (key, node) in parts where !known.contains(key) { fault(node, "unknown part \(key)") }
        for key in known where !parts.contains(where: { $0.key == key }) { faults.append("part \(key) is missing") }

        let demands = read(parts, "demands") { reader, key, node in
            Demand(rawValue: key).map { ($0, reader.words(of: $0, in: node)) }
        }
        let scopes = read(parts, "scopes") { reader, key, node in
            (key, reader.strings(in: node).compactMap { reader.demand($0, at: node) })
        }
        let consents = read(parts, "consents") { reader, key, node in
            Consent(rawValue: key).map { ($0, reader.strings(in: node)) }
        }
        var groups: [WordGroup: [String]] = [:]
        for family in WordGroup.Family.allCases {
            let found = read(parts, family.rawValue) { reader, key, node in
                WordGroup(rawValue: key).flatMap { $0.family == family ? ($0, reader.strings(in: node)) : nil }
            }
            groups.merge(found) { first, _ in first }
        }
        for group in WordGroup.allCases where groups[group]?.isEmpty ?? true {
            faults.append("group \(group.family.rawValue)/\(group.rawValue) is missing or empty")
        }
        let lines = parts.first { $0.key == "traditional" }.map { strings(in: $0.node) } ?? []
        guard faults.isEmpty else { throw WalkerError(.badLexicon, faults.joined(separator: "; ")) }
        return Lexicon(
            demands: demands,
            scopes: scopes,
            consents: consents,
            groups: groups,
            traditional: try TraditionalLetters(groups: lines.flatMap { $0.split(separator: " ").map(String.init) })
        )
    }

    private mutating func read<Key: Hashable, Value>(
        _ parts: [(key: String, node: Node)],
        _ part: String,
        _ meaning: (inout LexiconReader, String, Node) -> (Key, Value)?
    ) -> [Key: Value] {
        var found: [Key: Value] = [:]
        for (key, node) in entries(of: parts.first { $0.key == part }?.node, called: part) {
            if let (id, value) = meaning(&self, key, node) {
                if found.updateValue(value, forKey: id) != nil { fault(node, "\(key) stands twice in \(part)") }
            } else {
                fault(node, "unknown entry \(key) in \(part)")
            }
        }
        return found
    }

    private mutating func words(of demand: Demand, in node: Node) -> Lexicon.DemandWords {
        var words = Lexicon.DemandWords()
        for (key, list) in entries(of: node, called: demand.rawValue) {
            switch key {
            case "names": words.names = strings(in: list)
            case "nouns": words.nouns = strings(in: list)
            case "acts": words.acts = strings(in: list)
            case "types": words.types = strings(in: list)
            default: fault(list, "unknown list \(key) of \(demand), use names, nouns, acts or types")
            }
        }
        return words
    }

    private mutating func demand(_ id: String, at node: Node) -> Demand? {
        let demand = Demand(rawValue: id)
        if demand == nil { fault(node, "unknown demand \(id)") }
        return demand
    }

    private mutating func entries(of node: Node?, called name: String) -> [(key: String, node: Node)] {
        guard let node else { return [] }
        guard let mapping = node.mapping else {
            fault(node, "\(name) is no mapping, write one key to a line")
            return []
        }
        return mapping.map { ($0.key.string ?? "", $0.value) }
    }

    private mutating func strings(in node: Node) -> [String] {
        guard let sequence = node.sequence else {
            fault(node, "a list of words is wanted, write [one, two]")
            return []
        }
        return sequence.compactMap { word in
            if word.scalar == nil { fault(word, "a word is wanted") }
            return word.scalar?.string
        }
    }

    private mutating func fault(_ node: Node, _ what: String) {
        faults.append("line \(node.mark?.line ?? 0): \(what)")
    }
}
