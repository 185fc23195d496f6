package import Vocabulary

extension Scene {
    /// A page that offers a card with a term.
    package static func card(_ card: CardSeen, at stage: Stage) -> Scene {
        var sighting = Sighting(stage: stage)
        sighting.card = card
        return Scene(showing: sighting)
    }

    /// The phone with a short message whose code is filled in on the way.
    package static func code(_ message: MessageSeen, at stage: Stage) -> Scene {
        var sighting = Sighting(stage: stage)
        sighting.messages = [message]
        return Scene(.phone, showing: sighting)
    }
}

extension MessageSeen {
    /// A code by which something is ordered for money.
    package static let ordering = renewal(.ordered, daysLater: 0)

    /// The day after's word of a monthly card, in which its name is a word of ordering.
    package static let monthlyCard: MessageSeen = {
        var message = renewal(.ordered, daysLater: 1)
        message.standing = .monthlyCard
        return message
    }()

    /// A code to log in.
    package static let login = renewal(nil, daysLater: 0)

    /// A message that says something of a subscription, or nothing.
    static func renewal(_ renewal: Renewal?, daysLater days: Int) -> MessageSeen {
        MessageSeen(
            channel: .sms,
            time: Moment.visitStart.later(bySeconds: days * 86_400).text,
            words: "短信",
            hasOptOut: false,
            renewal: renewal
        )
    }
}

extension ProbeSketch {
    /// What came of cancelling a card.
    enum Cancelling: Hashable, Sendable {
        /// It was confirmed, and no money was taken.
        case done
        /// It was confirmed, and money was taken.
        case ignored
        /// Something stood in the way.
        case obstructed
        /// There was no button.
        case absent
    }

    /// Days that a sketched card is good for.
    private static let term = 7

    /// The same flow with a card that ends after a week, or, where it can be cancelled at all, renews itself.
    ///
    /// - Parameters:
    ///   - tellsRenewal: Whether its page tells that it renews itself.
    ///   - days: How long before the renewal a message tells of it; nil where none does.
    ///   - cancelling: What comes of cancelling it; nil where it simply ends.
    /// - Returns: The flow with the walks that take the card.
    func selling(
        tellsRenewal: Bool,
        remindedDaysBefore days: Int? = nil,
        cancelled cancelling: Cancelling? = nil
    ) -> ProbeSketch {
        var selling = self
        let card = CardSeen(words: "试用7天", days: Self.term, tellsRenewal: tellsRenewal, isTaken: true)
        let taking = Scene.card(card, at: .receipt)
        let charged = Scene.mail(.renewal(.charged, daysLater: Self.term))
        guard let cancelling else {
            selling.subscribing = [taking, .mail(.renewal(nil, daysLater: Self.term))]
            return selling
        }
        let reminder = days.map { Scene.mail(.renewal(.announced, daysLater: Self.term - $0)) }
        selling.subscribing = [taking] + [reminder].compactMap(\.self) + [charged]
        let account = Scene.account(AccountSeen(offers: cancelling == .absent ? [] : [.cancellation]))
        let attempt: Scene? =
            switch cancelling {
            case .done, .ignored: .trying(RightSeen(.cancellation, isDone: true))
            case .obstructed: .trying(RightSeen(.cancellation, obstacles: [.fee]))
            case .absent: nil
            }
        selling.unsubscribing =
            [taking, account] + [attempt].compactMap(\.self) + (cancelling == .done ? [] : [charged])
        return selling
    }
}
