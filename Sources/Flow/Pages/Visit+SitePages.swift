import Scenarios
import Vocabulary

/// The place itself: the codes on the table or pillar, and the staff.
extension Visit {
    func sitePage(in script: Script) -> PageDraft {
        var draft = PageDraft(Page(title: words("site-title", in: script), party: .site, look: script.merchant.look))
        draft.show(.heading(script.merchantName))
        for code in script.board.codes {
            let printed = [words("code-\(code.words.rawValue)", in: script)]
            let only = code.readers == .any ? [] : [words("code-only-\(code.readers.rawValue)", in: script)]
            let label = words(code.form == .address ? "type-address" : "scan", in: script)
            let scan = draft.control(label, .scan(code.id), weight: .primary, tag: .link)
            draft.show(
                .sticker(
                    Sticker(
                        words: [script.merchant.place] + printed + only,
                        place: script.merchant.stickerSpot,
                        scan: scan,
                        isAddress: code.form == .address
                    )
                )
            )
            draft.mark(code.id, at: scan)
        }
        let asked = script.service.milestones.filter { $0 != .exit }
        for milestone in asked where script.board.given(milestone) == .offered {
            draft.show(.text(words("staff-offer-\(milestone.rawValue)", in: script)))
        }
        if script.service.spine == .stay { announceFees(in: &draft, script) }
        showScreen(in: &draft, script)
        draft.buttons(asked.map { askStaff(for: $0, in: &draft, script) })
        offerHearing(at: .site, in: &draft, script)
        return draft
    }

    private func askStaff(for milestone: Milestone, in draft: inout PageDraft, _ script: Script) -> Control {
        let label = words("staff-ask-\(milestone.rawValue)", in: script)
        let ask = draft.control(label, .askStaff(milestone))
        if let channel = script.channel(for: milestone) { draft.mark(channel, at: ask) }
        return ask
    }

    func staffPage(for milestone: Milestone, in script: Script) -> PageDraft {
        var draft = PageDraft(Page(title: words("staff-title", in: script), party: .site, look: script.merchant.look))
        draft.show(.picture(words("staff-picture", in: script)))
        switch script.board.given(milestone) {
        case .unattended:
            draft.show(.heading(words("staff-unattended", in: script)))
        case .refused:
            draft.show(.heading(words("staff-refuse-\(milestone.rawValue)", in: script)))
        case .offered, .onRequest:
            draft.show(.heading(words("staff-give-\(milestone.rawValue)", in: script)))
            staffGives(milestone, in: &draft, script)
        }
        draft.buttons([draft.control(words("back-to-site", in: script), .backToSite)])
        return draft
    }

    private func staffGives(_ milestone: Milestone, in draft: inout PageDraft, _ script: Script) {
        switch (milestone, script.service.spine) {
        case (.menu, .order):
            draft.show(.form(Form(goods: goods(in: script, isPaper: true), buttons: [])))
        case (.menu, .stay):
            // The staff see the car, whatever the phone was told.
            draft.show(.facts(stayFacts(plate: card[.licencePlate], in: script)))
            draft.show(.bill([BillLine(words("due", in: script), due(in: script).text)]))
        case (.order, .order): draft.show(.facts([Fact(words("order-number", in: script), orderNumber)]))
        case (.pay, .stay): draft.show(.text(words("barrier-open", in: script)))
        case (.menu, _), (.order, _), (.pay, _), (.exit, _), (.invoice, _), (.optOut, _), (.erasure, _): break
        }
    }
}
