import Vocabulary

/// What pressing a control does, told by ids that last: the part of an event that a fold reads.
enum Option: Hashable, Sendable {
    case scan(PracticeID)
    case askStaff(Milestone)
    case backToSite
    /// Opens the platform's page of a gate or an offer.
    case open(PracticeID)
    case grant(PracticeID)
    case refuse(PracticeID)
    /// Goes on from a gate's prelude to its asking.
    case toAsk(PracticeID)
    case wait(PracticeID)
    case retry(PracticeID)
    /// Goes on past the platform's page of a code without the tie.
    case wayOn(PracticeID)
    case agree
    case disagree
    case close
    case readPolicy
    case readTrader
    case waitForInvoice
    case enough
    case back
    case countHeads
    case correctPlate
    /// Scans one article, or names it by the code on its label.
    case scanArticle
    /// Puts an article back on the shelf: its place on the menu.
    case putBack(Int)
    case checkout
    case submit
    case addDishes
    case askBill
    case givePlate
    case withoutPlate
    case toPayment
    case pay
    /// Looks whether the merchant has heard of the payment.
    case lookForPayment
    case leave
    case toInvoice
    /// Chooses a shop from the list.
    case chooseShop
    /// Chooses a name to order under into the table's cart.
    case chooseName
    /// Looks into that cart once more.
    case lookAgain
    /// Takes somebody else's dish out of it: its place on the menu.
    case takeOut(Int)
    /// Closes the box on the receipt.
    case finishReceipt
    case issue
    /// Takes the invoice on the page itself.
    case downloadInvoice
    /// Chooses to have it by e-mail.
    case mailInvoice
    /// Chooses to have it by short message.
    case textInvoice
    /// Sends where it is to come.
    case deliver
    case take
    /// Opens the page of what the merchant holds.
    case openAccount
    /// Opens the page of one's order.
    case openOrder
    /// Follows a message's way out.
    case optOut(PracticeID)
    /// Sets out for a right.
    case exercise(PracticeID)
    /// Confirms what was set out for.
    case confirm(PracticeID)
    /// Turns the recommendations by what is known off.
    case switchOff(PracticeID)
    /// Fills in the code of the short message that a gate sent.
    case fillCode(PracticeID)
    /// Opens the page of the card with a term.
    case openCard
    /// Takes that card.
    case takeCard
    /// Sets out to cancel it.
    case cancelCard
    /// Answers the question whether to cancel it.
    case confirmCancelling
    /// Opens the chat app's page of the account that is followed.
    case openFollowed
    /// Ceases to follow it.
    case unfollow
    /// Opens the platform's page of an invoice's title, with what it asks for; no page offers it, a merchant hands it on.
    case openTitle(InvoiceTitle.Form)
    /// Sends what that page asks for.
    case sendTitle
    /// Complains to the merchant's people.
    case negotiate(PracticeID)
    /// Ends what is paid again without being asked.
    case endStanding(Consent)
    /// Opens the form to complain by.
    case complain
    /// Sends it.
    case sendComplaint
    case tomorrow
    case again
    /// Begins a visit that is opened with a member's account; no page offers it.
    case recognise

    /// The written form that an event keeps: a word, and the practice or milestone that it concerns.
    var id: String {
        let (word, concerned) = written
        return concerned.map { "\(word)/\($0)" } ?? word
    }

