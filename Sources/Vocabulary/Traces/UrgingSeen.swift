/// Something on a page that moves diners to order more, as it was read.
package struct UrgingSeen: Hashable, Codable, Sendable {
    /// How it is done.
    package enum Manner: String, Codable, CaseIterable, Hashable, Sendable {
        /// A page of its own asks for more before it lets one go on.
        case popup
        /// Portions that nobody chose lie in the cart.
        case portions
        /// A gift from some amount on.
        case gift
    }

    /// The words.
    package var words: String
    /// How it is done.
    package var manner: Manner

    /// Makes a reading.
    package init(words: String, manner: Manner) {
        self.words = words
        self.manner = manner
    }
}
