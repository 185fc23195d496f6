import Scenarios
import Vocabulary

/// Complaining to the merchant's people: at the place, and by the telephone of the account page.
extension Visit {
    /// Goes to whoever answers.
    mutating func negotiate(_ id: PracticeID) {
        switch place {
        case .site: place = .hearing(id, back: nil)
        case .account(let back): place = .hearing(id, back: back)
        default: break
        }
    }

    /// The ways to whoever answers, beside what else a page has.
    func offerHearing(at channel: HearingSeen.Channel, in draft: inout PageDraft, _ script: Script) {
        guard channel == .site || !isBare(in: script) else { return }
        for hearing in script.board.hearings where hearing.channel == channel {
            let control = draft.control(words("hearing-\(channel.rawValue)", in: script), .negotiate(hearing.id))
            draft.buttons([control])
            draft.mark(hearing.id, at: control)
        }
    }

    /// What they answer.
    func hearingPage(_ id: PracticeID, isAtSite: Bool, in script: Script) -> PageDraft {
        guard let hearing = script.board.hearings.first(where: { $0.id == id }) else { return sitePage(in: script) }
        let answer = words("hearing-\(hearing.channel.rawValue)-\(hearing.answer.rawValue)", in: script)
        let title = words("hearing-\(hearing.channel.rawValue)-title", in: script)
        var draft =
            isAtSite
            ? PageDraft(Page(title: title, party: .site, look: script.merchant.look)) : merchantPage(title, in: script)
        draft.mark(hearing.id)
        draft.show(.heading(answer))
        draft.show(.note(words("hearing-note", in: script)))
        draft.buttons([
            isAtSite
                ? draft.control(words("back-to-site", in: script), .backToSite)
                : draft.control(words("back", in: script), .back, weight: .quiet)
        ])
        return draft
    }
}
