/// What a menu prints as the price of something.
package struct GoodSeen: Hashable, Codable, Sendable {
    /// What it is called.
    package var name: String
    /// What it costs.
    package var price: Fen

    /// Makes a reading.
    package init(name: String, price: Fen) {
        self.name = name
        self.price = price
    }
}
