package import Vocabulary

/// Suspects a merchant who was asked for an invoice, gave none, and put it off or said no.
package struct InvoiceDelayRefusalRule: Rule {
    /// Invoice delayed or refused.
    package let kind = Kind.invoiceDelayRefusal

    /// Wherever something is paid.
    package let services = Service.allCases.filter { $0.milestones.contains(.invoice) }

    /// Makes the rule.
    package init() {}

    /// Invoices that do not come, and invoices that come as promised.
    package var examples: [Example] {
        let no = InvoiceAnswerSeen(words: "系统故障", isDelay: false)
        let later = InvoiceAnswerSeen(words: "月底统一开", isDelay: true)
        let promise = InvoiceAnswerSeen(words: "次日开", isDelay: true, day: "2026-03-19")
        return [
            .suspected("the system is out of order", at: .invoice, ProbeSketch.dineIn().withoutInvoice(saying: no)),
            .suspected(
                "at the end of the month",
                at: .invoice,
                grade: .suspected,
                ProbeSketch.parking().withoutInvoice(saying: later)
            ),
            .suspected(
                "a day is named, and nothing is there on it",
                at: .invoice,
                grade: .suspected,
                ProbeSketch.dineIn().withoutInvoice(saying: promise)
            ),
            .nearMiss("e-invoice next day with notice", .dineIn(.answeringInvoice(promise))),
            .nearMiss(
                "the staff print what the phone does not",
                ProbeSketch.dineIn().withoutInvoice(saying: no).staffed(reaching: .invoice)
            ),
            .nearMiss("an invoice at once", .dineIn()),
            .nearMiss("nobody answers at all", ProbeSketch.dineIn().withoutInvoice(saying: nil)),
        ]
    }

    /// The first such answer in the walk that grants everything; putting off is the lesser case.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.main(.grantAll), !walk.reaches(.invoice) else { return nil }
        if probe.byStaff?.reaches(.invoice) ?? false { return nil }
        for (place, step) in walk.steps.enumerated() {
            guard let answer = step.sighting.invoiceAnswer else { continue }
            let reason =
                if answer.day != nil {
                    "the day for which the invoice was promised passed without it"
                } else if answer.isDelay {
                    "the invoice is put off, to no day that is named"
                } else {
                    "whoever has paid and asks for an invoice is told that there is none"
                }
            return Finding(
                kind: kind,
                stage: step.sighting.stage,
                grade: answer.isDelay ? .suspected : nil,
                evidence: Evidence(in: walk, step: place, suspectedBecause: reason)
            )
        }
        return nil
    }
}
