/// One list of words of the lexicon.
///
/// - Source: `fixtures/lexicon/zh-CN.yaml`; its head says what each group is for.
package enum WordGroup: String, CaseIterable, Hashable, Sendable {
    /// Leaves an asking without giving.
    case refusal
    /// Goes back, and refuses nothing.
    case back
    /// Waits on.
    case wait
    /// Tries again.
    case retry
    /// Closes what only informs.
    case acknowledge
    /// Gives what the page asks for.
    case grant
    /// Says yes.
    case agree
    /// Tells that something is done already.
    case settled
    /// Leads away from what the consumer came for.
    case avoid
    /// Scans an article from the shelf, or enters its code.
    case scanArticle = "scan-article"
    /// Goes from the menu to the order.
    case checkout
    /// Places the order.
    case submitOrder = "submit-order"
    /// Asks for the bill after the meal.
    case settleBill = "settle-bill"
    /// Pays.
    case pay
    /// Sets out for the invoice.
    case invoice
    /// Sends the invoice form.
    case submitInvoice = "submit-invoice"
    /// Leaves the car park.
    case leave
    /// Takes what a machine hands out.
    case take
    /// Goes on in general.
    case next
    /// Closes a result.
    case done
    /// Asks the staff for the menu, or for the sum.
    case staffMenu = "staff-menu"
    /// Asks the staff to take the order.
    case staffOrder = "staff-order"
    /// Pays the staff in cash.
    case staffPay = "staff-pay"
    /// Asks the staff for an invoice.
    case staffInvoice = "staff-invoice"
    /// Stands before an order number.
    case orderNumber = "order-number"
    /// Shows that the bill is paid.
    case paid
    /// Shows that the machine has handed it out.
    case released
    /// Shows that the barrier is open.
    case left
    /// Shows that the invoice is issued.
    case invoiced
    /// Promises a tie.
    case tie
    /// Promises ordering.
    case order
    /// Promises paying.
    case payment
    /// Denies a tie, right before its word.
    case without
    /// Fits any purpose.
    case vague
    /// Is a purpose by itself.
    case stated
    /// Begins a purpose.
    case purposeStart = "purpose-start"
    /// Only repeats what the consumer came for.
    case circular
    /// Shows or links a privacy notice.
    case notice
    /// Takes going on for a yes.
    case implied
    /// Asks for agreement.
    case consenting
    /// Says that something is not done.
    case negation
    /// Ticks the other boxes.
    case selectAll = "select-all"
    /// Concerns no person.
    case harmless
    /// Stands before the sum to pay.
    case due
    /// Is the unit of a posted price.
    case tariff
    /// Stands in the place of a price.
    case marketPrice = "market-price"
    /// Tells of a car's stay: when it came, how long it stands, its ticket.
    case stay
    /// Names plates and chopsticks as something to pay for.
    case feeTableware = "fee-tableware"
    /// Names the tea on the table.
    case feeTea = "fee-tea"
    /// Names boxes and bags.
    case feePacking = "fee-packing"
    /// Names a gift to somebody else.
    case feeDonation = "fee-donation"
    /// Names being served.
    case feeService = "fee-service"
    /// Names a pack of coupons.
    case feeCouponPack = "fee-coupon-pack"
    /// Names a room of one's own.
    case feeRoom = "fee-room"
    /// Tells that an order is too small.
    case minimum
    /// Speaks of delivery where an order is too small.
    case delivery
    /// Is the private choice of an invoice's title.
    case personalTitle = "personal-title"
    /// Says that a field may be left empty.
    case optional
    /// Says that nobody gets on without it.
    case must
    /// Says that nobody is there.
    case unattended
    /// Tells of an error that a second try mends.
    case transient
    /// Hides whatever lies inside it.
    case shield
    /// Names who processes the data.
    case noticeWho = "notice-who"
    /// Tells how to reach them.
    case noticeContact = "notice-contact"
    /// Lists the kinds of data.
    case noticeKinds = "notice-kinds"
    /// Tells what they are processed for.
    case noticePurpose = "notice-purpose"
    /// Speaks of how long data are kept.
    case noticeRetention = "notice-retention"
    /// Is the unit of a time.
    case noticePeriod = "notice-period"
    /// Tells how a time is determined.
    case noticeRule = "notice-rule"
    /// Is for ever.
    case noticePermanent = "notice-permanent"
    /// Tells what consumers may ask for.
    case noticeRights = "notice-rights"
    /// Speaks of complaints.
    case noticeComplaint = "notice-complaint"
    /// Is a form to fill in.
    case noticeForm = "notice-form"
    /// Leads to the next page of a notice.
    case noticeMore = "notice-more"
    /// Tells that there is no such page.
    case noticeMissing = "notice-missing"
    /// Leads to what the merchant holds on one.
    case account
    /// Leads to the page of one's own order.
    case orderDetails = "order-details"
    /// Names those for whom goods cost another price.
    case priceClass = "price-class"
    /// Says that they cost less.
    case priceDifference = "price-difference"
    /// Says that everybody at the table sees it.
    case sharedTable = "shared-table"
    /// Promotes something.
    case promotion
    /// Says that one is near.
    case nearby
    /// Tells how to stop messages.
    case optOut = "opt-out"
    /// Leads to withdrawing a consent.
    case withdrawal
    /// Leads to having data deleted.
    case erasure
    /// Leads to seeing what is held.
    case access
    /// Leads to a copy of it.
    case copy
    /// Leads to having something put right.
    case correction
    /// Turns personal recommendations off.
    case profilingOff = "profiling-off"
    /// Goes through with it.
    case confirm
    /// Shows that a right was granted.
    case granted
    /// Recommends by what is known of one.
    case personalised
    /// Names what only a member has.
    case memberFile = "member-file"
    /// Wants one to log in.
    case hurdleLogin = "hurdle-login"
    /// Wants a picture of the screen.
    case hurdleScreenshot = "hurdle-screenshot"
    /// Sends one to people of the merchant.
    case hurdleStaff = "hurdle-staff"
    /// Makes one wait for days.
    case hurdleWaiting = "hurdle-waiting"
    /// Wants money.
    case hurdleFee = "hurdle-fee"
    /// Wants an application in writing.
    case hurdleWriting = "hurdle-writing"
    /// Wants a picture of an identity document.
    case hurdleIdentity = "hurdle-identity"
    /// Wants one to come.
    case hurdlePerson = "hurdle-person"
    /// Takes what was collected.
    case hurdleForfeiture = "hurdle-forfeiture"
    /// Says who trades.
    case trader
    /// Names the licence of a trade.
    case licence
    /// Says who made the software.
    case vendor
    /// Puts an invoice off.
    case invoiceLater = "invoice-later"
    /// Denies an invoice.
    case invoiceRefused = "invoice-refused"
    /// Asks for a larger order.
    case more
    /// Promises something for nothing.
    case gift
    /// Reminds of ordering as much as one eats.
    case moderation
    /// Says that somebody else at the table ordered it.
    case companion
    /// Says that what is shown is not one's own car.
    case notMine = "not-mine"
    /// Says that the page opens in another app.
    case otherApp = "other-app"
    /// Is a card with a term, free or for money.
    case card
    /// Fills in a code of a short message.
    case fill
    /// Orders a service that costs money month by month.
    case ordering
    /// Takes money again and again.
    case renewal
    /// Tells that money was taken again.
    case charged
    /// Has money taken no more.
    case cancellation

    /// Asks for one thing alone.
    case separately
    /// Says why something must be.
    case necessity
    /// Says what may come of it.
    case effect
    /// Names who speaks for a child.
    case guardian
    /// Holds something out on a button.
    case lure

    /// Speaks of data in words that fit anything.
    case noticeLoose = "notice-loose"
    /// Speaks of others and names none.
    case noticePartners = "notice-partners"

    /// Stands before the name of the town in which a shop is.
    case seat

    /// Asks for whoever is in charge at the place.
    case staffManager = "staff-manager"
    /// Calls the merchant's telephone.
    case hotline
    /// Says that a complaint is put right.
    case settles
    /// Says that there is nothing to talk about.
    case dismisses

    /// Says that something in the cart is gone.
    case goodGone = "good-gone"
    /// Says that a payment did not come about.
    case paymentOff = "payment-off"
    /// Says that the merchant waits to hear of a payment.
    case paymentPending = "payment-pending"

    /// A part of the file in which longer words hide the shorter ones inside them.
    package enum Family: String, CaseIterable, Hashable, Sendable {
        /// What pressing a button does.
        case roles
        /// What to ask the staff for.
        case staff
        /// What shows that a milestone is reached.
        case milestones
        /// What a sticker promises.
        case promises
        /// What is said about a purpose.
        case purposes
        /// Notice and agreement.
        case notices
        /// What the privacy notice says.
        case policies
        /// Money.
        case bills
        /// Whatever else a page says.
        case pages
        /// What reaches the phone in the days after, and the rights of the account page.
        case days
        /// What a page tells of the merchant and its offers.
        case tellings
    }

    /// The part of the file in which the group stands.
    package var family: Family {
        switch self {
        case .refusal, .back, .wait, .retry, .acknowledge, .grant, .agree, .settled, .avoid, .checkout, .submitOrder,
            .settleBill, .pay, .invoice, .submitInvoice, .leave, .take, .next,
            .done, .account, .notMine, .card, .fill, .orderDetails, .scanArticle:
            .roles
        case .staffMenu, .staffOrder, .staffPay, .staffInvoice, .staffManager: .staff
        case .orderNumber, .paid, .released, .left, .invoiced: .milestones
        case .tie, .order, .payment, .without: .promises
        case .vague, .stated, .purposeStart, .circular: .purposes
        case .notice, .implied, .consenting, .negation: .notices
        case .noticeWho, .noticeContact, .noticeKinds, .noticePurpose, .noticeRetention, .noticePeriod, .noticeRule,
            .noticePermanent, .noticeRights, .noticeComplaint, .noticeForm, .noticeMore, .noticeMissing, .noticeLoose,
            .noticePartners:
            .policies
        case .due, .tariff, .marketPrice, .stay, .feeTableware, .feeTea, .feePacking, .feeDonation, .feeService,
            .feeCouponPack, .feeRoom, .minimum, .delivery:
            .bills
        case .selectAll, .harmless, .personalTitle, .optional, .must, .unattended, .transient, .shield: .pages
        case .promotion, .nearby, .optOut, .withdrawal, .erasure, .access, .copy, .correction, .profilingOff, .confirm,
            .granted, .personalised,
            .memberFile, .hurdleLogin, .hurdleScreenshot, .hurdleStaff, .hurdleWaiting, .hurdleFee, .hurdleWriting,
            .hurdleIdentity, .hurdlePerson, .hurdleForfeiture, .ordering, .renewal, .charged, .cancellation:
            .days
        case .trader, .licence, .vendor, .invoiceLater, .invoiceRefused, .more, .gift, .moderation, .companion,
            .otherApp, .sharedTable, .priceClass, .priceDifference, .separately, .necessity, .effect, .guardian, .lure,
            .seat, .hotline, .settles, .dismisses, .goodGone, .paymentOff, .paymentPending:
            .tellings
        }
    }
}
