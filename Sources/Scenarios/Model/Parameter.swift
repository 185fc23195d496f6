/// One switch of a shape: what an author may write, what holds when nothing is written, and whether a verdict hangs on it.
package struct Parameter: Hashable, Sendable {
    /// What an author may write.
    package enum Form: Hashable, Sendable {
        /// One word of a list.
        case word([String])
        /// Some words of a list, each once.
        case words([String])
        /// `true` or `false`.
        case flag
        /// A whole number within bounds.
        case number(ClosedRange<Int>)
        /// The id of a message in the wording files.
        case message
    }

    /// The YAML key.
    package var name: String
    /// What may be written.
    package var form: Form
    /// What holds when the key is absent; nil when it must be written.
    package var standard: Setting?
    /// What it means, for the format page and the schema.
    package var meaning: String
    /// Says that turning it can change which kinds are there.
    package var decides: Bool
    /// Says that what it turns shows on a drawn page alone, so that a client without a screen cannot tell.
    package var isDrawn: Bool

    /// Makes a parameter.
    package init(
        _ name: String,
        _ form: Form,
        standard: Setting?,
        decides: Bool = false,
        isDrawn: Bool = false,
        _ meaning: String
    ) {
        self.name = name
        self.form = form
        self.standard = standard
        self.meaning = meaning
        self.decides = decides
        self.isDrawn = isDrawn
    }

    /// Every other setting that the parameter could have, for mutants; numbers and messages decide nothing.
    package func alternatives(to setting: Setting?) -> [Setting] {
        switch form {
        case .word(let words): words.map(Setting.word).filter { $0 != setting }
        case .flag: [Setting.flag(true), .flag(false)].filter { $0 != setting }
        case .words(let words): (words.map { Setting.words([$0]) } + [.words(words)]).filter { $0 != setting }
        case .number, .message: []
        }
    }
}
