package import Vocabulary

extension Script {
    /// The pages along a way that a search has found, each with what is done on it; the last one with nothing.
    ///
    /// - Parameter way: The acts, from a visit that was just made.
    /// - Returns: One page more than acts.
    package func stops(along way: [Event]) -> [(page: Page, click: Click?)] {
        var visit = Visit(in: self, seed: Self.searched)
        let clicks = clicks(along: way)
        return (0...way.count).map { place in
            defer { if place < way.count { visit = visit.after(way[place], in: self) } }
            return (visit.page(in: self), place < way.count ? clicks[place] : nil)
        }
    }
}
