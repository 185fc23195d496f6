import Vocabulary

extension Switchboard {
    /// The kinds of what ordinary pages tell, and fail to tell.
    var tellingEntries: [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        return [anonymousTrader, wholeNumber, missingInvoice, pressedOrder].compactMap(\.self)
    }

    private var anonymousTrader: AnswerKey.Entry? {
        guard imprint.trader == .absent else { return nil }
        return .init(kind: .traderIdentityAbsence, stage: .menu, practices: [imprint.id])
    }

    /// A number can only be shown to others by whom it was given to.
    private var wholeNumber: AnswerKey.Entry? {
        guard let display, display.number.isWhole, service.milestones.contains(.pay) else { return nil }
        let isGiven =
            gates.contains { $0.before != .invoice && $0.demands.contains(.phoneNumber) }
            || fields.contains { $0.item == .phoneNumber }
        guard isGiven else { return nil }
        return .init(
            kind: .unmaskedDisplay,
            stage: display.place == .screen ? .site : .receipt,
            practices: [display.id]
        )
    }

    /// An invoice that nobody gives; one that only comes late is the lesser case.
    private var missingInvoice: AnswerKey.Entry? {
        guard let invoicing, !invoicing.issues, !given(.invoice).helps else { return nil }
        return .init(
            kind: .invoiceDelayRefusal,
            stage: .invoice,
            practices: [invoicing.id],
            grade: invoicing.answer.refuses ? nil : .suspected
        )
    }

    /// A dialog stands between menu and order; everything else on the menu.
    private var pressedOrder: AnswerKey.Entry? {
        guard let urging, urging.presses else { return nil }
        return .init(
            kind: .overOrderingInducement,
            stage: urging.manner == .popup ? .checkout : .menu,
            practices: [urging.id]
        )
    }
}
