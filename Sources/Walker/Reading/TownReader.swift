import Vocabulary

/// Reads in which town the merchant says that its shop is.
struct TownReader {
    let page: Page
    let text: PageText
    let lexicon: Lexicon

    /// The sign that ends a town's name.
    private static let ending: UInt32 = 0x5E02  // 市
    /// Signs of a town's name at most, its ending among them.
    private static let longest = 8

    /// The town's name in simplified characters; nil where the page names none.
    var town: String? {
        guard page.party == .merchant else { return nil }
        return text.sentences.lazy.compactMap(town).first
    }

    private func town(in sentence: Sentence) -> String? {
        guard let place = sentence.hits.place(of: .seat) else { return nil }
        let behind = lexicon.letters(of: sentence.text).dropFirst(place.upperBound).drop { !PhraseIndex.isLetter($0) }
        let name = behind.prefix(Self.longest).prefix { $0 != Self.ending }
        guard !name.isEmpty, behind.dropFirst(name.count).first == Self.ending else { return nil }
        return String(String.UnicodeScalarView((name + [Self.ending]).compactMap(Unicode.Scalar.init)))
    }
}
