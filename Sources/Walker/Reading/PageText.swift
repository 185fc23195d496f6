import Vocabulary

/// What is written on a page, read once: headlines, sentences, and the words of every control.
struct PageText: Hashable, Sendable {
    /// The title and the headlines.
    var heads: [Sentence]
    /// Sentences of text, small print and pictures.
    var prose: [Sentence]
    /// Labels and hints of controls, by their words.
    var labels: [Verbatim: Hits]

    init(_ page: Page, lexicon: Lexicon) {
        heads = Sentence.all(in: page.title, lexicon: lexicon)
        prose = []
        labels = [:]
        for block in page.blocks {
            switch block {
            case .heading(let text): heads += Sentence.all(in: text, lexicon: lexicon)
            case .text(let text), .note(let text), .picture(let text):
                prose += Sentence.all(in: text, lexicon: lexicon)
            case .facts(let facts):
                prose += facts.map { Sentence("\($0.label) \($0.value)", lexicon: lexicon) }
            case .bill, .sticker, .message, .file, .form: continue
            }
        }
        for control in page.controls {
            for words in [control.label, control.hint] {
                labels[Verbatim(words)] = lexicon.hits(in: words)
            }
        }
    }

    /// Headlines, then prose.
    var sentences: [Sentence] { heads + prose }

    /// The words found on a control's label.
    func hits(on label: String) -> Hits { labels[Verbatim(label)] ?? Hits(all: []) }

    /// Says that a word of the group stands anywhere, labels too.
    func has(_ group: WordGroup) -> Bool {
        sentences.contains { $0.hits.has(group) } || labels.values.contains { $0.has(group) }
    }
}
