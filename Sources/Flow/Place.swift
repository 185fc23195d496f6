import Scenarios
import Vocabulary

/// Where a visit is: one case for each kind of page.
indirect enum Place: Hashable, Sendable {
    /// At the table or pillar, before anything is scanned.
    case site
    /// Before the staff's answer.
    case staff(Milestone)
    /// On the platform's page that a code opened.
    case codePage(PracticeID)
    /// On the page of an app that the code does not open in.
    case otherApp(PracticeID)
    /// Before the notice that opens on arrival.
    case notice(then: Spot)
    /// Outside, after saying no to the notice.
    case turnedAway(then: Spot)
    /// Before a gate, in one of its phases.
    case gate(PracticeID, GatePhase, then: Spot)
    /// Before a field with a page of its own.
    case apart(PracticeID, then: Spot)
    /// Before the platform's sheet that asks whether messages may come.
    case subscribing(PracticeID, then: Spot)
    /// Before the list of shops.
    case shops(then: Spot)
    /// Before the list of names to order under into the table's cart.
    case naming(then: Spot)
    /// On the platform's page of an offer.
    case offer(PracticeID, back: Spot)
    /// Reading the privacy notice: its first page, or one so many links behind it.
    case policy(layer: Int, back: Place)
    /// Reading who trades here.
    case trader(back: Place)
    /// On a page with business of its own.
    case spot(Spot)
    /// Before the question how the invoice is to come; by what, once that is settled.
    case delivering(by: Demand?)
    /// On the platform's page at which an invoice's title is filled in.
    case titling(InvoiceTitle.Form, back: Place)
    /// Before whoever answers a complaint; from which page of the account, nil at the place.
    case hearing(PracticeID, back: Spot?)
    /// Before the messages on the phone.
    case inbox(back: Place)
    /// On the chat app's page of the account that is followed.
    case following(back: Place)
    /// On the page that a message's way out opened.
    case stopping(PracticeID, back: Place)
    /// On the page of what the merchant holds on the consumer.
    case account(back: Spot)
    /// On the page that a card's cancelling leads to.
    case cancelling(back: Spot)
    /// On the page that says that what is paid again is ended.
    case ended(Consent, back: Spot)
    /// Before the form to complain by, or its answer.
    case complaint(isSent: Bool, back: Spot)
    /// On the page of a right, in one of its phases.
    case right(PracticeID, RightPhase, back: Spot)

    /// Where in a visit the page stands; a gate belongs to the stage that leads to what it stands before.
    func stage(in script: Script) -> Stage {
        switch self {
        case .site, .staff: .site
        case .codePage, .otherApp, .notice, .turnedAway: .entry
        case .gate(_, _, let then), .apart(_, let then), .subscribing(_, let then), .shops(let then),
            .naming(let then):
            Visit.milestone(behind: then, in: script).map(script.board.stage(before:)) ?? then.stage
        case .offer(_, let spot), .spot(let spot): spot.stage
        case .delivering, .titling: .invoice
        case .hearing(_, let back): back == nil ? .site : .account
        case .inbox, .stopping, .following: .inbox
        case .account, .right, .cancelling, .complaint, .ended: .account
        case .policy(_, let back), .trader(let back): back.stage(in: script)
        }
    }
}
