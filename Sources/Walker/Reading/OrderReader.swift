import Vocabulary

/// Reads the page of an order, and the links that lead to and from it.
struct OrderReader {
    let page: Page
    let lexicon: Lexicon

    /// Figures at the end of a phone number by which it is known behind stars.
    private static let tail = 4
    private static let stars: Set<Character> = ["*", "\u{2217}", "＊", "x", "X", "•", "●"]

    /// The link to the page of the order.
    var link: Control? { button(of: .orderDetails) }

    /// The button that goes back.
    var back: Control? { button(of: .back) }

    /// What of another visit's order the page shows.
    ///
    /// Goods are the other's where the page bears its number too: two visits may have ordered the same.
    func neighbour(_ other: Walk.Neighbour) -> NeighbourSeen {
        let texts = page.blocks.flatMap(\.words)
        let bearsNumber = texts.contains { $0.contains(other.figures) }
        var shows: [Demand] = []
        if bearsNumber, texts.contains(where: { text in other.goods.contains { text.contains($0) } }) {
            shows.append(.orderContent)
        }
        if let number = other.card[.phoneNumber], texts.contains(where: { showsPhone(number, in: $0) }) {
            shows.append(.phoneNumber)
        }
        let isShared = lexicon.text(of: page).sentences.contains {
            $0.hits.has(.sharedTable) && !$0.isDenial
        }
        return NeighbourSeen(shows: shows.sorted(), isSharedAtTable: isShared)
    }

    /// Whole, or its last figures behind stars.
    private func showsPhone(_ number: String, in text: String) -> Bool {
        if text.contains(number) { return true }
        let tails = text.ranges(of: String(number.suffix(Self.tail)))
        return tails.contains { text[..<$0.lowerBound].last.map(Self.stars.contains) ?? false }
    }

    private func button(of group: WordGroup) -> Control? {
        page.controls.first {
            ($0.tag == .button || $0.tag == .link) && ButtonRole(lexicon.hits(in: $0.label)) == .group(group)
        }
    }
}
