import Vocabulary

/// Reads what a page tells of prices that differ with who orders.
struct TierReader {
    let page: Page
    let text: PageText

    /// The goods that can be chosen and have a price.
    var goods: [GoodSeen] {
        guard page.party == .merchant else { return [] }
        return page.blocks.flatMap { if case .form(let form) = $0 { form.goods } else { [Good]() } }.compactMap {
            good in
            PriceReader.amount(in: good.price).map { GoodSeen(name: good.name, price: $0) }
        }
    }

    /// The amounts of sentences that name both those people and the difference.
    var statedDifferences: [Fen] {
        text.prose.filter { $0.hits.has(.priceClass) && $0.hits.has(.priceDifference) }
            .compactMap { PriceReader.amount(in: $0.text) }
    }
}
