/// What a client read on the page of what the merchant holds on the consumer.
package struct AccountSeen: Hashable, Codable, Sendable {
    /// Data items that the page still returns.
    package var holds: [Demand]
    /// Rights that the page offers a way to.
    package var offers: [Right]
    /// Says that something is recommended by what is known of the consumer.
    package var isPersonalised: Bool

    /// Makes a reading.
    package init(holds: [Demand] = [], offers: [Right] = [], isPersonalised: Bool = false) {
        self.holds = holds
        self.offers = offers
        self.isPersonalised = isPersonalised
    }
}
