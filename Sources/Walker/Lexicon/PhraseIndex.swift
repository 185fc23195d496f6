/// Finds every word of a list in a text in one pass.
///
/// Texts are folded first: lower case, half-width signs, no spaces, simplified characters, so that 去 结 算, 去結算 and ＡＰＰ are
/// found.
struct PhraseIndex: Hashable, Sendable {
    private struct Entry: Hashable, Sendable {
        var letters: [UInt32]
        var mark: Mark
    }

    private var entries: [UInt32: [Entry]] = [:]
    private let traditional: TraditionalLetters

    init(_ phrases: [(phrase: String, mark: Mark)], traditional: TraditionalLetters) {
        self.traditional = traditional
        for (phrase, mark) in phrases {
            let letters = traditional.simplified(Self.folded(phrase))
            guard let first = letters.first else { continue }
            entries[first, default: []].append(Entry(letters: letters, mark: mark))
        }
    }

    /// The words in the text, those hidden inside longer words of their kind left out.
    func hits(in text: String) -> Hits {
        let letters = letters(of: text)
        var found: [Hits.Hit] = []
        for place in letters.indices {
            for entry in entries[letters[place]] ?? [] where stands(entry, in: letters, at: place) {
                found.append(Hits.Hit(mark: entry.mark, range: place..<place + entry.letters.count))
            }
        }
        return Hits(all: found.filter { hit in !found.contains { hides($0, hit) } && hit.mark != .group(.shield) })
    }

    /// The text as its words are looked for: folded, in simplified characters.
    func letters(of text: String) -> [UInt32] { traditional.simplified(Self.folded(text)) }

    private func stands(_ entry: Entry, in letters: [UInt32], at place: Int) -> Bool {
        place + entry.letters.count <= letters.count
            && entry.letters.indices.allSatisfy { letters[place + $0] == entry.letters[$0] }
    }

    /// A shield hides whatever lies inside it, another word only what is shorter and of its kind.
    private func hides(_ big: Hits.Hit, _ small: Hits.Hit) -> Bool {
        let covers = big.range.lowerBound <= small.range.lowerBound && small.range.upperBound <= big.range.upperBound
        guard covers, big.mark != small.mark else { return false }
        return big.mark == .group(.shield) || big.mark.field == small.mark.field && big.range.count > small.range.count
    }

    /// The text without its dress, in its own script: sign for sign as long as ``letters(of:)``.
    static func folded(_ text: String) -> [UInt32] {
        text.lowercased().unicodeScalars.compactMap { scalar in
            switch scalar.value {
            case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000: nil
            case 0xFFE5: 0xA5
            case 0xFF01...0xFF5E: scalar.value - 0xFEE0
            default: scalar.value
            }
        }
    }

    /// Says that a folded sign is a letter or a figure, and no stop, bracket or blank.
    static func isLetter(_ sign: UInt32) -> Bool {
        guard let properties = Unicode.Scalar(sign)?.properties else { return false }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
