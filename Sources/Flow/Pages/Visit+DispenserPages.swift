import Scenarios
import Vocabulary

/// The pages of a paper dispenser: press, and take what comes out.
extension Visit {
    func dispenserPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("dispenser-title", in: script), in: script)
        draft.show(.picture(words("dispenser-picture", in: script)))
        draft.show(.heading(words("dispenser-heading", in: script)))
        draft.show(.facts([Fact(words("place", in: script), script.merchant.place)]))
        offers(at: .menu, in: &draft, script)
        offers(at: .checkout, in: &draft, script)
        draft.form(
            formParts(in: script),
            sending: [draft.control(words("take", in: script), .take, weight: .primary)]
        )
        formNotes(in: &draft, script)
        showImprint(in: &draft, script)
        return draft
    }

    func releasedPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("dispenser-title", in: script), in: script)
        draft.show(.picture(words("released-picture", in: script)))
        draft.show(.heading(words("released", in: script)))
        offers(at: .receipt, in: &draft, script)
        offerCard(in: &draft, script)
        let records = recordFacts(at: .receipt, in: &draft, script)
        if !records.isEmpty { draft.show(.facts(records)) }
        linkAccount(in: &draft, script)
        draft.buttons([draft.control(words("back-to-site", in: script), .backToSite)])
        return draft
    }
}
