package import Vocabulary

/// What is counted: the kinds themselves, or the items of a taxonomy over them.
package struct LabelScheme: Hashable, Sendable {
    /// One thing that is counted.
    package struct Label: Hashable, Sendable {
        /// A kind's id, or an item's.
        package var id: String
        /// Its name.
        package var name: Bilingual
        /// Says that the row's wording is not confirmed.
        package var isUnverified: Bool
        /// The family, for kinds: `gate`, or the stage of its first place; nil for items.
        package var family: String?
    }

    /// What a tool's word for a kind comes to.
    package enum Meaning: Hashable, Sendable {
        /// Labels, at least one.
        case labels([String])
        /// A kind that the taxonomy does not cover.
        case uncovered
        /// An item of several kinds where kinds are counted.
        case ambiguous([String])
        /// Nothing that is known.
        case unknown
    }

    /// `kinds`, or the taxonomy's id.
    package var id: String
    /// Its name.
    package var name: Bilingual
    /// What is counted, in the order of tables.
    package var labels: [Label]
    private var labelsByKind: [Kind: [String]]
    private var kindsByWord: [String: [Kind]]
    private var labelsByWord: [String: String]

    /// Counts the kinds, or the items of a taxonomy.
    ///
    /// - Parameters:
    ///   - taxonomy: The taxonomy; nil for the kinds themselves.
    ///   - law: The tables, for names and families; every taxonomy that follows from them can be named by tools.
    package init(taxonomy: Taxonomy? = nil, law: LawTables) {
        labelsByKind = [:]
        labelsByWord = [:]
        kindsByWord = [:]
        if let taxonomy {
            id = taxonomy.id
            name = taxonomy.name
            labels = taxonomy.items.map {
                Label(id: $0.id, name: $0.name, isUnverified: $0.isUnverified, family: nil)
            }
            for item in taxonomy.items {
                labelsByWord[Self.folded(item.id)] = item.id
                for kind in item.kinds { labelsByKind[kind, default: []].append(item.id) }
            }
        } else {
            id = "kinds"
            name = Bilingual("问题种类", "kinds")
            labels = Kind.allCases.sorted().map { kind in
                let card = law.kinds[kind.rawValue]
                let name = Bilingual(card?.zh ?? kind.rawValue, card?.en ?? kind.rawValue)
                return Label(id: kind.rawValue, name: name, isUnverified: false, family: card.map(Self.family))
            }
            for kind in Kind.allCases { labelsByKind[kind] = [kind.rawValue] }
        }
        for other in TaxonomyCatalogue.all(in: law) + [taxonomy].compactMap(\.self) {
            for item in other.items { kindsByWord[Self.folded(item.id)] = item.kinds }
        }
        for kind in Kind.allCases {
            let card = law.kinds[kind.rawValue]
            for word in [kind.rawValue, card?.zh, card?.en].compactMap(\.self) {
                kindsByWord[Self.folded(word)] = [kind]
            }
        }
    }

    /// The labels that a kind is counted under; none where a taxonomy does not cover it.
    package func labels(of kind: Kind) -> [String] { labelsByKind[kind] ?? [] }

    /// What a tool's word for a kind means: an id, a Chinese or English name, or an item of a taxonomy.
    package func meaning(of word: String) -> Meaning {
        let folded = Self.folded(word)
        if let label = labelsByWord[folded] { return .labels([label]) }
        guard let kinds = kindsByWord[folded] else { return .unknown }
        guard kinds.count == 1, let kind = kinds.first else {
            return kinds.isEmpty ? .uncovered : .ambiguous(kinds.map(\.rawValue))
        }
        let labels = labels(of: kind)
        return labels.isEmpty ? .uncovered : .labels(labels)
    }

    /// The nearest known word, for a message about one that is not known.
    package func nearest(to word: String) -> String? {
        word.count > 80 ? nil : Nearness.nearest(to: word, among: labels.map(\.id))
    }

    /// The family of a kind: `gate` where provisions stand above every gate, else the stage of its first place.
    ///
    /// - Source: `parent` and `places` of `fixtures/law/kinds.yaml`.
    static func family(of card: KindCard) -> String {
        guard card.parent.isEmpty else { return "gate" }
        return switch card.places.first {
        case "P0": "site"
        case "P1": "entry"
        case "P2": "menu"
        case "P3": "checkout"
        case "P4": "payment"
        case "P5": "invoice"
        case "P6": "inbox"
        default: "account"
        }
    }

    private static func folded(_ word: String) -> String {
        word.lowercased().filter { !$0.isWhitespace && $0 != "_" }
    }
}
