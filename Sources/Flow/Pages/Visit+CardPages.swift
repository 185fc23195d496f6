import Scenarios
import Vocabulary

/// The pages of the card with a term: its offer, what the account page shows of it, and cancelling it.
extension Visit {
    /// What cancelling costs where it costs something.
    private static let cancellingFee = Fen(300)

    /// The line of the receipt that leads to the card; none once it is taken.
    func offerCard(in draft: inout PageDraft, _ script: Script) {
        guard let card = subscription(in: script), cardTakenAt == nil else { return }
        draft.show(.note(words("plan-offer-\(card.start.rawValue)", in: script, fills(of: card))))
        let open = draft.control(words("plan-open", in: script, fills(of: card)), .openCard, tag: .link)
        draft.buttons([open])
        draft.mark(card.id, at: open)
    }

    /// The page of the card, before and after it was taken.
    func cardPage(in script: Script) -> PageDraft {
        guard let card = subscription(in: script) else { return receiptPage(in: script) }
        var draft = merchantPage(words("plan-title", in: script), in: script)
        let isTaken = cardTakenAt != nil
        if isTaken {
            draft.show(.heading(words("plan-taken", in: script, fills(of: card))))
        } else {
            draft.show(.heading(words("plan-heading-\(card.start.rawValue)", in: script, fills(of: card))))
            draft.show(.text(words("plan-use", in: script)))
        }
        let told = words("plan-\(card.sequel.rawValue)", in: script, fills(of: card))
        switch card.telling {
        case .before where !isTaken, .after where isTaken: draft.show(.text(told))
        case .smallPrint where !isTaken: draft.show(.note(told))
        case .before, .smallPrint, .after, .absent: break
        }
        var buttons: [Control] = []
        if !isTaken {
            let label = words("plan-take-\(card.start.rawValue)", in: script, fills(of: card))
            buttons.append(draft.control(label, .takeCard, weight: .primary))
        }
        draft.mark(card.id, at: buttons.first)
        draft.buttons(buttons + [draft.control(words("back", in: script), .back, weight: .quiet)])
        return draft
    }

    /// What the account page shows of a card that was taken, and its way to cancel.
    func showCard(in draft: inout PageDraft, _ script: Script) {
        guard let card = subscription(in: script), cardTakenAt != nil else { return }
        let valid = words("plan-valid", in: script, fills(of: card))
        draft.show(.facts([Fact(words("plan-title", in: script), valid)]))
        if cardCancelledAt != nil { draft.show(.text(words("plan-cancelled", in: script))) }
        guard isRenewing(card), card.cancelling != .absent else { return draft.mark(card.id) }
        let cancel = draft.control(words("plan-cancel", in: script), .cancelCard)
        draft.buttons([cancel])
        draft.mark(card.id, at: cancel)
    }

    /// The page behind the button that cancels.
    func cancellingPage(in script: Script) -> PageDraft {
        guard let card = subscription(in: script) else { return accountPage(in: script) }
        var draft = merchantPage(words("plan-cancel-title", in: script), in: script)
        draft.mark(card.id)
        if cardCancelledAt != nil {
            draft.show(.heading(words("plan-cancel-done", in: script)))
        } else {
            let stem = "plan-cancel-\(card.cancelling.rawValue)"
            draft.show(.text(words(stem, in: script, ["fee": Self.cancellingFee.text])))
            if card.cancelling != .dead {
                draft.buttons([draft.control(words("\(stem)-press", in: script), .confirmCancelling)])
            }
        }
        draft.buttons([draft.control(words("back", in: script), .back, weight: .quiet)])
        return draft
    }

    /// A message about the card on the phone: a renewal's money is told of by the wallet that paid it.
    func show(_ letter: Letter, in draft: inout PageDraft, _ script: Script) {
        guard let card = subscription(in: script) else { return }
        let sender = letter.content == .charged ? "sender-wallet" : "sender-notice"
        let more = ["day": Self.dayText(of: letter.end)]
        let said = words("message-plan-\(letter.content.rawValue)", in: script, fills(of: card).merging(more) { $1 })
        draft.show(
            .message(
                Message(
                    channel: .notice,
                    sender: words(sender, in: script),
                    time: letter.at.text,
                    text: said
                )
            )
        )
        draft.mark(card.id, said: said)
    }

    private func fills(of card: Subscription) -> [String: String] {
        let end = Self.post(on: Self.day(of: cardTakenAt ?? clock) + card.days)
        return ["days": "\(card.days)", "price": card.price.text, "day": Self.dayText(of: end)]
    }
}
