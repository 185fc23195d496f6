import Scenarios
import Vocabulary

/// The card with a term: taking it, cancelling it, and what it brings to the phone.
extension Visit {
    /// The card that is offered; none behind a bare code.
    func subscription(in script: Script) -> Subscription? { isBare(in: script) ? nil : script.board.subscription }

    /// Takes an act that concerns the card.
    mutating func turnCard(_ option: Option, in script: Script) {
        guard let card = subscription(in: script) else { return }
        switch (option, place) {
        case (.openCard, .spot): place = .spot(.card)
        case (.takeCard, .spot(.card)): cardTakenAt = cardTakenAt ?? clock
        case (.cancelCard, .account(let back)):
            place = .cancelling(back: back)
            if card.cancelling == .onePress || card.cancelling == .ignored { cancelCard() }
        case (.confirmCancelling, .cancelling):
            if card.cancelling == .oneQuestion { cancelCard() }
        default: break
        }
    }

    private mutating func cancelCard() { cardCancelledAt = cardCancelledAt ?? clock }

    /// Says that the card renews itself and was not cancelled, as far as the pages say.
    func isRenewing(_ card: Subscription) -> Bool {
        cardTakenAt != nil && card.sequel == .renews && cardCancelledAt == nil
    }

    /// A message about the card.
    struct Letter: Hashable, Sendable {
        /// What it says.
        enum Content: String, Hashable, Sendable {
            /// That the card will renew itself.
            case reminder
            /// That it did, and money was taken.
            case charged
            /// That its term is over.
            case ended
        }

        /// What it says.
        var content: Content
        /// When it came.
        var at: Moment
        /// The day on which the term is over.
        var end: Moment
    }

    /// The messages about the card that have come so far, the latest first.
    func letters(in script: Script) -> [Letter] {
        guard let card = subscription(in: script), let cardTakenAt else { return [] }
        let start = Self.day(of: cardTakenAt)
        var letters: [Letter] = []
        for end in stride(from: start + card.days, through: max(start, today) + card.days, by: card.days) {
            func letter(_ content: Letter.Content, on day: Int) -> Letter {
                Letter(content: content, at: Self.post(on: day), end: Self.post(on: end))
            }
            let isLast = card.sequel == .ends || card.cancelling.works && isCancelled(before: Self.post(on: end))
            if let days = card.reminder.days, card.sequel == .renews, !isCancelled(before: Self.post(on: end - days)) {
                letters.append(letter(.reminder, on: end - days))
            }
            letters.append(letter(isLast ? .ended : .charged, on: end))
            if isLast { break }
        }
        return letters.filter { $0.at <= clock }.sorted { ($1.at, $0.content.rawValue) < ($0.at, $1.content.rawValue) }
    }

    private func isCancelled(before moment: Moment) -> Bool { cardCancelledAt.map { $0 < moment } ?? false }

    /// The day of a moment, as a page prints it.
    static func dayText(of moment: Moment) -> String { String(moment.text.prefix(dayLength)) }

    /// The date in a moment's text, and behind it the time.
    private static let dayLength = 10
}
