import Scenarios
import Vocabulary

/// A page of the merchant with business of its own.
enum Spot: String, Hashable, Sendable {
    /// The menu of a restaurant.
    case menu
    /// The order about to be submitted.
    case checkout
    /// The order is placed: to be paid now, or after the meal.
    case placed
    /// The bill after the meal.
    case mealBill
    /// The plate of a car, where the code does not know it.
    case plate
    /// The bill of a car park.
    case parkingBill
    /// The wallet's payment sheet.
    case payment
    /// Paid.
    case receipt
    /// The barrier is open.
    case left
    /// The invoice form.
    case invoice
    /// The invoice is there.
    case invoiced
}

/// Where a visit is.
indirect enum Place: Hashable, Sendable {
    /// At the table or pillar, before anything is scanned.
    case site
    /// Before the staff's answer.
    case staff(Milestone)
    /// On the platform's page that a code opened.
    case codePage(PracticeID)
    /// Before the notice that opens on arrival.
    case notice(then: Spot)
    /// Outside, after saying no to the notice.
    case turnedAway(then: Spot)
    /// Before a gate, in one of its phases.
    case gate(PracticeID, GatePhase, then: Spot)
    /// On the platform's page of an offer.
    case offer(PracticeID, back: Spot)
    /// Reading the privacy notice.
    case policy(back: Place)
    /// On a page with business of its own.
    case spot(Spot)
}

/// The pages of one gate.
enum GatePhase: String, Hashable, Sendable {
    /// The page that says what for, where it stands one page before the asking.
    case prelude
    /// The merchant's page that asks.
    case ask
    /// The platform's page that gives.
    case platform
    /// The wait of a delayed skip.
    case wait
    /// The page without a way on.
    case deadEnd
    /// The error that goes away when tried again.
    case stumble
}
