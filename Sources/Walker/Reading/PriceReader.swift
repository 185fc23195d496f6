package import Vocabulary

/// Reads printed prices.
package enum PriceReader {
    /// The first amount printed in a text, such as `¥38.00`, `￥8` or `12元`; nil where none is.
    package static func amount(in text: String) -> Fen? {
        let signs = PhraseIndex.folded(text).compactMap(Unicode.Scalar.init).map(Character.init)
        for place in signs.indices where signs[place] == "\u{A5}" {
            if let amount = number(in: signs, from: place + 1)?.fen { return amount }
        }
        var place = 0
        while place < signs.count {
            guard let found = number(in: signs, from: place) else {
                place += 1
                continue
            }
            if found.end < signs.count, signs[found.end] == "元" { return found.fen }
            place = found.end
        }
        return nil
    }

    /// Says that a text holds a figure.
    package static func hasFigure(_ text: String) -> Bool {
        text.contains { $0.isNumber || "一二两兩三四五六七八九十".contains($0) }
    }

    /// Says that a dish's price is known before it is ordered: a figure, and for a market price its unit too.
    package static func isPriced(_ good: Good, lexicon: Lexicon) -> Bool {
        guard good.price.contains(where: \.isNumber) else { return false }
        guard lexicon.hits(in: good.price).has(.marketPrice) else { return true }
        return good.price.contains("/") || good.price.contains("／") || good.price.contains("每") || !good.portion.isEmpty
    }

    private static func number(in signs: [Character], from start: Int) -> (fen: Fen, end: Int)? {
        var place = start
        var whole = 0
        var digits = 0
        while place < signs.count, let digit = signs[place].wholeNumberValue, signs[place].isASCII, digits < 9 {
            whole = whole * 10 + digit
            digits += 1
            place += 1
        }
        guard digits > 0 else { return nil }
        var cents = 0
        if place + 1 < signs.count, signs[place] == ".", signs[place + 1].isASCII, signs[place + 1].isNumber {
            place += 1
            for weight in [10, 1] {
                guard place < signs.count, signs[place].isASCII, let digit = signs[place].wholeNumberValue else {
                    break
                }
                cents += digit * weight
                place += 1
            }
        }
        return (Fen(whole * 100 + cents), place)
    }
}
