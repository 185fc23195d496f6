import Vocabulary

/// Reads what moves diners to order more: dialogs that ask for it, portions that nobody chose, gifts for large orders.
///
/// Money off from an amount on is no gift, and a set meal that is recommended lies in nobody's cart.
struct UrgingReader {
    let page: Page
    let text: PageText
    let isContent: Bool

    /// What the page holds of it.
    var urgings: [UrgingSeen] { page.party == .merchant ? popups + portions + gifts : [] }

    /// Says that the page reminds diners to order as much as they eat.
    var reminds: Bool { text.sentences.contains { $0.hits.has(.moderation) } }

    /// A page that has no business of its own, asks for more, and names how much.
    private var popups: [UrgingSeen] {
        guard !isContent else { return [] }
        return text.sentences.filter { $0.hits.has(.more) && PriceReader.amount(in: $0.text) != nil }.map {
            UrgingSeen(words: $0.text, manner: .popup)
        }
    }

    private var portions: [UrgingSeen] {
        let counts = page.blocks.flatMap { block -> [Control] in
            if case .form(let form) = block { form.goods.compactMap(\.count) } else { [] }
        }
        let filled = counts.compactMap(\.preset).compactMap { Int($0) }.filter { $0 > 0 }
        return filled.isEmpty ? [] : [UrgingSeen(words: "\(filled.reduce(0, +))", manner: .portions)]
    }

    private var gifts: [UrgingSeen] {
        text.sentences.filter { sentence in
            sentence.hits.has(.gift) && !sentence.isDenial && PriceReader.amount(in: sentence.text) != nil
        }.map { UrgingSeen(words: $0.text, manner: .gift) }
    }
}
