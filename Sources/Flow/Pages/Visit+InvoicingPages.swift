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

    /// Asks for the invoice, with what comes of it.
    mutating func askForInvoice(in script: Script) {
        let answer = invoicing(in: script)?.answer ?? .atOnce
        invoiceAskedAt = invoiceAskedAt ?? clock
        place = .spot(answer == .atOnce ? .invoiced : .invoiceAnswer)
    }

    /// Says on the form what cannot be changed, and notes that the form's answer is a practice.
    func markInvoicing(in draft: inout PageDraft, _ script: Script) {
        guard let invoicing = invoicing(in: script) else { return }
        if invoicing.isStrict { draft.show(.note(words("invoice-strict", in: script))) }
        draft.mark(invoicing.id)
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
