import Scenarios
package import Vocabulary

/// One consumer at one scenario, from the sticker on the table to the invoice: a fold over events.
package struct Visit: Hashable, Sendable {
    /// The training identity.
    package let card: IdentityCard
    /// Accepted events so far.
    package internal(set) var length = 0
    /// The visit's virtual clock; it moves by actions alone.
    package internal(set) var clock = Moment.visitStart

    /// Where the visit is.
    var place = Place.site
    /// The app in the consumer's hand.
    var app = ScanApp.chat
    /// The code that was scanned; nil before.
    var code: PracticeID?
    /// Gates that were left behind, by granting or by a refusal that was let pass.
    var settled: Set<PracticeID> = []
    /// How often each gate that asks again was refused.
    var refusals: [PracticeID: Int] = [:]
    /// What was given.
    var given: Set<Demand> = []
    /// Says that the arrival notice was answered.
    var isNoticed = false
    /// Says that the menu is shortened.
    var isDegraded = false
    /// What refusals have added to the amount.
    var surcharge = Fen(0)
    /// How many sit at the table; nil where nobody asked.
    var heads: Int?
    /// The shop that was chosen, by its place in the merchant's list; nil where the code's own is meant.
    var shop: Int?
    /// What lies in the cart.
    var cart: [Event.Pick] = []
    /// The fees chosen with the cart.
    var cartFees: Set<PracticeID> = []
    /// The fees chosen with what was ordered; each is charged once.
    var orderedFees: Set<PracticeID> = []
    /// The cart of the whole table, and what somebody else there ordered.
    var table = SharedCart()
    /// What was ordered.
    var ordered: [Event.Pick] = []
    /// What was paid, and when last; nil before.
    var paid: Payment?
    /// What was taken off the bill.
    var reductions: Set<PracticeID> = []
    /// Says that the car came to the barrier too late once.
    var hasOverstayed = false
    /// Says that the paper is out.
    var isReleased = false
    /// Says that the dialog that asks for a larger order was shown.
    var isUrged = false
    /// When the invoice was first asked for; nil before.
    var invoiceAskedAt: Moment?
    /// Says that it was asked for in a company's name.
    var isForCompany = false
    /// Where it was sent to; nil where it is on the page itself.
    var deliveredTo: Demand?
    /// When the car left; nil before.
    var leftAt: Moment?
    /// What was agreed to.
    var agreed: Set<Consent> = []
    /// What was told for the invoice alone.
    var toldForInvoice: Set<Demand> = []
    /// When something was agreed to first that is paid again without being asked; nil before.
    var standingSince: Moment?
    /// When what is paid again was ended.
    var ended: [Consent: Moment] = [:]
    /// Times in which the account was no longer followed.
    var pauses: [Pause] = []
    /// When commercial messages were stopped; nil before.
    var stoppedAt: Moment?
    /// Says that consent was withdrawn.
    var isWithdrawn = false
    /// Says that the account was closed.
    var isErased = false
    /// Says that the slip in what is held was put right.
    var isCorrected = false
    /// When the errand began: later than the visit where somebody came back for another.
    var arrivedAt = Moment.visitStart
    /// Says that this is another errand than the first.
    var hasComeBack = false
    /// When a code of a short message ordered something; nil before.
    var orderedByCodeAt: Moment?
    /// When the card with a term was taken; nil before.
    var cardTakenAt: Moment?
    /// When it was cancelled, as far as the page says; nil before.
    var cardCancelledAt: Moment?
    /// Says that the visit was opened with a member's account.
    var isMember = false
    /// Says that recommendations by what is known are turned off.
    var isUnprofiled = false
    /// Messages that were sent since the last act: they show with the next one.
    var posted: [SentMessage] = []
    /// Messages that were sent before it.
    var received: [SentMessage] = []
    /// What went wrong that is nobody's doing.
    var troubles = Troubles()
    /// How far the visit has come with a merchant that hides.
    var wearing = Wearing()
    /// Words that name the visit where it shows a number of its own.
    package let seed: String

    /// What was paid, and when.
    struct Payment: Hashable, Sendable {
        var amount: Fen
        var at: Moment
    }

    /// Starts a visit at the site.
    ///
    /// - Parameters:
    ///   - script: What is played.
    ///   - seed: Words that decide the training identity; nothing else is random.
    package init(in script: Script, seed: String) {
        card = TrainingIdentity.card(
            seed: script.bench?.identity ?? seed,
            isUnplated: script.isUnplated,
            at: script.merchant.id
        )
        self.seed = seed
    }

    /// The order number that pages show: the day of every visit, and six digits of its own.
    var orderNumber: String { Self.orderNumber(seed: seed) }

    /// Says that the scanned code leads past all practices.
    func isBare(in script: Script) -> Bool {
        guard let code else { return false }
        return script.board.codes.first { $0.id == code }?.isBare ?? false
    }
}
