import Vocabulary

/// Reports receipts, screens and invoices where the service has none, and what stands before an invoice that never comes.
enum AfterPayingCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        let board = Switchboard(scenario)
        return (board.display.map { problems(with: $0, in: scenario.service, at: places) } ?? [])
            + (board.invoicing.map { problems(with: $0, on: board, at: places) } ?? [])
    }

    private static func problems(with display: Display, in service: Service, at places: Places) -> [Problem] {
        let hasPlace = display.place == .screen ? service == .pickup : service.milestones.contains(.pay)
        guard !hasPlace else { return [] }
        return [
            places.problem(
                .noSuchPlace,
                at: display.id,
                "at",
                "\(service.rawValue) has no \(display.place.rawValue)",
                fix: "use `receipt` where something is paid, `screen` at a pickup counter"
            )
        ]
    }

    private static func problems(with invoicing: Invoicing, on board: Switchboard, at places: Places) -> [Problem] {
        if !board.service.milestones.contains(.invoice) {
            return [
                places.problem(
                    .noSuchPlace,
                    at: invoicing.id,
                    "answer",
                    "\(board.service.rawValue) issues no invoice",
                    fix: "use it where something is paid"
                )
            ]
        }
        if invoicing.answer != .laterDay, !invoicing.isKept {
            return [
                places.problem(
                    .contradiction,
                    at: invoicing.id,
                    "kept",
                    "no day is promised that could be kept",
                    fix: "leave `kept` out, or write `answer: later-day`"
                )
            ]
        }
        let twice = board.invoiceFields.first { field in invoicing.delivery.items.contains(field.item) }
        if let twice {
            return [
                places.problem(
                    .contradiction,
                    at: invoicing.id,
                    "delivery",
                    "the form asks for `\(twice.item.rawValue)` already",
                    fix: "leave the field out, or write `delivery: download`"
                )
            ]
        }
        if !invoicing.issues, invoicing.delivery != .download {
            return [
                places.problem(
                    .contradiction,
                    at: invoicing.id,
                    "delivery",
                    "what never comes is not delivered",
                    fix: "leave `delivery` out, or let the form issue the invoice"
                )
            ]
        }
        let isAsked =
            board.gates.contains { $0.before == .invoice } || board.invoiceAskings.contains(where: \.isRequired)
        guard !invoicing.issues, isAsked else { return [] }
        return [
            places.problem(
                .contradiction,
                at: invoicing.id,
                "answer",
                "something is asked for an invoice that never comes",
                fix: "leave the gate or field out, or let the form issue the invoice"
            )
        ]
    }
}
