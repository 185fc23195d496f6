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
        Self.split(text, at: "，,：:").map { Sentence($0, lexicon: lexicon) }
    }

    /// Says that the sentence tells of something that is not done.
    var isDenial: Bool { hits.has(.negation) }

    /// Cuts a text into sentences.
    static func all(in text: String, lexicon: Lexicon) -> [Sentence] {
        split(text, at: "。！!？?；;\n").map { Sentence($0, lexicon: lexicon) }
    }

    private static func split(_ text: String, at stops: String) -> [String] {
        text.split { stops.contains($0) }.map(String.init)
    }
}