    private var written: (word: String, concerned: String?) {
        switch self {
        case .scan(let code): ("scan", code.rawValue)
        case .askStaff(let milestone): ("ask-staff", milestone.rawValue)
        case .open(let practice): ("open", practice.rawValue)
        case .grant(let practice): ("grant", practice.rawValue)
        case .refuse(let practice): ("refuse", practice.rawValue)
        case .toAsk(let practice): ("to-ask", practice.rawValue)
        case .wait(let practice): ("wait", practice.rawValue)
        case .retry(let practice): ("retry", practice.rawValue)
        case .wayOn(let practice): ("way-on", practice.rawValue)
        case .optOut(let practice): ("opt-out", practice.rawValue)
        case .exercise(let practice): ("exercise", practice.rawValue)
        case .confirm(let practice): ("confirm", practice.rawValue)
        case .switchOff(let practice): ("switch-off", practice.rawValue)
        case .fillCode(let practice): ("fill-code", practice.rawValue)
        case .negotiate(let practice): ("negotiate", practice.rawValue)
        case .putBack(let good): ("put-back", "\(good)")
        case .takeOut(let good): ("take-out", "\(good)")
        case .endStanding(let consent): ("end-standing", consent.rawValue)
        case .scanArticle: ("scan-article", nil)
        case .chooseShop: ("choose-shop", nil)
        case .chooseName: ("choose-name", nil)
        case .lookAgain: ("look-again", nil)
        case .finishReceipt: ("finish-receipt", nil)
        case .openTitle(let form): ("open-title", form.flags)
        case .sendTitle: ("send-title", nil)
        case .openAccount: ("account", nil)
        case .openOrder: ("order", nil)
        case .backToSite: ("site", nil)
        case .agree: ("agree", nil)
        case .disagree: ("disagree", nil)
        case .close: ("close", nil)
        case .readPolicy: ("policy", nil)
        case .readTrader: ("trader", nil)
        case .waitForInvoice: ("wait-for-invoice", nil)
        case .enough: ("enough", nil)
        case .back: ("back", nil)
        case .countHeads: ("count-heads", nil)
        case .correctPlate: ("correct-plate", nil)
        case .checkout: ("checkout", nil)
        case .submit: ("submit", nil)
        case .addDishes: ("add-dishes", nil)
        case .askBill: ("ask-bill", nil)
        case .givePlate: ("plate", nil)
        case .withoutPlate: ("no-plate", nil)
        case .toPayment: ("to-payment", nil)
        case .pay: ("pay", nil)
        case .lookForPayment: ("look-for-payment", nil)
        case .leave: ("leave", nil)
        case .toInvoice: ("to-invoice", nil)
        case .issue: ("issue", nil)
        case .downloadInvoice: ("download-invoice", nil)
        case .mailInvoice: ("mail-invoice", nil)
        case .textInvoice: ("text-invoice", nil)
        case .deliver: ("deliver", nil)
        case .take: ("take", nil)
        case .openCard: ("open-card", nil)
        case .takeCard: ("take-card", nil)
        case .cancelCard: ("cancel-card", nil)
        case .confirmCancelling: ("confirm-cancelling", nil)
        case .openFollowed: ("followed", nil)
        case .unfollow: ("unfollow", nil)
        case .complain: ("complain", nil)
        case .sendComplaint: ("send-complaint", nil)
        case .tomorrow: ("tomorrow", nil)
        case .again: ("again", nil)
        case .recognise: ("member", nil)
        }
    }

    /// Reads the written form; nil for words of another version.
    init?(id: String) {
        let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
        if parts.count == 2 {
            self.init(parts[0], concerning: parts[1])
        } else if let plain = Self.plain[id] {
            self = plain
        } else {
            return nil
        }
    }

    private init?(_ word: String, concerning concerned: String) {
        let practice = PracticeID(rawValue: concerned)
        switch word {
        case "scan": self = .scan(practice)
        case "ask-staff":
            guard let milestone = Milestone(rawValue: concerned) else { return nil }
            self = .askStaff(milestone)
        case "end-standing":
            guard let consent = Consent(rawValue: concerned) else { return nil }
            self = .endStanding(consent)
        case "put-back":
            guard let good = Int(concerned) else { return nil }
            self = .putBack(good)
        case "take-out":
            guard let good = Int(concerned) else { return nil }
            self = .takeOut(good)
        case "open": self = .open(practice)
        case "grant": self = .grant(practice)
        case "refuse": self = .refuse(practice)
        case "to-ask": self = .toAsk(practice)
        case "wait": self = .wait(practice)
        case "retry": self = .retry(practice)
        case "way-on": self = .wayOn(practice)
        case "opt-out": self = .optOut(practice)
        case "exercise": self = .exercise(practice)
        case "confirm": self = .confirm(practice)
        case "switch-off": self = .switchOff(practice)
        case "fill-code": self = .fillCode(practice)
        case "negotiate": self = .negotiate(practice)
        case "open-title":
            guard let form = InvoiceTitle.Form(flags: concerned) else { return nil }
            self = .openTitle(form)
        default: return nil
        }
    }

    /// The options that concern nothing in particular.
    static let plainOptions: [Option] = [
        .backToSite, .agree, .disagree, .close, .readPolicy, .back, .checkout, .submit, .addDishes, .askBill,
        .givePlate, .withoutPlate, .toPayment, .pay, .leave, .toInvoice, .issue, .take, .openAccount, .tomorrow, .again,
        .readTrader, .waitForInvoice, .enough, .countHeads, .correctPlate, .openCard,
        .takeCard, .cancelCard, .confirmCancelling, .openOrder, .recognise, .complain, .sendComplaint,
        .openFollowed, .unfollow, .downloadInvoice, .mailInvoice, .textInvoice, .deliver, .chooseShop, .scanArticle,
        .finishReceipt, .sendTitle, .chooseName, .lookAgain, .lookForPayment,
    ]

    private static let plain = Dictionary(uniqueKeysWithValues: plainOptions.map { ($0.id, $0) })
}
