import Foundation

/// What somebody typed where a code belongs, cleaned of what keyboards and habits put there.
struct TypedCode: Hashable, Sendable {
    /// Its letters and digits: half-width, in capitals, without spaces and strokes.
    let symbols: [Character]

    /// More than any code has, with whatever stands between.
    private static let longest = 80

    /// Cleans a text; nil where it holds something that no habit puts there, or far too much.
    init?(_ text: String) {
        guard text.utf8.count <= Self.longest * 4, text.count <= Self.longest else { return nil }
        var symbols: [Character] = []
        // Chinese keyboards type full-width letters, digits and strokes.
        for character in text.precomposedStringWithCompatibilityMapping.uppercased() {
            if character.isWhitespace || Self.strokes.contains(character) { continue }
            guard character.isASCII, character.isLetter || character.isNumber else { return nil }
            symbols.append(character)
        }
        self.symbols = symbols
    }

    /// What people write between groups.
    private static let strokes: Set<Character> = ["-", "–", "—", "‐", "‑", "−", "_", ".", "·", "。", "ー", "－", "­"]
}
