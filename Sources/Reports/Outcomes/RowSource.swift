package import Vocabulary

/// Where a scenario is written: its file, and the practice that makes each kind.
package struct RowSource: Hashable, Codable, Sendable {
    /// Where the practice stands that makes a kind.
    package struct KindPlace: Hashable, Codable, Sendable {
        /// The kind.
        package var kind: Kind
        /// Where it stands.
        package var place: SourcePlace

        /// Makes a place of a kind.
        package init(kind: Kind, place: SourcePlace) {
            self.kind = kind
            self.place = place
        }
    }

    /// The scenario's own place.
    package var place: SourcePlace
    /// Where the author says what an inspector should find.
    package var expectation: SourcePlace
    /// The practices behind kinds, sorted by kind.
    package var kinds: [KindPlace]

    /// Makes a source.
    package init(place: SourcePlace, expectation: SourcePlace? = nil, kinds: [KindPlace] = []) {
        self.place = place
        self.expectation = expectation ?? place
        self.kinds = kinds
    }

    /// Where to look for a kind: at the practice that makes it, else at what the author expects.
    package func place(of kind: Kind) -> SourcePlace { kinds.first { $0.kind == kind }?.place ?? expectation }
}
