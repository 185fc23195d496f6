import Scenarios
package import Vocabulary

extension Visit {
    /// The page that the visit shows.
    package func page(in script: Script) -> Page {
        if let face = script.face(of: self) { return page(in: face) }
        return draft(in: script).page
    }

    /// Answers one action: the visit after it, the page, and what is to be kept.
    ///
    /// Pure: the same visit and action give the same step on any machine. What the page does not offer is answered by a
    /// refusal on the same page.
    package func step(_ action: Action, in script: Script) -> Step {
        if let guise = script.guise, let shown = script.face(of: self) {
            return step(action, in: script, wearing: guise, showing: shown)
        }
        let draft = draft(in: script)
        guard let option = Strip.option(of: action.press) ?? draft.options[action.press] else {
            return refused(.notOffered, page: draft.page, saying: words("refused-not-offered", in: script))
        }
        switch draft.reading(of: action, for: option, card: card, takesAny: script.bench != nil) {
        case .foreign: return refused(.foreignValue, page: draft.page, saying: nil)
        case .missing(let words): return refused(.incomplete, page: draft.page, saying: words)
        case .complete(var event):
            if case .scan = option, action.app != .chat { event.app = action.app }
            let fault =
                switch option {
                case .submit: shortfall(in: script)
                case .checkout: seatFault(event.picks, in: script)
                default: String?.none
                }
            if let fault { return refused(.incomplete, page: draft.page, saying: fault) }
            let next = after(event, in: script)
            return Step(visit: next, page: next.page(in: script), events: [event], refusal: nil)
        }
    }

    /// What is said to an order that is too small; nil where it is taken.
    private func shortfall(in script: Script) -> String? {
        guard let minimum = script.board.minimum, minimum.refuses, !isBare(in: script),
            price(of: ordered + cart + companionPicks(in: script), in: script) < minimum.amount
        else { return nil }
        return words("minimum-\(minimum.basis.rawValue)", in: script, ["amount": minimum.amount.text])
    }

    private func refused(_ refusal: Refusal, page: Page, saying words: String?) -> Step {
        var answer = page
        answer.refusal = words
        return Step(visit: self, page: answer, events: [], refusal: refusal)
    }
}
