package import Vocabulary

/// The lexicon's words found in one text, in reading order.
package struct Hits: Hashable, Sendable {
    /// One word found.
    package struct Hit: Hashable, Sendable {
        /// What it means.
        package var mark: Mark
        /// Where it stands in the folded text.
        package var range: Range<Int>
    }

    /// Every word that no longer word of its kind hides.
    package var all: [Hit]

    /// Says that a word of the group was found.
    package func has(_ group: WordGroup) -> Bool { all.contains { $0.mark == .group(group) } }

    /// Where the first word of the group stands.
    package func place(of group: WordGroup) -> Range<Int>? { all.first { $0.mark == .group(group) }?.range }

    /// Demands whose doing is named, each once.
    package var acts: [Demand] { once { if case .act(let demand) = $0 { demand } else { nil } } }

    /// Demands that are named, each once.
    package var nouns: [Demand] { once { if case .noun(let demand) = $0 { demand } else { nil } } }

    /// Consents that are named, each once.
    package var consents: [Consent] { once { if case .consent(let consent) = $0 { consent } else { nil } } }

    /// Demands that are named before a place, each once.
    package func nouns(before place: Int) -> [Demand] { Hits(all: all.filter { $0.range.lowerBound < place }).nouns }

    private func once<Meaning: Equatable>(_ read: (Mark) -> Meaning?) -> [Meaning] {
        all.reduce(into: []) { found, hit in
            if let meaning = read(hit.mark), !found.contains(meaning) { found.append(meaning) }
        }
    }
}
