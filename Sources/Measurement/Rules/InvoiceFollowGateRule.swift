package import Vocabulary

/// Suspects a follow or a registration that only the invoice takes, where the staff hand none out either.
package struct InvoiceFollowGateRule: Rule {
    /// Invoice only after follow or registration.
    package let kind = Kind.invoiceFollowGate

    private let ties: [Demand] = [.follow, .membership]

    /// Makes the rule.
    package init() {}

    /// Invoices that take a tie, and invoices that do not.
    package var examples: [Example] {
        [
            .suspected("a follow before the invoice form", at: .invoice, .dineIn(.gate(.follow, at: .invoice))),
            .suspected("members only", at: .invoice, .parking(.gate(.membership, at: .invoice))),
            .suspected(
                "the phone number was forced already, the follow is new",
                at: .invoice,
                .dineIn(.gate(.phoneNumber, at: .entry), .gate(.follow, at: .invoice))
            ),
            .suspected(
                "the staff take money and print nothing",
                at: .invoice,
                .dineIn(.gate(.follow, at: .invoice)).staffed(reaching: .menu, .order, .pay)
            ),
            .nearMiss("an offer beside the form", .dineIn(.offer(.follow, at: .invoice))),
            .nearMiss("the staff print on request", .dineIn(.gate(.follow, at: .invoice)).staffed(reaching: .invoice)),
            .nearMiss("an e-mail address to send it to", .dineIn(.gate(.email, at: .invoice))),
            .nearMiss("a follow, or the order number", .dineIn(.either(.follow, or: .orderContent, at: .invoice))),
            .nearMiss(
                "a follow, or the order number, behind a forced phone number",
                .dineIn(.gate(.phoneNumber, at: .entry), .either(.follow, or: .orderContent, at: .invoice))
            ),
            .nearMiss("the follow was forced before the menu", .dineIn(.gate(.follow, at: .entry))),
            .nearMiss("the search was cut off", .dineIn(.gate(.follow, at: .invoice)).cut(off: .invoice)),
        ]
    }

    /// The invoice by any way: what the staff hand out settles it.
    package func grounds(in price: Price) -> [Price.Quote] { [price.anyWay(.invoice)].compactMap(\.self) }

    /// The ask at the invoice, in the walk that refuses only this tie.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let invoice = facts.price.onEntry(.invoice), facts.price.anyWay(.invoice)?.outcome != .notTested else {
            return nil
        }
        if let staff = probe.byStaff, staff.reaches(.invoice) { return nil }
        let taken = facts.price.onEntry(.pay)?.forced ?? []
        let forced = invoice.forced(beyond: taken).filter(ties.contains)
        let askings = forced.compactMap { tie in
            probe.askings(for: tie, towards: .invoice).first { $0.stage == .invoice }
        }
        guard let first = askings.first else { return nil }
        return Finding(
            kind,
            at: first,
            wants: forced.map(Want.demand),
            because: "the bill is paid, but it takes \(invoice.words) to get an invoice, and the staff issue none"
        )
    }
}
