package import Vocabulary

/// A taxonomy in comma-separated values: `item,kind` and, where wanted, `name_zh,name_en,unverified`; a row for each pair.
package enum TaxonomyCSV {
    private static let columns = ["item", "kind", "name_zh", "name_en", "unverified"]

    /// Reads a text; every mistake is reported, none is thrown.
    package static func read(_ text: String, file: String) -> (taxonomy: Taxonomy?, problems: [ClaimProblem]) {
        var draft = ClaimDraft(file: file)
        let (rows, openQuote) = CSVScan.rows(of: text)
        if let openQuote { draft.report(openQuote, "a quote does not end", fix: "close it with \"") }
        let names = rows.first?.fields ?? []
        let unknown = names.filter { !columns.contains($0) }
        if !names.contains("item") || !names.contains("kind") || !unknown.isEmpty || Set(names).count != names.count {
            draft.report(1, "the first line is no header", fix: "write \(columns.joined(separator: ","))")
            return (nil, draft.problems)
        }
        var order: [String] = []
        var items: [String: Taxonomy.Item] = [:]
        for row in rows.dropFirst() {
            let cells = Dictionary(zip(names, row.fields)) { first, _ in first }
            guard let id = cells["item"], !id.isEmpty else {
                draft.report(row.line, "the row has no item", fix: "write the item's id")
                continue
            }
            let word = cells["kind"] ?? ""
            guard let kind = Kind(rawValue: word) else {
                draft.report(
                    row.line,
                    "there is no kind `\(JSONScan.shown(word))`",
                    fix: "see `mockmerchant list kinds`"
                )
                continue
            }
            if items[id] == nil {
                order.append(id)
                let (zh, en) = (cells["name_zh"] ?? "", cells["name_en"] ?? "")
                let name = Bilingual(zh.isEmpty ? id : zh, en.isEmpty ? id : en)
                items[id] = Taxonomy.Item(id: id, name: name, isUnverified: cells["unverified"] == "true", kinds: [])
            }
            let kinds = Set(items[id]?.kinds ?? []).union([kind])
            items[id]?.kinds = kinds.sorted()
        }
        let name = ClaimFormatCatalogue.toolName(of: file)
        let taxonomy = Taxonomy(id: name, name: Bilingual(name, name), items: order.compactMap { items[$0] })
        return (draft.problems.isEmpty ? taxonomy : nil, draft.problems.sorted())
    }
}
