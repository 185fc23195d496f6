import Vocabulary

/// The six points of the Beijing guide on scanning to consume (2023-08-31); guidance, not law.
enum BeijingSixTaxonomy {
    static let id = "beijing-6"
    private static let document = "g-bj-6"

    /// The taxonomy, derived from the cards' pinpoints.
    static func taxonomy(in law: LawTables) -> Taxonomy {
        let provision = law.provisions[document]
        let points = TaxonomyCatalogue.points(of: provision?.gist ?? "")
        let items = (1...6).map { number in
            Taxonomy.Item(
                id: "\(document)(\(number))",
                name: Bilingual("北京合规指引 第\(number)项", points[number] ?? "point \(number)"),
                isUnverified: points[number] == nil || provision?.confidence == .unverified,
                kinds: TaxonomyCatalogue.kinds(at: document, part: "\(number)", in: law)
            )
        }
        return Taxonomy(
            id: id,
            name: Bilingual("北京扫码消费合规指引（6 项）", "Beijing guide on scanning to consume (6 points)"),
            items: items
        )
    }
}
