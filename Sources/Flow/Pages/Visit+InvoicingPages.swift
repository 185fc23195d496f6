import Scenarios
import Vocabulary

/// What the invoice form answers where it does not hand out the invoice at once.
extension Visit {
    /// Seconds that a place in the queue for an invoice takes.
    static let invoiceQueueSeconds = 60
    /// The step in which a smallest amount for an invoice is set: the next one above what was paid.
    private static let thresholdStep = 10_000
    /// The date in a moment's text, and behind it the time.
    private static let dateLength = 10

    /// What the form answers; the invoice where the author says nothing, and behind a bare code.
    func invoicing(in script: Script) -> Invoicing? { isBare(in: script) ? nil : script.board.invoicing }

    /// Asks for the invoice, with what comes of it: the question where to send it, or the answer.
    mutating func askForInvoice(in script: Script) {
        switch invoicing(in: script)?.delivery ?? .download {
        case .download: answerInvoice(sentTo: nil, in: script)
        case .choice: place = .delivering(by: nil)
        case .emailOnly: deliver(by: .email, in: script)
        case .smsOnly: deliver(by: .phoneNumber, in: script)
        }
    }

    /// Asks where the invoice is sent to; where that was told before, sends it there.
    mutating func deliver(by item: Demand, in script: Script) {
        if given.contains(item) {
            answerInvoice(sentTo: item, in: script)
        } else {
            place = .delivering(by: item)
        }
    }

    /// Answers who has asked for an invoice and said how it is to come.
    mutating func answerInvoice(sentTo item: Demand?, in script: Script) {
        let answer = invoicing(in: script)?.answer ?? .atOnce
        invoiceAskedAt = invoiceAskedAt ?? clock
        deliveredTo = item
        place = .spot(answer == .atOnce ? .invoiced : .invoiceAnswer)
    }

    /// Goes from the page of one way of delivery back to the choice, or to the form where there is none.
    mutating func leaveDelivery(in script: Script) {
        guard case .delivering(let item) = place else { return }
        let chooses = item != nil && invoicing(in: script)?.delivery == .choice
        place = chooses ? .delivering(by: nil) : .spot(.invoice)
    }

    /// Says on the form how the invoice comes and what cannot be changed, and notes that its answer is a practice.
    func markInvoicing(in draft: inout PageDraft, _ script: Script) {
        let invoicing = invoicing(in: script)
        switch invoicing?.delivery ?? .download {
        case .download: draft.show(.note(words("invoice-download", in: script)))
        case .choice: draft.show(.note(words("invoice-choice", in: script)))
        case .emailOnly: draft.show(.note(words("invoice-email-only", in: script)))
        case .smsOnly: draft.show(.note(words("invoice-sms-only", in: script)))
        }
        guard let invoicing else { return }
        if invoicing.isStrict { draft.show(.note(words("invoice-strict", in: script))) }
        draft.mark(invoicing.id)
    }

    /// The form's own field for a tax number, as its author wants it filled; nil where there is none or it was told.
    func taxPart(in script: Script) -> FormPart? {
        guard let invoicing = invoicing(in: script), let field = invoicing.taxField, !given.contains(field.item) else {
            return nil
        }
        var part = part(of: field, in: script)
        if invoicing.taxNumber == .company {
            part.demanded = words("demanded-taxpayer-number", in: script)
            part.demandedWith = .taxpayerNumber
        }
        return part
    }

    /// The page that asks how the invoice is to come, or where it is sent to.
    func deliveryPage(by item: Demand?, in script: Script) -> PageDraft {
        var draft = merchantPage(words("invoice-title", in: script), in: script)
        guard let invoicing = invoicing(in: script) else { return invoicedPage(in: script) }
        draft.mark(invoicing.id)
        if let item {
            draft.show(.heading(words("delivery-\(item.rawValue)-heading", in: script)))
            var part = part(of: invoicing.deliveryField(for: item), in: script)
            part.control.hint = words("delivery-\(item.rawValue)-hint", in: script)
            draft.form(
                [part],
                sending: [draft.control(words("deliver", in: script), .deliver, weight: .primary)],
                leaving: [draft.control(words("back", in: script), .back)]
            )
        } else {
            draft.show(.heading(words("delivery-heading", in: script)))
            draft.buttons([
                draft.control(words("delivery-page", in: script), .downloadInvoice),
                draft.control(words("delivery-email", in: script), .mailInvoice),
                draft.control(words("delivery-phone-number", in: script), .textInvoice),
                draft.control(words("back", in: script), .back, weight: .quiet),
            ])
        }
        linkPolicy(in: &draft, script)
        return draft
    }

    /// Where the invoice that is there can be found.
    func whereInvoiceIs(in script: Script) -> String {
        words(deliveredTo.map { "invoiced-text-\($0.rawValue)" } ?? "invoiced-text", in: script)
    }

    /// The page that answers the form.
    func invoiceAnswerPage(in script: Script) -> PageDraft {
        guard let invoicing = invoicing(in: script) else { return invoicedPage(in: script) }
        let day = Self.date(of: promisedMoment(by: invoicing))
        let isDue = Self.date(of: clock) >= day
        if invoicing.answer == .laterDay, invoicing.isKept, isDue { return invoicedPage(in: script) }
        var draft = merchantPage(words("invoice-title", in: script), in: script)
        draft.mark(invoicing.id)
        switch invoicing.answer {
        case .atOnce: return invoicedPage(in: script)
        case .queue:
            let seconds = "\(Self.invoiceQueueSeconds)"
            draft.show(.heading(words("invoice-queue", in: script, ["seconds": seconds])))
            draft.buttons([draft.control(words("wait-on", in: script), .waitForInvoice, weight: .primary)])
            return draft
        case .laterDay:
            draft.show(.heading(words(isDue ? "invoice-late" : "invoice-later-day", in: script, ["day": day])))
        case .monthEnd: draft.show(.heading(words("invoice-month-end", in: script)))
        case .fault: draft.show(.heading(words("invoice-fault", in: script)))
        case .threshold:
            draft.show(.heading(words("invoice-threshold", in: script, ["amount": invoiceThreshold.text])))
        case .discount: draft.show(.heading(words("invoice-discount", in: script)))
        }
        draft.buttons([draft.control(words("back", in: script), .back)])
        return draft
    }

    private func promisedMoment(by invoicing: Invoicing) -> Moment {
        (invoiceAskedAt ?? clock).later(bySeconds: invoicing.days * Self.secondsPerDay)
    }

    private static func date(of moment: Moment) -> String { String(moment.text.prefix(dateLength)) }

    private var invoiceThreshold: Fen {
        let paid = paid?.amount.amount ?? 0
        return Fen((paid / Self.thresholdStep + 1) * Self.thresholdStep)
    }
}
