import Scenarios
import Vocabulary

/// How the arrival notice shows, and the page of those it turned away.
extension Visit {
    func noticePage(in script: Script) -> PageDraft {
        guard let notice = script.board.notice else { return sitePage(in: script) }
        var draft = merchantPage(script.merchantName, in: script, layout: .dialog)
        draft.show(.heading(words("notice-title", in: script)))
        if notice.asks {
            ask(for: notice, in: &draft, script)
        } else {
            let close = draft.control(words("notice-close", in: script), .close, weight: .primary)
            draft.show(.text(words("notice-information", in: script)))
            draft.buttons([close])
            draft.mark(notice.id, at: close)
        }
        linkPolicy(in: &draft, script)
        return draft
    }

    private func ask(for notice: Notice, in draft: inout PageDraft, _ script: Script) {
        draft.show(.text(words("notice-text", in: script)))
        let others = notice.covers.filter { $0 != .privacy }
        if !others.isEmpty {
            draft.show(.text(words("notice-covers", in: script, ["covers": words(for: others, in: script)])))
        }
        let agree = draft.control(words("notice-agree", in: script), .agree, weight: .primary)
        var buttons = [agree]
        if notice.reject != .absent {
            buttons.append(draft.control(words("notice-reject-\(notice.reject.rawValue)", in: script), .disagree))
        }
        draft.buttons(buttons)
        draft.mark(notice.id, at: agree)
    }

    func turnedAwayPage(in script: Script) -> PageDraft {
        var draft = merchantPage(script.merchantName, in: script)
        draft.show(.heading(words("turned-away-title", in: script)))
        draft.show(.text(words("turned-away-text", in: script)))
        draft.buttons([draft.control(words("back", in: script), .back)])
        return draft
    }
}
