import Vocabulary

/// The eight points of the Shanghai checklist on scan-to-order (2023-07); guidance, not law.
enum ShanghaiChecklistTaxonomy {
    static let id = "shanghai-8"
    private static let document = "g-sh-8"
    /// The points whose wording is confirmed; the note of the provision says so.
    private static let confirmed = 1...5

    /// The taxonomy, derived from the cards' pinpoints.
    static func taxonomy(in law: LawTables) -> Taxonomy {
        let provision = law.provisions[document]
        let points = TaxonomyCatalogue.points(of: provision?.gist ?? "")
        let items = (1...8).map { number in
            Taxonomy.Item(
                id: "\(document)(\(number))",
                name: Bilingual("上海自查清单 第\(number)项", points[number] ?? "point \(number), wording not confirmed"),
                isUnverified: !confirmed.contains(number) || provision?.confidence == .unverified,
                kinds: TaxonomyCatalogue.kinds(at: document, part: "\(number)", in: law)
            )
        }
        return Taxonomy(
            id: id,
            name: Bilingual("上海扫码点餐自查清单（8 项）", "Shanghai checklist on scan-to-order (8 points)"),
            items: items
        )
    }
}
