/// One answer that can be ticked on an inspection sheet.
///
/// - Shape: kebab-case, the same in the stored sheet and in exports; which of them a question offers is the question's.
package enum FactChoice: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
    /// It could not be told: an abstention, never a no.
    case couldNotTell = "could-not-tell"
    /// Yes.
    case yes
    /// No.
    case no

    /// Right after the scan, before the menu or the bill.
    case onArrival = "on-arrival"
    /// At the menu or the bill.
    case whileChoosing = "while-choosing"
    /// At the order.
    case atOrder = "at-order"
    /// At the payment.
    case atPayment = "at-payment"
    /// After the payment.
    case afterPaying = "after-paying"
    /// At the invoice.
    case atInvoice = "at-invoice"
    /// In the days after.
    case daysAfter = "days-after"

    /// Marked as required.
    case required
    /// Marked as one that may be left.
    case optional
    /// Not marked.
    case unmarked

    /// One could go on.
    case wentOn = "went-on"
    /// One could go on and was asked again.
    case askedAgain = "asked-again"
    /// One could go on after a wait.
    case waited
    /// One got less.
    case lesser
    /// One paid more.
    case dearer
    /// What seemed a way past led nowhere.
    case deadEnd = "dead-end"
    /// There was no way past.
    case blocked
    /// All went on but the invoice.
    case noInvoice = "no-invoice"

    /// A purpose that one could check.
    case stated
    /// Words that fit anything.
    case vague
    /// Nothing.
    case nothing

    /// The service itself: ordering, paying.
    case service
    /// Following an account.
    case following
    /// Joining as a member, or points.
    case joining
    /// Another app.
    case otherApp = "other-app"
    /// One.
    case one
    /// Several.
    case several

    /// Held out unasked.
    case unprompted
    /// Given on request.
    case onRequest = "on-request"
    /// Refused.
    case refused
    /// Nobody was there.
    case nobody

    /// There is none.
    case none
    /// It only tells.
    case tells
    /// It can be refused.
    case refusable
    /// It must be agreed to.
    case mustAgree = "must-agree"

    /// A text.
    case text
    /// A text that is more than four taps away.
    case far
    /// A picture.
    case picture
    /// Nothing that opens.
    case dead
    /// All of it.
    case complete
    /// Something is missing.
    case lacking
    /// A time in figures.
    case period
    /// How the time is determined.
    case rule
    /// For ever.
    case forEver = "for-ever"

    /// Empty until one ticks it.
    case empty
    /// Ticked before one touched it.
    case ticked
    /// No box: going on is taken for a yes.
    case wordsOnly = "words-only"

    /// All.
    case all
    /// Some.
    case some
    /// Line by line.
    case itemised
    /// The sum alone.
    case sumOnly = "sum-only"
    /// Told before.
    case told
    /// Not told before.
    case untold
    /// Suggested.
    case suggested
    /// Compulsory.
    case compulsory

    /// At once.
    case atOnce = "at-once"
    /// Later.
    case later
    /// A follow or a membership.
    case tie
    /// Data.
    case data
    /// In part.
    case partly
    /// Whole.
    case whole
    /// It ends by itself.
    case ends
    /// It works.
    case works
    /// By the staff.
    case byStaff = "by-staff"
    /// Only against something: logging in, money, writing, days.
    case hard
    /// Money was taken all the same.
    case chargedAgain = "charged-again"
    /// There is no way.
    case noWay = "no-way"
    /// To log in.
    case login
    /// It ordered something for money.
    case ordered
    /// About the order.
    case order
    /// Advertising.
    case adverts
    /// Nothing came any more.
    case stopped
    /// It came again.
    case cameAgain = "came-again"
    /// Everything.
    case everything

    /// The places of a visit, in its order.
    package static let stages: [FactChoice] = [
        .onArrival, .whileChoosing, .atOrder, .atPayment, .afterPaying, .atInvoice, .daysAfter,
    ]

    /// The place of a visit that a stage is.
    package init(_ stage: Stage) {
        switch stage {
        case .site, .entry: self = .onArrival
        case .menu: self = .whileChoosing
        case .checkout: self = .atOrder
        case .payment: self = .atPayment
        case .receipt: self = .afterPaying
        case .invoice: self = .atInvoice
        case .inbox, .account: self = .daysAfter
        }
    }

    /// Orders choices by their written form.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
