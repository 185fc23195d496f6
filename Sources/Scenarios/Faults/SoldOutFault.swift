import Vocabulary

/// Between cart and submit somebody else has bought the last of it.
package enum SoldOutFault {
    /// What the catalogue says of it.
    static let entry = FaultEntry(
        id: .soldOut,
        meaning: "when the order is submitted, one of its goods, drawn from the seed, is gone; the order is not taken",
        meets: "the menu again, on which that one is sold out, and the words that say so",
        isAtDoor: false,
        forms: [.once],
        ground: "there is something else to choose from, and nothing is in the hand already",
        canHappen: { merchant in
            merchant.service.spine == .order && merchant.service != .retail
                && merchant.menu.count { !$0.isSoldOut } > 1
        }
    )

    /// Which of the goods in a cart is gone.
    ///
    /// - Parameters:
    ///   - cart: Their places on the menu.
    ///   - seed: The words that decide the visit.
    /// - Returns: One of them; nil of an empty cart.
    package static func good(among cart: [Int], seed: String) -> Int? {
        var dice = Dice(words: "fault", seed, SeededFault.ID.soldOut.rawValue)
        return dice.pick(Set(cart).sorted())
    }
}
