import Vocabulary

/// The 31 items of the 2019 method of identifying violations by apps (App违法违规收集使用个人信息行为认定方法).
///
/// A kind stands under every item that its card names: basis, parent, context. A gate stands under app-4-2 for its parent.
enum AppMethodTaxonomy {
    static let id = "app-31"

    /// The taxonomy, derived from the tables.
    static func taxonomy(in law: LawTables) -> Taxonomy {
        let provisions = law.provisions.values.filter { $0.code == "app" }.sorted { $0.id < $1.id }
        let items = provisions.map { provision in
            Taxonomy.Item(
                id: provision.id,
                name: Bilingual("认定方法 \(provision.article)", provision.gist),
                isUnverified: provision.confidence == .unverified,
                kinds: Kind.allCases.filter { law.kinds[$0.rawValue]?.citations.contains(provision.id) == true }
            )
        }
        return Taxonomy(
            id: id,
            name: Bilingual("App违法违规收集使用个人信息行为认定方法（31 项）", "App violation identification method of 2019 (31 items)"),
            items: items
        )
    }
}
