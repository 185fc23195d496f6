/// How a person finds something on a page: by its words, and where several have them, by its turn or by what stands above it.
package struct ControlWords: Hashable, Codable, Sendable {
    /// The words, or some of them; empty where the turn alone says which.
    package var words: String
    /// Which of those with these words, from 1; nil where there is one.
    package var turn: Int?
    /// Words that stand next above it; nil where they do not matter.
    package var beside: String?

    /// Makes a way to find something.
    package init(_ words: String, turn: Int? = nil, beside: String? = nil) {
        self.words = words
        self.turn = turn
        self.beside = beside
    }

    /// The way as a reader sees it.
    package var text: String {
        (words.isEmpty ? "no. \(turn ?? 1)" : "\u{300C}\(words)\u{300D}")
            + (words.isEmpty ? "" : turn.map { " no. \($0)" } ?? "")
            + (beside.map { " beside \u{300C}\($0)\u{300D}" } ?? "")
    }
}
