import Vocabulary

/// Taking the card with a term that is offered after the errand, and living on until its term is over.
extension Walk {
    /// Days lived where the page names no term, and at most.
    private static let standardTerm = 7
    private static let longestTerm = 40

    /// The button that leads to the card or takes it, on the first page that offers one when the errand is done.
    var cardButton: Control? {
        guard policy == .subscribe || policy == .unsubscribe, memory.reached.contains(milestone) else { return nil }
        return cardReader.button
    }

    /// What the consumer came for: to pay, or where nothing is paid, what the machine hands out.
    private var milestone: Milestone { memory.service.milestones.contains(.pay) ? .pay : .order }

    private var cardReader: CardReader {
        let page = session.document.page
        return CardReader(page: page, text: reader.lexicon.text(of: page), lexicon: reader.lexicon)
    }

    /// Takes the card, cancels it where the policy does, and sleeps until the day after its term.
    mutating func takeCard(by button: Control) async throws {
        let stage = steps[steps.count - 1].sighting.stage
        try await press(button)
        steps[steps.count - 1].sighting.stage = stage
        if let take = cardReader.button {
            steps[steps.count - 1].sighting.card?.isTaken = true
            try await press(take)
            steps[steps.count - 1].sighting.stage = stage
        } else if let place = steps.lastIndex(where: { $0.pressed != nil }) {
            // No page came between: the button itself took the card.
            steps[place].sighting.card?.isTaken = true
        }
        if policy == .unsubscribe { try await cancelCard() }
        for _ in 0...min(term, Self.longestTerm) { try await press(.tomorrow) }
    }

    private var term: Int {
        steps.compactMap(\.sighting.card).last { $0.isTaken }?.days
            ?? steps.lazy.compactMap(\.sighting.card?.days).first ?? Self.standardTerm
    }

    private mutating func cancelCard() async throws {
        guard try await openAccount() else { return }
        let title = session.document.page.title
        noteAccount()
        guard let cancel = account.control(for: .cancellation) else { return }
        try await press(cancel)
        if session.document.page.title == title {
            noteAccount()
        } else {
            try await goThrough(with: .cancellation, by: cancel)
        }
    }
}
