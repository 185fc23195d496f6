/// The colours of a terminal, or none of them in a pipe.
struct Ink: Hashable, Sendable {
    /// What a stretch of text is to be seen as; said by words too, so that nothing depends on colour.
    enum Tone: String, CaseIterable, Hashable, Sendable {
        /// Ordinary text.
        case plain = ""
        /// What stands above the rest.
        case strong = "1"
        /// What stands behind the rest.
        case faint = "2"
        /// What costs or is suspected.
        case bad = "31"
        /// What is free or agrees.
        case good = "32"
        /// What is not known.
        case unsure = "33"
    }

    /// Says that escape sequences may be written.
    var isOn: Bool

    /// The text in its tone.
    func paint(_ text: String, _ tone: Tone) -> String {
        isOn && tone != .plain && !text.isEmpty ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
    }
}
