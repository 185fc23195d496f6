import Scenarios
import Vocabulary

/// How what is paid again shows: beside the boxes, on the account page, on the phone.
extension Visit {
    /// What the boxes of the form would cost, before they are ticked.
    func announceStanding(in draft: inout PageDraft, _ script: Script) {
        guard !isBare(in: script) else { return }
        let covered = Set(script.board.ticks.flatMap(\.covers))
        for consent in covered.sorted() {
            guard let price = standingPrice(of: consent, in: script) else { continue }
            draft.show(.note(words("standing-told-\(consent.rawValue)", in: script, ["price": price.text])))
        }
    }

    /// A line for each on the account page, and the way to end it.
    func showStanding(in draft: inout PageDraft, _ script: Script) {
        for consent in standing(in: script) {
            guard let price = standingPrice(of: consent, in: script) else { continue }
            let stem = "standing-\(consent.rawValue)"
            draft.show(
                .facts([Fact(words(stem, in: script), words("\(stem)-value", in: script, ["price": price.text]))])
            )
            let end = draft.control(words("\(stem)-end", in: script), .endStanding(consent), weight: .quiet)
            draft.buttons([end])
            for tick in script.board.ticks where tick.covers.contains(consent) { draft.mark(tick.id, at: end) }
        }
    }

    /// That it is ended.
    func endedPage(_ consent: Consent, in script: Script) -> PageDraft {
        var draft = merchantPage(words("standing-ended-title", in: script), in: script)
        draft.show(.heading(words("standing-\(consent.rawValue)-ended", in: script)))
        draft.buttons([draft.control(words("back", in: script), .back, weight: .quiet)])
        return draft
    }

    /// The wallet's notices of what was paid by it, the latest first.
    func standingNotices(in script: Script) -> [Message] {
        standingCharges(in: script).reversed().compactMap { consent, at in
            standingPrice(of: consent, in: script).map { price in
                Message(
                    channel: .notice,
                    sender: words("sender-wallet", in: script),
                    time: at.text,
                    text: words("message-standing-\(consent.rawValue)", in: script, ["price": price.text])
                )
            }
        }
    }
}
