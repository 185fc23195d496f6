import Scenarios
import Vocabulary

/// Fields with a page of their own, and what is said of an item that is asked for apart.
extension Visit {
    /// The first field on the way to a spot that has a page of its own and was neither given nor left.
    func nextApart(before spot: Spot, in script: Script) -> Field? {
        guard spot == .checkout else { return nil }
        return script.board.apartFields.first { !settled.contains($0.id) && !given.contains($0.item) }
    }

    /// Goes on from a field's own page, with or without it.
    mutating func leaveApart(_ practice: PracticeID, in script: Script) {
        guard case .apart(practice, let then) = place else { return }
        settled.insert(practice)
        go(to: then, in: script)
    }

    /// The page of one field.
    func apartPage(_ id: PracticeID, in script: Script) -> PageDraft {
        guard let field = script.board.apartFields.first(where: { $0.id == id }) else { return sitePage(in: script) }
        var draft = merchantPage(script.merchantName, in: script)
        let names = ["items": items([field.item], in: script)]
        draft.show(.heading(words("apart-title", in: script, names)))
        for words in consentWords(field.consent, to: field.item, in: script) { draft.show(.text(words)) }
        if field.guardian != .none {
            draft.show(.text(words("guardian-text", in: script, names)))
            draft.show(.note(words("guardian-rules", in: script)))
        }
        let give = draft.control(
            words(field.guardian == .none ? "apart-give" : "guardian-give", in: script),
            .grant(id),
            weight: .primary
        )
        // A control that is not shown must not be made: its target would be taken.
        let leaving = field.isRequired ? [] : [draft.control(words("apart-leave", in: script), .refuse(id))]
        let asked = [field] + [field.guardianDocument].compactMap(\.self).filter { !given.contains($0.item) }
        draft.form(
            asked.map { part(of: $0, in: script) },
            sending: [give],
            leaving: leaving
        )
        if field.showsNotice { linkPolicy(in: &draft, script) }
        return draft
    }

    /// What a page says about the consent to something sensitive, sentence by sentence.
    func consentWords(_ consent: SensitiveConsent, to demand: Demand, in script: Script) -> [String] {
        let names = ["items": items([demand], in: script)]
        let alone = words("apart-alone", in: script, names)
        switch consent {
        case .none: return []
        case .general: return [words("consent-general", in: script, names)]
        case .unexplained: return [alone]
        case .separate:
            let item = demand.rawValue
            return [
                alone, words("apart-necessity-\(item)", in: script), words("apart-effect-\(item)", in: script),
            ]
        }
    }
}
