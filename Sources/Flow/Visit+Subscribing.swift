import Scenarios
import Vocabulary

/// The platform's sheet that asks whether messages may come.
extension Visit {
    /// The first sheet on the way to paying that nobody has answered.
    func nextSheet(before spot: Spot, in script: Script) -> Tick? {
        guard spot == .payment else { return nil }
        return script.board.ticks.first { $0.form == .sheet && !settled.contains($0.id) }
    }

    /// Allows or denies, and goes on.
    mutating func answerSheet(_ practice: PracticeID, isAllowed: Bool, in script: Script) {
        guard case .subscribing(practice, let then) = place else { return }
        settled.insert(practice)
        if isAllowed { agreed.formUnion(script.board.ticks.first { $0.id == practice }?.covers ?? []) }
        go(to: then, in: script)
    }

    /// The sheet: who asks, and which messages would come.
    func subscribingPage(_ id: PracticeID, in script: Script) -> PageDraft {
        let sheet = script.board.ticks.first { $0.id == id }
        var draft = PageDraft(Page(title: words("subscribe-title", in: script), party: platform, layout: .sheet))
        draft.show(.heading(words("subscribe-heading", in: script)))
        let own = sheet?.words ?? ""
        let standard = sheet?.covers.first.map { "subscribe-\($0.rawValue)" } ?? "subscribe-order"
        draft.show(.text(words(own.isEmpty ? standard : own, in: script)))
        let allow = draft.control(
            words("sheet-allow", in: script),
            .grant(id),
            weight: .primary,
            scope: "subscribeMessage"
        )
        draft.buttons([allow, draft.control(words("sheet-deny", in: script), .refuse(id))])
        draft.mark(id, at: allow)
        return draft
    }
}
