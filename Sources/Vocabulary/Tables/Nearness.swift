/// How near words are to each other, for a word that was mistyped.
package enum Nearness {
    /// The nearest of some words, where it is near enough to have been meant.
    ///
    /// - Parameters:
    ///   - word: What was typed.
    ///   - words: What could have been meant; of equally near ones the first in order is taken.
    /// - Returns: The word; nil where more than a third of it would have to be changed.
    package static func nearest(to word: String, among words: [String]) -> String? {
        let best = Set(words).sorted().map { (word: $0, edits: edits(from: word, to: $0)) }.min { $0.edits < $1.edits }
        return best.flatMap { $0.edits <= max(2, word.count / 3) ? $0.word : nil }
    }

    /// How many letters are put in, left out or changed on the way from one word to another.
    package static func edits(from word: String, to other: String) -> Int {
        let letters = Array(other)
        var row = Array(0...letters.count)
        for (line, letter) in word.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for place in letters.indices {
                let change = diagonal + (letters[place] == letter ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(change, row[place] + 1, diagonal + 1)
            }
        }
        return row[letters.count]
    }
}
