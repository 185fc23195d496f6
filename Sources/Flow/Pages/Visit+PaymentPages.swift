import Scenarios
import Vocabulary

/// The payment sheet, the receipt and the invoice.
extension Visit {
    func paymentPage(in script: Script) -> PageDraft {
        // An app lays its sheet over the merchant's page; a browser goes to a page of its own.
        var draft = PageDraft(
            Page(
                title: words(platform == .wallet ? "payment-title" : "payment-title-chat", in: script),
                party: platform,
                layout: app == .browser ? .full : .sheet
            )
        )
        draft.show(.heading(due(in: script).text))
        draft.show(
            .facts([
                Fact(words("payee", in: script), script.merchantName),
                Fact(words("order-number", in: script), orderNumber),
            ])
        )
        let unlock = isBare(in: script) ? nil : script.board.unlock
        let stem = unlock.map { "unlock-\($0.manner.rawValue)" }
        if let stem { draft.show(.note(words("\(stem)-text", in: script))) }
        let pay = draft.control(words(stem.map { "\($0)-pay" } ?? "pay", in: script), .pay, weight: .primary)
        if let unlock { draft.mark(unlock.id, at: pay) }
        draft.buttons([pay, draft.control(words("cancel-payment", in: script), .back, weight: .quiet)])
        return draft
    }

    func receiptPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("receipt-title", in: script), in: script)
        draft.show(.heading(words("paid", in: script)))
        let number = numberFacts(in: &draft, script)
        let records = recordFacts(at: .receipt, in: &draft, script)
        draft.show(
            .facts(
                [
                    Fact(words("paid-amount", in: script), (paid?.amount ?? Fen(0)).text),
                    Fact(words("paid-at", in: script), (paid?.at ?? clock).text),
                    Fact(words("order-number", in: script), orderNumber),
                ] + number + tokens(in: script) + records
            )
        )
        if let town = script.merchant.town { draft.show(.note(words("receipt-town", in: script, ["town": town]))) }
        offers(at: .receipt, in: &draft, script)
        showFollowBox(in: &draft, script)
        offerCard(in: &draft, script)
        if let tariff = script.merchant.tariff {
            draft.show(.text(words("leave-within", in: script, ["minutes": "\(tariff.leaveWithinMinutes)"])))
            draft.buttons([
                draft.control(words("leave", in: script), .leave, weight: .primary),
                draft.control(words("to-invoice", in: script), .toInvoice),
            ])
        } else {
            draft.show(.text(words("enjoy", in: script)))
            draft.buttons([draft.control(words("to-invoice", in: script), .toInvoice)])
        }
        linkOrder(in: &draft, script)
        linkAccount(in: &draft, script)
        return draft
    }

    /// What the consumer shows to be handed the goods: a number to be called by, a code for the tickets.
    private func tokens(in script: Script) -> [Fact] {
        switch script.service {
        case .pickup: [Fact(words("pickup-number", in: script), String(orderNumber.suffix(3)))]
        case .ticketing: [Fact(words("ticket-code", in: script), String(orderNumber.suffix(6)))]
        case .dineIn, .takeaway, .parking, .retail, .tissue: []
        }
    }

    func invoicePage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("invoice-title", in: script), in: script)
        draft.show(.facts([Fact(words("invoice-amount", in: script), (paid?.amount ?? Fen(0)).text)]))
        let title = titleChoice(in: script)
        markInvoicing(in: &draft, script)
        let fields = isBare(in: script) ? [] : script.board.invoiceFields.filter { !given.contains($0.item) }
        let tax = taxPart(in: script)
        draft.form(
            [title] + [tax].compactMap(\.self) + fields.map { part(of: $0, in: script) },
            sending: [draft.control(words("issue", in: script), .issue, weight: .primary)],
            leaving: [draft.control(words("back", in: script), .back)]
        )
        if tax != nil || fields.contains(where: \.showsNotice) { linkPolicy(in: &draft, script) }
        return draft
    }

    /// The choice between a person's invoice and a company's.
    func titleChoice(in script: Script) -> FormPart {
        let person = words("title-person", in: script)
        let company = words("title-company", in: script)
        let control = Control(
            tag: .select,
            label: words("title-type", in: script),
            name: FieldNames.invoiceTitle(in: script.axes.dialect),
            isRequired: true,
            options: [person, company]
        )
        return FormPart(
            control: control,
            meaning: .choice([person: .realName, company: .taxpayerNumber]),
            demanded: words("demanded-title", in: script)
        )
    }

    func invoicedPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("invoiced-title", in: script), in: script)
        draft.show(.heading(words("invoiced", in: script)))
        draft.show(.text(whereInvoiceIs(in: script)))
        draft.buttons([draft.control(words("back", in: script), .back)])
        linkAccount(in: &draft, script)
        return draft
    }
}
