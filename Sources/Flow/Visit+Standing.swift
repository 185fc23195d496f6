import Scenarios
import Vocabulary

/// What comes of a yes in a car park to a monthly card, or to paying without being asked each time.
extension Visit {
    /// What is paid again, in the order of the pages.
    private static let standingConsents: [Consent] = [.monthlyCard, .passwordFreePayment]
    /// A monthly card costs so many full days.
    private static let cardDays = 10
    /// How long the car stands when it comes again.
    ///
    /// - Unit: minutes.
    private static let nextStay = 150

    /// What a yes to something that is paid again costs; nil for another yes, and where no car stands.
    func standingPrice(of consent: Consent, in script: Script) -> Fen? {
        guard let tariff = script.merchant.tariff else { return nil }
        switch consent {
        case .monthlyCard: return tariff.dailyCap * Self.cardDays
        case .passwordFreePayment: return tariff.fee(minutes: Self.nextStay)
        case .privacy, .marketing, .sharing, .membership: return nil
        }
    }

    /// What this consumer agreed to and has not ended; withdrawing and closing the account end it too.
    func standing(in script: Script) -> [Consent] {
        guard script.merchant.tariff != nil, isCustomer, !isBare(in: script), !isWithdrawn, !isErased else { return [] }
        return Self.standingConsents.filter { agreed.contains($0) && ended[$0] == nil }
    }

    /// Notes when something was agreed to that is paid again.
    mutating func noteStanding() {
        guard standingSince == nil, Self.standingConsents.contains(where: agreed.contains) else { return }
        standingSince = clock
    }

    /// Ends it, from the account page.
    mutating func end(_ consent: Consent, in script: Script) {
        guard case .account(let back) = place, standing(in: script).contains(consent) else { return }
        ended[consent] = clock
        place = .ended(consent, back: back)
    }

    /// What was paid by it so far, once each: the card on the first day after, a stay on the second.
    func standingCharges(in script: Script) -> [(consent: Consent, at: Moment)] {
        guard let standingSince, isCustomer, !isBare(in: script), script.merchant.tariff != nil else { return [] }
        return Self.standingConsents.enumerated().compactMap { turn, consent in
            let post = Self.post(on: Self.day(of: standingSince) + turn + 1)
            guard agreed.contains(consent), post <= clock, ended[consent].map({ post < $0 }) ?? true else { return nil }
            return (consent, post)
        }
    }
}
