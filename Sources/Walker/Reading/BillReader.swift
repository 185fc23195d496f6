import Vocabulary

/// Reads what is to be paid and how it is made up.
struct BillReader {
    let page: Page
    let text: PageText
    let lexicon: Lexicon
    /// The amount to pay; nil where the page shows none.
    private(set) var due: Fen?
    /// How the menu shows its prices; nil where no dish is listed, and nothing can be scanned from a shelf.
    private(set) var menu: MenuSeen?

    /// How far from a sentence's start the word for the sum may stand, and how far behind it the figure begins:
    /// 您应付 ¥8.00 is a sum, 不关注则另需支付 ¥2.00 is none.
    private static let reach = 3

    init(page: Page, text: PageText, lexicon: Lexicon) {
        self.page = page
        self.text = text
        self.lexicon = lexicon
        due = foundDue
        menu = foundMenu
    }

    private var foundDue: Fen? {
        for case .bill(let lines) in page.blocks.reversed() {
            if let last = lines.last, let amount = PriceReader.amount(in: last.price) { return amount }
        }
        for case .facts(let facts) in page.blocks {
            for fact in facts where lexicon.hits(in: fact.label).has(.due) {
                if let amount = PriceReader.amount(in: fact.value) { return amount }
            }
        }
        for sentence in text.sentences {
            if let place = sentence.hits.place(of: .due), place.lowerBound <= Self.reach, !sentence.hits.has(.tariff) {
                if let amount = amount(in: sentence, from: place.upperBound) { return amount }
            }
            if page.isOfPlatform, isPlain, let amount = PriceReader.amount(in: sentence.text) { return amount }
        }
        for head in text.heads where head.text.first == "\u{A5}" || head.text.first == "￥" {
            if let amount = PriceReader.amount(in: head.text), !head.hits.has(.tariff) { return amount }
        }
        return nil
    }

    /// Says that no control of the page calls for anything of the consumer's.
    private var isPlain: Bool { page.controls.allSatisfy { $0.scope == nil } }

    /// Says that every line of a bill with more than its sum carries a price.
    var isItemised: Bool {
        page.blocks.contains {
            guard case .bill(let lines) = $0, lines.count > 1 else { return false }
            return lines.allSatisfy { PriceReader.amount(in: $0.price) != nil }
        }
    }

    /// Says that a price per time, with its figure, is posted.
    var showsTariff: Bool {
        let posted =
            text.sentences.map(\.text)
            + page.blocks.flatMap { block -> [String] in
                switch block {
                case .sticker(let sticker): sticker.words
                case .bill(let lines): lines.map { "\($0.label) \($0.price)" }
                default: []
                }
            }
        return posted.contains { lexicon.hits(in: $0).has(.tariff) && PriceReader.hasFigure($0) }
    }

    private var foundMenu: MenuSeen? {
        let goods = page.blocks.flatMap { if case .form(let form) = $0 { form.goods } else { [Good]() } }
        let articles = ShelfReader(page: page, lexicon: lexicon).articles
        guard !goods.isEmpty || articles > 0 else { return nil }
        let unpriced = goods.filter { !$0.isSoldOut && !PriceReader.isPriced($0, lexicon: lexicon) }
        return MenuSeen(goods: max(goods.count, articles), unpriced: unpriced.count)
    }

    private func amount(in sentence: Sentence, from place: Int) -> Fen? {
        let rest = PhraseIndex.folded(sentence.text).dropFirst(place).compactMap(Unicode.Scalar.init)
        let gap = rest.prefix { $0 != "\u{A5}" && !("0"..."9").contains($0) }
        guard gap.count <= Self.reach else { return nil }
        var words = ""
        words.unicodeScalars.append(contentsOf: rest.dropFirst(gap.count))
        return PriceReader.amount(in: words)
    }
}
