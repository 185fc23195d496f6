package import Vocabulary

extension Scenario {
    /// What shows before a code is scanned or is told by the staff, or decides how the visit travels: too early to be hidden.
    private static let shownEarly: Set<Shape> = [
        .code, .channel, .fee, .minimum, .hearing, .priceTier, .transport,
    ]

    /// Says that the merchant can hide in that way.
    ///
    /// A mode that decides when the merchant acts needs a lawful twin to look like, whose switch shows nowhere before the
    /// scan; acting after a refusal needs something that is refused before.
    package func canWear(_ mode: HardMode) -> Bool {
        switch mode {
        case .secondVisit, .afterDelay, .automation, .oneInN: innocent != nil
        case .afterRefusal: innocent.map { hasRefusable(in: $0) } ?? false
        case .auditorTextVisible, .auditorTextHidden, .auditorTextAlt, .auditorTextNotice: true
        case .drawnOtherwise: service.spine != .release || practices.contains { $0.shape == .gate }
        }
    }

    /// The guise in which the merchant hides in that way; nil where it cannot.
    package func guise(_ mode: HardMode) -> Guise? {
        guard canWear(mode) else { return nil }
        return Guise(mode: mode, innocent: innocent ?? [])
    }

    /// What the lawful twin does, where a guise can be made of it; nil elsewhere.
    private var innocent: [Practice]? {
        guard let twin, let turned, let shape = practice(twin.practice)?.shape, !Self.shownEarly.contains(shape) else {
            return nil
        }
        return turned.practices
    }

    /// Says that the innocent face asks for something that can be refused before the practice in question acts.
    private func hasRefusable(in innocent: [Practice]) -> Bool {
        guard let twin, let practice = practice(twin.practice), practice.shape != .notice else { return false }
        let board = Switchboard(service: service, practices: innocent)
        // The notice of arrival stands before everything else.
        if let notice = board.notice, notice.asks, notice.reject == .guest { return true }
        return board.gates.contains { gate in
            gate.id != practice.id && gate.outcome == .passes && gate.stands(in: entry)
                && stands(gate, before: practice)
        }
    }

    /// Says that a gate stands before a practice acts.
    private func stands(_ gate: Gate, before practice: Practice) -> Bool {
        switch practice.shape {
        case .gate: gate.before < Gate(practice).before
        case .field, .tick, .reduction: gate.before <= (service.spine == .stay ? .menu : .order)
        case .message, .right, .record, .recommendation, .subscription, .display, .orderAddress: gate.before <= .pay
        case .invoicing: gate.before <= .invoice
        // On the first page or its links.
        default: gate.before == service.firstMilestone
        }
    }
}
