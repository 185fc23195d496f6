package import Vocabulary

/// The second exercise: the visit put under kinds, with the evidence for each.
package struct KindSheet: Hashable, Codable, Sendable {
    /// One verdict.
    package struct Entry: Hashable, Codable, Sendable {
        /// The verdict; nil where it was taken back.
        package var verdict: KindVerdict?
        /// The evidence filed with it.
        package var mark: EvidenceMark?
        /// Seconds since the visit was opened; nil where nobody knows.
        package var seconds: Int?
        /// A count that grows with every write.
        package var turn: Int

        /// Makes an entry.
        package init(_ verdict: KindVerdict?, mark: EvidenceMark? = nil, seconds: Int? = nil, turn: Int = 0) {
            self.verdict = verdict
            self.mark = mark
            self.seconds = seconds
            self.turn = turn
        }
    }

    /// The verdicts by kind's id; ids that the range does not know are kept and graded as nothing.
    package var entries: [String: Entry]

    /// Makes a sheet.
    package init(_ entries: [Kind: Entry] = [:]) {
        self.entries = Dictionary(uniqueKeysWithValues: entries.map { ($0.key.rawValue, $0.value) })
    }

    /// What was said of a kind; nil where nothing was.
    package subscript(kind: Kind) -> Entry? { entries[kind.rawValue] }

    /// Ids that are no kinds, sorted.
    package var strangers: [String] { entries.keys.filter { Kind(rawValue: $0) == nil }.sorted() }

    /// The sheet after another one came in: of two verdicts on a kind the later write stands.
    package func merging(_ other: KindSheet) -> KindSheet {
        var merged = self
        merged.entries.merge(other.entries) { mine, theirs in theirs.turn >= mine.turn ? theirs : mine }
        return merged
    }
}
