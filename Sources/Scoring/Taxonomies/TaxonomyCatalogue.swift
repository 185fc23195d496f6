package import Vocabulary

/// The taxonomies that follow from the law tables; a new one is a file beside these and a word here.
package enum TaxonomyCatalogue {
    /// The ids, in the order in which help texts list them.
    package static let ids = [AppMethodTaxonomy.id, BeijingSixTaxonomy.id, ShanghaiChecklistTaxonomy.id]

    /// Every taxonomy, derived from the tables.
    package static func all(in law: LawTables) -> [Taxonomy] {
        [
            AppMethodTaxonomy.taxonomy(in: law), BeijingSixTaxonomy.taxonomy(in: law),
            ShanghaiChecklistTaxonomy.taxonomy(in: law),
        ]
    }

    /// The taxonomy of an id; nil where there is none.
    package static func taxonomy(_ id: String, in law: LawTables) -> Taxonomy? { all(in: law).first { $0.id == id } }

    /// The kinds whose cards name one point of a document, such as `g-bj-6(1)`.
    ///
    /// - Parameters:
    ///   - provision: The document.
    ///   - part: The point.
    ///   - law: The tables.
    /// - Returns: The kinds that rest on it or are guided by it, sorted.
    static func kinds(at provision: String, part: String, in law: LawTables) -> [Kind] {
        // Cards write a paragraph as it is cited, in its brackets.
        Kind.allCases.filter { kind in
            law.kinds[kind.rawValue]?.parts(of: provision).contains { $0 == part || $0 == "(\(part))" } == true
        }.sorted()
    }

    /// What the points of a document say, out of a gist such as `… (1) this; (2) that.`.
    static func points(of gist: String) -> [Int: String] {
        var points: [Int: String] = [:]
        var rest = gist[...]
        var number = 1
        while let mark = rest.firstRange(of: "(\(number)) ") {
            rest = rest[mark.upperBound...]
            let next = rest.firstRange(of: "(\(number + 1)) ")?.lowerBound ?? rest.endIndex
            let words = rest[..<next].reversed().drop { $0 == " " || $0 == ";" || $0 == "." }.reversed()
            points[number] = String(words)
            number += 1
        }
        return points
    }
}
