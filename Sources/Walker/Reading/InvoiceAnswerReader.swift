import Vocabulary

/// Reads what a form that asks for an invoice answered: no, later, or on a day that it names.
struct InvoiceAnswerReader {
    let page: Page
    let text: PageText
    let milestones: [Milestone]
    let memory: WalkMemory

    /// The answer; nil where the page is the invoice, still asks for something, or answers nothing of the kind.
    var answer: InvoiceAnswerSeen? {
        guard page.party == .merchant, memory.isHeadedForInvoice, !milestones.contains(.invoice) else { return nil }
        let isForm = page.blocks.contains { if case .form(let form) = $0 { !form.fields.isEmpty } else { false } }
        guard !isForm else { return nil }
        if let later = text.sentences.first(where: { $0.hits.has(.invoiceLater) }) {
            return InvoiceAnswerSeen(words: later.text, isDelay: true, day: Self.day(in: later.text))
        }
        return text.sentences.first { $0.hits.has(.invoiceRefused) }.map {
            InvoiceAnswerSeen(words: $0.text, isDelay: false)
        }
    }

    /// The first date written as 2026-03-19; nil where none is.
    static func day(in text: String) -> String? {
        let signs = Array(text)
        let form = Array("0000-00-00")
        guard signs.count >= form.count else { return nil }
        for start in 0...signs.count - form.count {
            let piece = signs[start..<start + form.count]
            let fits = zip(piece, form).allSatisfy { $1 == "-" ? $0 == "-" : $0.isASCII && $0.isNumber }
            if fits { return String(piece) }
        }
        return nil
    }
}
