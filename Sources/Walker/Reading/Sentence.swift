/// A sentence of a page, with the lexicon's words in it.
struct Sentence: Hashable, Sendable {
    /// The sentence without its stop.
    var text: String
    /// The words found in it.
    var hits: Hits

    init(_ text: String, lexicon: Lexicon) {
        self.text = text
        hits = lexicon.hits(in: text)
    }

    /// The parts of a sentence that commas part; enumerations stay together.
    func parts(_ lexicon: Lexicon) -> [Sentence] {
        Self.split(text, at: Self.commas).map { Sentence($0, lexicon: lexicon) }
    }

    /// Says that the sentence tells of something that is not done.
    var isDenial: Bool { hits.has(.negation) }

    /// Cuts a text into sentences.
    static func all(in text: String, lexicon: Lexicon) -> [Sentence] {
        split(text, at: stops).map { Sentence($0, lexicon: lexicon) }
    }

    private static let commas: [Unicode.Scalar] = ["，", ",", "：", ":"]
    private static let stops: [Unicode.Scalar] = ["。", "！", "!", "？", "?", "；", ";", "\n"]

    private static func split(_ text: String, at stops: [Unicode.Scalar]) -> [String] {
        text.unicodeScalars.split { stops.contains($0) }.map { String($0) }
    }
}
