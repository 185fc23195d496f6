import Scenarios
import Vocabulary

/// How a menu moves diners to order more, or helps them to order with measure.
extension Visit {
    /// Heads for which portions are laid into the cart, and how many of a dish each.
    private static let heads = 2
    private static let portionsPerHead = 2
    /// Dishes of which such portions are laid in.
    private static let presetDishes = 3

    /// What acts on this visit; nothing behind a bare code.
    private func urging(in script: Script) -> Urging? { isBare(in: script) ? nil : script.board.urging }

    /// What the menu says of large orders and of measure.
    func showUrging(in draft: inout PageDraft, _ script: Script) {
        guard let urging = urging(in: script) else { return }
        let amount = ["amount": urging.amount.text]
        switch urging.manner {
        case .popup: break
        case .portions: draft.show(.note(words("urging-portions", in: script, ["heads": "\(Self.heads)"])))
        case .gift: draft.show(.note(words("urging-gift", in: script, amount)))
        case .moneyOff: draft.show(.note(words("urging-money-off", in: script, amount)))
        case .setMeal: draft.show(.note(words("urging-set-meal", in: script, ["heads": "\(Self.heads)"])))
        }
        if urging.reminds { draft.show(.note(words("urging-reminder", in: script))) }
        draft.mark(urging.id)
    }

    /// What stands in the count of a dish before anybody touched it; nil where nothing does.
    func preset(ofDish place: Int, in script: Script) -> String? {
        guard urging(in: script)?.manner == .portions, ordered.isEmpty, place < Self.presetDishes else { return nil }
        return "\(Self.heads * Self.portionsPerHead)"
    }

    /// Goes from the menu to the order, past the dialog that asks for more, which shows once.
    mutating func settleCart(in script: Script) {
        guard let urging = urging(in: script), urging.manner == .popup, !isUrged else {
            go(to: .checkout, in: script)
            return
        }
        isUrged = true
        place = .spot(.urged)
    }

    /// The dialog that asks for more: what is missing to the next full amount.
    func urgedPage(in script: Script) -> PageDraft {
        var draft = merchantPage(script.merchantName, in: script, layout: .dialog)
        guard let urging = urging(in: script) else { return menuPage(in: script) }
        let sum = price(of: cart, in: script).amount
        let missing = Fen(urging.amount.amount - sum % urging.amount.amount)
        draft.show(.heading(words("urging-popup", in: script, ["more": missing.text])))
        let more = draft.control(words("urging-more", in: script), .addDishes, weight: .primary)
        draft.buttons([more, draft.control(words("urging-enough", in: script), .enough, weight: .quiet)])
        draft.mark(urging.id, at: more)
        return draft
    }
}
