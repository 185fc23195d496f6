import Vocabulary

/// Reads the offer of a card with a term: for how long, for how much, and whether it renews itself.
struct CardReader {
    let page: Page
    let text: PageText
    let lexicon: Lexicon

    /// The offer; nil where no button speaks of such a card.
    var card: CardSeen? {
        guard page.party == .merchant, let button else { return nil }
        let said = text.sentences + Sentence.all(in: button.label, lexicon: lexicon)
        let named = said.filter { $0.hits.has(.card) || $0.hits.has(.renewal) }
        return CardSeen(
            words: button.label,
            days: named.lazy.compactMap { Self.days(in: $0.text) }.first,
            price: named.lazy.compactMap { PriceReader.amount(in: $0.text) }.first,
            tellsRenewal: (plain + Sentence.all(in: button.label, lexicon: lexicon)).contains(where: tellsRenewal)
        )
    }

    /// The button that leads to the card, or takes it; a box that names one leads nowhere.
    var button: Control? {
        page.controls.first {
            ($0.tag == .button || $0.tag == .link) && ButtonRole(lexicon.hits(in: $0.label)) == .group(.card)
        }
    }

    /// Headlines and sentences in normal size: what stands in small print is not told.
    private var plain: [Sentence] {
        page.blocks.flatMap { block -> [Sentence] in
            switch block {
            case .heading(let words), .text(let words): Sentence.all(in: words, lexicon: lexicon)
            case .facts(let facts): facts.map { Sentence("\($0.label) \($0.value)", lexicon: lexicon) }
            case .note, .picture, .bill, .sticker, .message, .file, .form: []
            }
        }
    }

    /// That it renews itself, and for how much: one without the other leaves the consumer in the dark.
    private func tellsRenewal(_ sentence: Sentence) -> Bool {
        guard PriceReader.amount(in: sentence.text) != nil else { return false }
        return sentence.parts(lexicon).contains { $0.hits.has(.renewal) && !$0.isDenial }
    }

    /// The first number that stands before a day's sign, such as 7 in 试用7天.
    static func days(in words: String) -> Int? {
        var digits = ""
        for sign in words {
            if sign.isASCII, sign.isNumber {
                digits.append(sign)
            } else if sign == "天" || sign == "日", let days = Int(digits) {
                return days
            } else if !sign.isWhitespace {
                digits = ""
            }
        }
        return nil
    }
}
