/// What a form that asks for an invoice answered, where it was no invoice.
package struct InvoiceAnswerSeen: Hashable, Codable, Sendable {
    /// The words.
    package var words: String
    /// Says that the invoice is to come later; otherwise there is to be none.
    package var isDelay: Bool
    /// The day for which it is promised, such as `2026-03-19`; nil where none is named.
    package var day: String?

    /// Makes a reading.
    package init(words: String, isDelay: Bool, day: String? = nil) {
        self.words = words
        self.isDelay = isDelay
        self.day = day
    }
}
