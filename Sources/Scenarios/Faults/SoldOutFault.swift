package import Vocabulary

/// Between cart and submit somebody else has bought the last of it.
package enum SoldOutFault {
    /// What the catalogue says of it.
    static let entry = FaultEntry(
        id: .soldOut,
        meaning:
            "when the order is submitted, one of its goods, drawn for the merchant, is gone; the order is not taken",
        meets: "the menu again, on which that one is sold out, and the words that say so",
        isAtDoor: false,
        forms: [.once],
        ground: "there is something else to choose from, and nothing is in the hand already",
        canHappen: { merchant in
            merchant.service.spine == .order && merchant.service != .retail
                && merchant.menu.count { !$0.isSoldOut } > 1
        }
    )

    /// Which of the goods in a cart is gone: the same for all who ordered the same there.
    ///
    /// Bills can be compared only where the same was ordered, so what is ordered in its stead must not hang on the visit.
    ///
    /// - Parameters:
    ///   - cart: Their places on the menu.
    ///   - merchant: Whose menu it is.
    /// - Returns: One of them; nil of an empty cart.
    package static func good(among cart: [Int], at merchant: MerchantID) -> Int? {
        var dice = Dice(words: "fault", merchant.rawValue, SeededFault.ID.soldOut.rawValue)
        return dice.pick(Set(cart).sorted())
    }
}
