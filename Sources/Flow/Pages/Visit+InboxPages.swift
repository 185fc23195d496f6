import Scenarios
import Vocabulary

/// The phone in the days after, and where a message's way out leads.
extension Visit {
    func inboxPage(in script: Script) -> PageDraft {
        var draft = PageDraft(Page(title: words("inbox-title", in: script), party: .phone))
        let mail = mail(in: script)
        let letters = letters(in: script)
        let order = codeOrder(in: script)
        let notices = sentMessages(in: script) + standingNotices(in: script)
        if mail.isEmpty, letters.isEmpty, notices.isEmpty, order == nil {
            draft.show(.text(words("inbox-empty", in: script)))
        }
        for letter in letters { show(letter, in: &draft, script) }
        for notice in notices { draft.show(.message(notice)) }
        for (place, item) in mail.enumerated() { show(item, isFirst: place == 0, in: &draft, script) }
        if let order {
            draft.show(.message(order))
            if let gate = script.board.gates.first(where: { $0.code == .subscription }) {
                draft.mark(gate.id, said: order.text)
            }
        }
        linkFollowed(in: &draft, script)
        draft.buttons([draft.control(words("inbox-back", in: script), .back)])
        return draft
    }

    private func show(_ item: Mail, isFirst: Bool, in draft: inout PageDraft, _ script: Script) {
        let mailing = item.mailing
        let said = text(of: mailing, in: script)
        draft.show(
            .message(
                Message(
                    channel: mailing.channel,
                    sender: sender(of: item, in: script),
                    time: item.at.text,
                    text: said
                )
            )
        )
        guard mailing.content.isPromotion, mailing.optOut != .absent else {
            return draft.mark(mailing.id, said: said)
        }
        let stem = mailing.optOut == .reply ? "opt-out-reply-\(mailing.channel.rawValue)" : "opt-out-link"
        let out = draft.control(words(stem, in: script), .optOut(mailing.id), weight: .quiet, tag: .link)
        draft.buttons([out])
        draft.mark(mailing.id, at: out, said: said)
    }

    private func sender(of item: Mail, in script: Script) -> String {
        if item.isLate, item.mailing.aftermath == .otherSender { return words("sender-other", in: script) }
        switch item.mailing.channel {
        case .account: return script.merchant.account
        case .notice: return words("sender-notice", in: script)
        case .sms, .call:
            return item.mailing.isSigned || !item.mailing.content.isPromotion
                ? words("sender-named", in: script) : words("sender-number", in: script)
        }
    }

    private func text(of mailing: Mailing, in script: Script) -> String {
        let text = words("message-\(mailing.content.rawValue)", in: script)
        guard mailing.content.isPromotion, mailing.optOut == .reply, mailing.channel == .sms else { return text }
        return text + words("message-reply", in: script)
    }

    /// The page behind a message's way out.
    func stoppingPage(_ id: PracticeID, in script: Script) -> PageDraft {
        let optOut = script.board.mailings.first { $0.id == id }?.optOut ?? .absent
        var draft = merchantPage(words("stopping-title", in: script), in: script)
        draft.mark(id)
        let isDone = stoppedAt != nil && (optOut.works || optOut.asks != nil)
        if isDone {
            draft.show(.heading(words("stopping-done", in: script)))
        } else {
            draft.show(.text(words("stopping-\(optOut.rawValue)", in: script)))
        }
        if optOut != .dead, !isDone {
            let press = draft.control(words("stopping-\(optOut.rawValue)-press", in: script), .confirm(id))
            // Logging in takes the number; customer service is added by the press itself.
            draft.form(optOut == .login ? [ownItem(.phoneNumber, in: script)] : [], sending: [press])
        }
        draft.buttons([draft.control(words("back", in: script), .back, weight: .quiet)])
        return draft
    }
}
