package import Vocabulary
import Yams

/// Reads a persona from its YAML text, and tells every fault at once, with its line.
package enum PersonaReader {
    private static let keys = [
        "id", "title", "lacks", "invoice", "member", "stops-messages", "comes-back-after", "for-classes",
    ]
    /// Days after which somebody may come back.
    private static let returns = 1...14

    /// Reads the text.
    ///
    /// - Parameters:
    ///   - text: The file's whole text.
    ///   - stem: The file's name without its ending, which is the persona's id.
    /// - Returns: The persona.
    /// - Throws: ``WalkerError`` with the code `badPersona`, whose message lists each fault with its line.
    package static func persona(from text: String, stem: String) throws -> Persona {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw WalkerError(.badPersona, "\(stem) is not yaml, mend the place named", underlying: "\(error)")
        }
        guard let mapping = root?.mapping else { throw WalkerError(.badPersona, "\(stem) is no mapping") }
        var faults: [String] = []
        func fault(_ node: Node?, _ what: String) { faults.append("line \(node?.mark?.line ?? 0): \(what)") }
        func flag(_ key: String, orElse standard: Bool) -> Bool {
            guard let node = mapping[key] else { return standard }
            if let value = node.bool { return value }
            fault(node, "\(key) takes true or false")
            return standard
        }
        for (key, node) in mapping where !keys.contains(key.string ?? "") {
            fault(node, "unknown key \(key.string ?? "")")
        }
        if mapping["id"]?.string != stem { fault(mapping["id"], "the id is not the file's name \(stem)") }
        let title = mapping["title"]?.mapping
        if title?["zh"]?.string == nil || title?["en"]?.string == nil {
            fault(mapping["title"], "title wants zh and en")
        }
        let lacks = (mapping["lacks"]?.sequence.map(Array.init) ?? []).compactMap { node -> Demand? in
            let demand = node.string.flatMap(Demand.init(rawValue:))
            if demand == nil { fault(node, "lacks names \(node.string ?? "nothing"), which is no demand") }
            return demand
        }
        let invoice = mapping["invoice"].map { node -> Persona.Invoice in
            let known = node.string.flatMap(Persona.Invoice.init(rawValue:))
            if known == nil { fault(node, "invoice takes person or company") }
            return known ?? .person
        }
        let comesBack = mapping["comes-back-after"].flatMap { node -> Int? in
            if let days = node.int, returns.contains(days) { return days }
            fault(node, "comes-back-after takes \(returns.lowerBound) to \(returns.upperBound) days")
            return nil
        }
        if comesBack != nil, mapping["stops-messages"]?.bool != true {
            fault(mapping["comes-back-after"], "who comes back after stopping messages has stops-messages: true")
        }
        let persona = Persona(
            id: PersonaID(rawValue: stem),
            title: Bilingual(zh: title?["zh"]?.string ?? "", en: title?["en"]?.string ?? ""),
            lacks: lacks,
            invoice: invoice ?? .person,
            isMember: flag("member", orElse: false),
            stopsMessages: flag("stops-messages", orElse: false),
            comesBackAfter: comesBack,
            isForClasses: flag("for-classes", orElse: true)
        )
        guard faults.isEmpty else { throw WalkerError(.badPersona, "\(stem): " + faults.joined(separator: "; ")) }
        return persona
    }
}
