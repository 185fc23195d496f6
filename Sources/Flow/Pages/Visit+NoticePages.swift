import Scenarios
import Vocabulary

/// How the arrival notice shows, and the page of those it turned away.
extension Visit {
    func noticePage(in script: Script) -> PageDraft {
        guard let notice = script.board.notice else { return merchantPage(script.merchantName, in: script) }
        var draft = merchantPage(script.merchantName, in: script, layout: .dialog)
        draft.show(.heading(words("notice-title", in: script)))
        guard notice.asks else {
            draft.show(.text(words("notice-information", in: script)))
            draft.buttons([draft.control(words("notice-close", in: script), .close, weight: .primary)])
            linkPolicy(in: &draft, script)
            return draft
        }
        draft.show(.text(words("notice-text", in: script)))
        let others = notice.covers.filter { $0 != .privacy }
        if !others.isEmpty {
            let covers = others.map { words("consent-\($0.rawValue)", in: script) }.joined(separator: "、")
            draft.show(.text(words("notice-covers", in: script, ["covers": covers])))
        }
        var buttons = [draft.control(words("notice-agree", in: script), .agree, weight: .primary)]
        if notice.reject != .absent {
            buttons.append(draft.control(words("notice-reject-\(notice.reject.rawValue)", in: script), .disagree))
        }
        draft.buttons(buttons)
        linkPolicy(in: &draft, script)
        return draft
    }

    func turnedAwayPage(in script: Script) -> PageDraft {
        var draft = merchantPage(script.merchantName, in: script)
        draft.show(.heading(words("turned-away-title", in: script)))
        draft.show(.text(words("turned-away-text", in: script)))
        draft.buttons([draft.control(words("back", in: script), .back)])
        return draft
    }

    func policyPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("policy-title", in: script), in: script)
        for part in ["policy-who", "policy-what", "policy-why", "policy-how-long", "policy-rights"] {
            draft.show(.text(words(part, in: script)))
        }
        draft.buttons([draft.control(words("back", in: script), .back)])
        return draft
    }
}
