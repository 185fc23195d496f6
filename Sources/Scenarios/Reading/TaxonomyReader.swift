package import Vocabulary
import Yams

/// Reads a taxonomy that a tester wrote: a list of items, each with the kinds that it covers.
///
/// - Shape: `id`, `name` (zh and en), `items`: each `id`, `name`, `kinds` and, where its wording is not confirmed, `unverified: true`.
package enum TaxonomyReader {
    /// Reads a file's bytes; every mistake is reported, none is thrown.
    package static func read(_ bytes: [UInt8], file: String) -> (taxonomy: Taxonomy?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let taxonomy = taxonomy(node, in: &draft)
            return (draft.problems.isEmpty ? taxonomy : nil, draft.problems.sorted())
        }
    }

    private static func taxonomy(_ node: Node, in draft: inout Draft) -> Taxonomy? {
        let keys = draft.mapping(node, of: "a taxonomy", required: ["id", "name", "items"])
        let id = draft.id(keys["id"], of: "id")
        let name = draft.bilingual(keys["name"], of: "name")
        var seen: Set<String> = []
        let items = draft.list(keys["items"], of: "items").compactMap { member -> Taxonomy.Item? in
            let item = item(member, in: &draft)
            if let item, !seen.insert(item.id).inserted {
                draft.report(member, .duplicateID, "item `\(item.id)` stands twice", fix: "keep one of them")
            }
            return item
        }
        guard let id, let name else { return nil }
        return Taxonomy(id: id, name: name, items: items)
    }

    private static func item(_ node: Node, in draft: inout Draft) -> Taxonomy.Item? {
        let keys = draft.mapping(node, of: "an item", required: ["id", "name", "kinds"], optional: ["unverified"])
        let id = draft.text(keys["id"], of: "id")
        let name = draft.bilingual(keys["name"], of: "name")
        let known = Kind.allCases.map(\.rawValue).sorted()
        let kinds = draft.words(keys["kinds"], of: "kinds", from: known).compactMap(Kind.init(rawValue:))
        let isUnverified = draft.flag(keys["unverified"], of: "unverified") ?? false
        guard let id, let name else { return nil }
        return Taxonomy.Item(id: id, name: name, isUnverified: isUnverified, kinds: kinds)
    }
}
