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
            case .beside: given.contains(.membership)
            case .onePrice, .firstOrder: false
            }
        return isCheaper ? max(dish.price - tier.amount, Fen(0)) : dish.price
    }

    /// What the menu prints for everybody; where two prices stand beside each other, the one for whoever is no member.
    func printedPrice(of dish: Merchant.Dish, in script: Script) -> Fen {
        tier(in: script)?.manner == .beside ? dish.price : unitPrice(of: dish, in: script)
    }

    /// The other price that stands beside it; nil where there is one price, and where the menu prints none.
    func besidePrice(of dish: Merchant.Dish, in script: Script) -> Fact? {
        guard let tier = tier(in: script), tier.manner == .beside, script.board.prices.onMenu else { return nil }
        return Fact(words("tier-member-price", in: script), max(dish.price - tier.amount, Fen(0)).text)
    }

    /// What the goods of the order come to for a member.
    func memberSum(in script: Script) -> Fen {
        let picks = (ordered + cart + companionPicks(in: script)).filter {
            script.merchant.menu.indices.contains($0.good)
        }
        let less = script.board.priceTier?.amount ?? Fen(0)
        return picks.reduce(Fen(0)) { sum, pick in
            sum + max(script.merchant.menu[pick.good].price - less, Fen(0)) * pick.count
        }
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
        let isAlwaysTold = tier.manner == .firstOrder || tier.manner == .beside
        guard tier.manner != .onePrice, tier.isStated || isAlwaysTold else { return }
        draft.show(.note(words("tier-\(tier.manner.rawValue)", in: script, ["amount": tier.amount.text])))
    }
}
