import Scenarios
package import Vocabulary

/// What the same goods cost a member and somebody else; how a visit comes to be a member's.
extension Visit {
    /// The event with which a visit begins that is opened with a member's account.
    ///
    /// The platform tells it, not the consumer: no page offers it.
    package static let recognition = Event(option: Option.recognise.id)

    /// Takes the visit for a member's: who they are was known before they came.
    mutating func recognise() {
        isMember = true
        given.insert(.membership)
    }

    /// What acts on this visit; nothing behind a bare code.
    private func tier(in script: Script) -> PriceTier? { isBare(in: script) ? nil : script.board.priceTier }

    /// What one portion costs this consumer.
    func unitPrice(of dish: Merchant.Dish, in script: Script) -> Fen {
        guard let tier = tier(in: script) else { return dish.price }
        let isCheaper =
            switch tier.manner {
            case .memberCheaper: isMember
            case .memberDearer: !isMember
            case .onePrice, .firstOrder: false
            }
        return isCheaper ? max(dish.price - tier.amount, Fen(0)) : dish.price
    }

    /// What a first order costs less, once; never more than the goods cost.
    func firstOrderOff(_ goods: Fen, in script: Script) -> Fen {
        guard let tier = tier(in: script), tier.manner == .firstOrder, !isMember else { return Fen(0) }
        return min(tier.amount, goods)
    }

    /// What the menu tells of prices that differ.
    func announceTier(in draft: inout PageDraft, _ script: Script) {
        guard let tier = tier(in: script) else { return }
        draft.mark(tier.id)
        guard tier.manner != .onePrice, tier.isStated || tier.manner == .firstOrder else { return }
        draft.show(.note(words("tier-\(tier.manner.rawValue)", in: script, ["amount": tier.amount.text])))
    }
}
