import Vocabulary

/// How simplified characters are written traditionally, by a table of our own.
///
/// It goes character by character and, where one character is not enough, phrase by phrase.
///
/// - Source: `fixtures/wording/traditional.yaml`.
package struct Traditional: Hashable, Sendable {
    /// What takes the place of each character that changes.
    private let characters: [Unicode.Scalar: Unicode.Scalar]
    /// The phrases by their first character, the longest first, each with what takes its place.
    private let phrases: [Unicode.Scalar: [Phrase]]

    private struct Phrase: Hashable, Sendable {
        var from: [Unicode.Scalar]
        var to: String
    }

    /// Makes a table.
    ///
    /// - Parameters:
    ///   - characters: What takes the place of each character that changes.
    ///   - phrases: What takes the place of words of which a character alone says too little.
    package init(characters: [Unicode.Scalar: Unicode.Scalar] = [:], phrases: [String: String] = [:]) {
        self.characters = characters
        let all = phrases.map { Phrase(from: Array($0.key.unicodeScalars), to: $0.value) }
            .filter { !$0.from.isEmpty }
        self.phrases = Dictionary(grouping: all, by: { $0.from[0] }).mapValues { found in
            found.sorted { ($1.from.count, $0.to) < ($0.from.count, $1.to) }
        }
    }

    /// The text in traditional characters; what the table does not know stays as it is.
    package func text(_ simplified: String) -> String {
        let scalars = Array(simplified.unicodeScalars)
        var (result, place) = (String.UnicodeScalarView(), 0)
        while place < scalars.count {
            let phrase = phrases[scalars[place]]?.first { scalars[place...].starts(with: $0.from) }
            if let phrase {
                result.append(contentsOf: phrase.to.unicodeScalars)
                place += phrase.from.count
            } else {
                result.append(characters[scalars[place]] ?? scalars[place])
                place += 1
            }
        }
        return String(result)
    }

    /// A wording in traditional characters; its ids and places stay.
    package func wording(_ wording: Wording) -> Wording { Wording(messages: wording.messages.mapValues(text)) }

    /// A merchant whose every Chinese text is in traditional characters; hosts and ids stay.
    package func merchant(_ merchant: Merchant) -> Merchant {
        var other = merchant
        other.name.zh = text(merchant.name.zh)
        other.account = text(merchant.account)
        other.app = text(merchant.app)
        other.place = text(merchant.place)
        other.stickerSpot = text(merchant.stickerSpot)
        other.town = merchant.town.map(text)
        other.shops = merchant.shops?.map(text)
        other.trader = merchant.trader.map { Merchant.Trader(company: text($0.company), licence: $0.licence) }
        other.menu = merchant.menu.map { dish in
            var dish = dish
            (dish.category, dish.name, dish.portion) = (text(dish.category), text(dish.name), text(dish.portion))
            return dish
        }
        return other
    }
}
