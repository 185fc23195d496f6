/// A stretch of text, drawn in colour where it names a document.
struct TextRun: Hashable, Sendable {
    var words: String
    /// Says that the words are a title in 《》.
    var isTitle: Bool

    /// Cuts a text at its titles.
    ///
    /// - Parameter text: Any text; an opening mark without its closing one is ordinary.
    /// - Returns: The runs; joined, their words are the text again.
    static func runs(in text: String) -> [TextRun] {
        var runs: [TextRun] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "《"), let close = rest[open...].firstIndex(of: "》") {
            if open > rest.startIndex { runs.append(TextRun(words: String(rest[..<open]), isTitle: false)) }
            runs.append(TextRun(words: String(rest[open...close]), isTitle: true))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { runs.append(TextRun(words: String(rest), isTitle: false)) }
        return runs
    }
}
