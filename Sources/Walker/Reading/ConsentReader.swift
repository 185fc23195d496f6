import Vocabulary

/// Reads what one yes agrees to, where a page asks for agreement.
struct ConsentReader {
    let page: Page
    let lexicon: Lexicon

    /// Consents named in the page's sentences that ask for agreement, and in lists that such a sentence opens.
    var consents: [Consent] {
        var found: Set<Consent> = []
        var isListOpen = false
        for text in texts {
            for sentence in text.split(whereSeparator: { "。！!？?\n".contains($0) }).map(String.init) {
                let hits = lexicon.hits(in: sentence)
                let asks = hits.has(.consenting) || isListOpen
                if asks, !hits.has(.negation) { found.formUnion(hits.consents) }
                if hits.has(.consenting) || !Self.isItem(sentence) {
                    isListOpen = hits.has(.consenting) && Self.opensList(sentence)
                }
            }
        }
        return found.sorted()
    }

    /// What a sentence takes going on as a yes to; empty where it does no such thing.
    func implied(in sentence: Sentence) -> [Consent] {
        guard sentence.hits.has(.implied), !sentence.isDenial else { return [] }
        return sentence.hits.consents.sorted()
    }

    private var texts: [String] {
        [page.title]
            + page.blocks.compactMap {
                switch $0 {
                case .heading(let text), .text(let text), .note(let text): text
                default: nil
                }
            }
    }

    private static func opensList(_ sentence: String) -> Bool { sentence.hasSuffix("：") || sentence.hasSuffix(":") }

    private static func isItem(_ sentence: String) -> Bool {
        guard let first = sentence.first(where: { !$0.isWhitespace }) else { return true }
        return first.isNumber || "·•-—（(①②③④⑤".contains(first)
    }
}
