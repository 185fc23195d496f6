package import Vocabulary

/// Suspects data that only the invoice takes and that an invoice does not need.
package struct InvoiceFieldExcessRule: Rule {
    /// Unrelated data required for an invoice.
    package let kind = Kind.invoiceFieldExcess

    /// Makes the rule.
    package init() {}

    /// Invoice forms that take too much, and invoice forms that do not.
    package var examples: [Example] {
        [
            .suspected("a phone number before the form", at: .invoice, .dineIn(.gate(.phoneNumber, at: .invoice))),
            .suspected(
                "an address in the form",
                at: .invoice,
                .parking(.field(.receiverAddress, at: .invoice, mark: .required, skip: .absent))
            ),
            .suspected(
                "an e-mail address, though it could be downloaded",
                at: .invoice,
                .dineIn(.gate(.email, at: .invoice)).staffed(reaching: .menu, .order, .pay)
            ),
            .nearMiss("an e-mail address by choice", .dineIn(.field(.email, at: .invoice, mark: .optional))),
            .nearMiss("a follow is another kind", .dineIn(.gate(.follow, at: .invoice))),
            .nearMiss("the phone number was forced before the menu", .dineIn(.gate(.phoneNumber, at: .entry))),
            .nearMiss("the search was cut off", .dineIn(.gate(.email, at: .invoice)).cut(off: .invoice)),
        ]
    }

    /// The invoice on this entry.
    package func grounds(in price: Price) -> [Price.Quote] { [price.onEntry(.invoice)].compactMap(\.self) }

    /// The ask at the invoice, in the walk that refuses only this item.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let invoice = facts.price.onEntry(.invoice) else { return nil }
        let taken = facts.price.onEntry(.pay)?.forced ?? []
        let forced = invoice.forced(beyond: taken).filter(\.isDatum)
        let askings = forced.compactMap { item in
            probe.askings(for: item, towards: .invoice).first { $0.stage == .invoice }
        }
        guard let first = askings.first else { return nil }
        return Finding(
            kind,
            at: first,
            wants: forced.map(Want.demand),
            because: "the bill is paid, but it takes \(invoice.words) to get an invoice"
        )
    }
}
