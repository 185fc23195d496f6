/// A card with a term that a page offers, free or for money, as it was read.
package struct CardSeen: Hashable, Codable, Sendable {
    /// The words of the button that leads to it, or that takes it.
    package var words: String
    /// For how many days it is good; nil where the page does not say.
    package var days: Int?
    /// What it costs, where the page names an amount.
    package var price: Fen?
    /// Says that the page tells in plain sight that it renews itself, and for how much.
    package var tellsRenewal: Bool
    /// Says that the client took it on this page.
    package var isTaken: Bool

    /// Makes a reading.
    package init(
        words: String,
        days: Int? = nil,
        price: Fen? = nil,
        tellsRenewal: Bool = false,
        isTaken: Bool = false
    ) {
        self.words = words
        self.days = days
        self.price = price
        self.tellsRenewal = tellsRenewal
        self.isTaken = isTaken
    }
}
