/// Lays a text into lines of a given width and loses nothing of it.
///
/// Breaks at spaces and after `+` first, then inside ids at `-`, `@`, `.` and between Chinese characters; a word with
/// no such place is cut with a backslash at the cut, never silently.
enum WordWrap {
    /// The lines of a text; at least one.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words(of: text) {
            let gap = word.hasSpaceBefore && !line.isEmpty ? " " : ""
            if DisplayWidth.of(line) + gap.count + DisplayWidth.of(word.text) <= width {
                line += gap + word.text
                continue
            }
            if !line.isEmpty { lines.append(line) }
            let pieces = broken(word.text, width: width)
            lines += pieces.dropLast()
            line = pieces.last ?? ""
        }
        return lines + [line]
    }

    /// The narrowest width at which no word is broken inside.
    static func comfortableWidth(of text: String) -> Int { words(of: text).map { DisplayWidth.of($0.text) }.max() ?? 0 }

    /// The narrowest width at which no cut needs a backslash.
    static func narrowestWidth(of text: String) -> Int {
        words(of: text).flatMap { syllables(of: $0.text) }.map(DisplayWidth.of).max() ?? 0
    }

    private struct Word {
        var text: String
        var hasSpaceBefore: Bool
    }

    private static func words(of text: String) -> [Word] {
        text.split(separator: " ").flatMap { part in
            pieces(of: String(part)) { here, _ in here == "+" }.enumerated().map {
                Word(text: $0.element, hasSpaceBefore: $0.offset == 0)
            }
        }
    }

    private static func syllables(of word: String) -> [String] {
        pieces(of: word) { here, next in
            here == "-" || next == "@" || next == "." || (DisplayWidth.of(here) == 2 && !"」』）》，。；：、".contains(next))
        }
    }

    private static func pieces(of text: String, endsAfter: (Character, Character) -> Bool) -> [String] {
        let characters = Array(text)
        var pieces: [String] = []
        var piece = ""
        for (place, character) in characters.enumerated() {
            piece.append(character)
            guard place + 1 < characters.count, endsAfter(character, characters[place + 1]) else { continue }
            pieces.append(piece)
            piece = ""
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }

    private static func broken(_ word: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for syllable in syllables(of: word) {
            if DisplayWidth.of(line) + DisplayWidth.of(syllable) <= width {
                line += syllable
                continue
            }
            if !line.isEmpty { lines.append(line) }
            let pieces = cut(syllable, width: width)
            lines += pieces.dropLast()
            line = pieces.last ?? ""
        }
        return lines + [line]
    }

    private static func cut(_ syllable: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var rest = syllable[...]
        while let character = rest.first {
            let isWhole = DisplayWidth.of(line) + DisplayWidth.of(String(rest)) <= width
            // A column too narrow for a character and its backslash takes the character all the same: the loop must end.
            if isWhole || line.isEmpty || DisplayWidth.of(line) + DisplayWidth.of(character) < width {
                line.append(character)
                rest = rest.dropFirst()
            } else {
                lines.append(line + "\\")
                line = ""
            }
        }
        return lines + [line]
    }
}
