/// A coarser list that kinds are counted under: many kinds to an item, many items to a kind.
package struct Taxonomy: Hashable, Sendable {
    /// One item of the list.
    package struct Item: Hashable, Sendable {
        /// Its id, such as `app-4-2` or `g-bj-6(1)`.
        package var id: String
        /// What it says.
        package var name: Bilingual
        /// Says that the wording of the row is not confirmed: printed as an unverified citation.
        package var isUnverified: Bool
        /// The kinds that it covers, sorted.
        package var kinds: [Kind]

        /// Makes an item.
        package init(id: String, name: Bilingual, isUnverified: Bool = false, kinds: [Kind]) {
            self.id = id
            self.name = name
            self.isUnverified = isUnverified
            self.kinds = kinds.sorted()
        }
    }

    /// Its id, such as `app-31`.
    package var id: String
    /// Its name.
    package var name: Bilingual
    /// Its items, in the order of the list; one that covers no kind of the range is there too.
    package var items: [Item]

    /// Makes a taxonomy.
    package init(id: String, name: Bilingual, items: [Item]) {
        self.id = id
        self.name = name
        self.items = items
    }
}
