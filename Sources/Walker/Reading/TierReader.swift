import Vocabulary

/// Reads what a page tells of prices that differ with who orders.
struct TierReader {
    let page: Page
    let text: PageText
    let lexicon: Lexicon

    /// The goods that can be chosen and have a price.
    var goods: [GoodSeen] {
        guard page.party == .merchant else { return [] }
        return page.blocks.flatMap { if case .form(let form) = $0 { form.goods } else { [Good]() } }.compactMap {
            good in
            PriceReader.amount(in: good.price).map { GoodSeen(name: good.name, price: $0) }
        }
    }

    /// The amounts of sentences that name both those people and the difference, and by how much two prices differ that
    /// stand beside each other.
    var statedDifferences: [Fen] {
        text.prose.filter { $0.hits.has(.priceClass) && $0.hits.has(.priceDifference) }
            .compactMap { PriceReader.amount(in: $0.text) } + besideDifferences
    }

    /// Each difference once, of goods whose second price says for whom it is.
    private var besideDifferences: [Fen] {
        let differences = page.blocks.flatMap { if case .form(let form) = $0 { form.goods } else { [Good]() } }
            .compactMap { good -> Fen? in
                guard let beside = good.beside, lexicon.hits(in: beside.label).has(.priceClass),
                    let price = PriceReader.amount(in: good.price), let other = PriceReader.amount(in: beside.value)
                else { return nil }
                return max(price, other) - min(price, other)
            }
        return Set(differences).sorted()
    }
}
