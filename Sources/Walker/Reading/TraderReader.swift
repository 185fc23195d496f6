import Vocabulary

/// Reads whether a page tells who trades here: by name and licence, or by a link to them.
///
/// Who made the software is not who trades: a sentence that names them counts for nothing.
struct TraderReader {
    let page: Page
    let text: PageText

    /// Signs of a licence's number in a row, at least.
    private static let shortest = 15

    /// Says that the page tells it.
    var showsTrader: Bool {
        guard page.party == .merchant else { return false }
        return text.sentences.contains(where: tells) || page.controls.contains(where: leads)
    }

    private func tells(_ sentence: Sentence) -> Bool {
        let hits = sentence.hits
        return hits.has(.trader) && hits.has(.licence) && !hits.has(.vendor) && Self.hasNumber(sentence.text)
    }

    private func leads(_ control: Control) -> Bool {
        (control.tag == .link || control.tag == .button) && text.hits(on: control.label).has(.licence)
    }

    private static func hasNumber(_ text: String) -> Bool {
        var run = 0
        for sign in text {
            run = sign.isASCII && (sign.isLetter || sign.isNumber) ? run + 1 : 0
            if run >= shortest { return true }
        }
        return false
    }
}
