/// A word of a submission that means nothing here: counted and listed, never dropped.
package struct Unmapped: Hashable, Sendable, Comparable {
    /// What the word should have named.
    package enum Sort: String, CaseIterable, Hashable, Sendable {
        /// A kind, or an item of a taxonomy.
        case rule
        /// A case of the bench.
        case unknownCase = "case"
        /// A stage, or a page's title.
        case step
        /// A data item.
        case item
        /// A kind that the tool promises.
        case promise
    }

    /// What the word should have named.
    package var sort: Sort
    /// The word.
    package var word: String
    /// How often it stands there.
    package var count: Int
    /// The first line on which it stands.
    package var line: Int
    /// Why it means nothing, and what may have been meant.
    package var hint: String

    /// Orders words by sort and word.
    package static func < (left: Unmapped, right: Unmapped) -> Bool {
        (left.sort.rawValue, left.word) < (right.sort.rawValue, right.word)
    }
}
