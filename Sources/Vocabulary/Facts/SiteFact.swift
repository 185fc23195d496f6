/// A fact about a merchant that is asked once, whatever else is asked for.
package enum SiteFact: String, Codable, CaseIterable, Hashable, Sendable {
    /// What the words on the sticker speak of.
    case stickerWords = "sticker-words"
    /// What the code opened.
    case stickerOpens = "sticker-opens"
    /// How many codes hang there.
    case stickerCount = "sticker-count"
    /// A paper menu, or the amount due from the staff.
    case paperMenu = "paper-menu"
    /// An order taken by the staff.
    case staffOrder = "staff-order"
    /// Cash.
    case cash
    /// An invoice on paper.
    case paperInvoice = "paper-invoice"
    /// The dialog about privacy on arrival.
    case arrivalNotice = "arrival-notice"
    /// What the link to the privacy notice opened.
    case noticeOpens = "notice-opens"
    /// Whether the notice has all its parts.
    case noticeParts = "notice-parts"
    /// Whether the notice lists all that one was asked for.
    case noticeLists = "notice-lists"
    /// How long data are kept by the notice.
    case noticeKeeps = "notice-keeps"
    /// Whether the notice tells where to complain.
    case noticeComplaints = "notice-complaints"
    /// The box that agrees to something, before anybody touched it.
    case box
    /// How many things one yes agrees to.
    case oneYes = "one-yes"
    /// Who trades there.
    case trader
    /// Prices on the menu.
    case menuPrices = "menu-prices"
    /// The tariff of a car park.
    case tariff
    /// What was shown of the bill before paying.
    case bill
    /// An amount beside the goods that everybody pays.
    case extraFee = "extra-fee"
    /// Something with a price beside the goods that can be left.
    case addOn = "add-on"
    /// An amount that an order must come to.
    case minimum
    /// What moves people to order more.
    case urging
    /// Something held out, and whether its cost is told.
    case lure
    /// The invoice.
    case invoice
    /// What the invoice took beyond its title.
    case invoiceTook = "invoice-took"
    /// The phone number shown again.
    case numberShown = "number-shown"
    /// A card with a term.
    case card
    /// Whether the phone was told five days before money was taken for that card.
    case cardReminder = "card-reminder"
    /// What came of cancelling that card.
    case cardCancelling = "card-cancelling"
    /// A short message with a code.
    case codeMessage = "code-message"
    /// Messages in the days after.
    case messages
    /// Whether one had agreed to the advertising.
    case advertsAgreed = "adverts-agreed"
    /// Whether the advertising names its sender.
    case advertsSender = "adverts-sender"
    /// What came of stopping the advertising.
    case advertsStop = "adverts-stop"
    /// What came after it was stopped.
    case advertsAfter = "adverts-after"
    /// Whether the advertising knew where one was.
    case advertsNearby = "adverts-nearby"
    /// A member's number, points or level.
    case memberFile = "member-file"
    /// Goods recommended by what is known of one.
    case profiling
    /// Withdrawing an agreement.
    case withdrawal
    /// Having one's data deleted.
    case erasure
    /// What was still there after that.
    case erasureRest = "erasure-rest"

    /// The answers that can be ticked; to be unable to tell is always one more.
    package var choices: [FactChoice] {
        switch self {
        case .stickerWords: [.service, .following, .joining, .nothing]
        case .stickerOpens: [.service, .following, .joining, .otherApp]
        case .stickerCount: [.one, .several]
        case .paperMenu, .staffOrder, .cash, .paperInvoice: [.unprompted, .onRequest, .refused, .nobody]
        case .arrivalNotice: [.none, .tells, .refusable, .mustAgree]
        case .noticeOpens: [.text, .far, .picture, .dead, .none]
        case .noticeParts: [.complete, .lacking]
        case .noticeKeeps: [.period, .rule, .forEver, .nothing]
        case .noticeLists, .noticeComplaints, .trader, .tariff, .cardReminder: [.yes, .no]
        case .box: [.none, .empty, .ticked, .wordsOnly]
        case .oneYes: [.none, .one, .several]
        case .menuPrices: [.all, .some, .none]
        case .bill: [.itemised, .sumOnly, .nothing]
        case .extraFee: [.none, .told, .untold]
        case .addOn: [.none, .empty, .ticked]
        case .minimum: [.none, .suggested, .compulsory]
        case .urging: [.no, .yes]
        case .lure: [.none, .told, .untold]
        case .invoice: [.atOnce, .later, .refused]
        case .invoiceTook: [.nothing, .tie, .data]
        case .numberShown: [.no, .partly, .whole]
        case .card: [.none, .ends, .told, .untold]
        case .cardCancelling: [.works, .hard, .chargedAgain, .noWay]
        case .codeMessage: [.none, .login, .ordered]
        case .messages: [.none, .order, .adverts]
        case .advertsAgreed, .advertsSender: [.yes, .no]
        case .advertsStop: [.works, .hard, .noWay]
        case .advertsAfter: [.stopped, .cameAgain]
        case .advertsNearby, .memberFile: [.no, .yes]
        case .profiling: [.none, .works, .noWay]
        case .withdrawal: [.works, .byStaff, .noWay]
        case .erasure: [.works, .byStaff, .hard, .noWay]
        case .erasureRest: [.nothing, .everything]
        }
    }

    /// The answers that speak against a merchant, whatever the law makes of them.
    package var flags: [FactChoice] {
        switch self {
        case .stickerWords, .stickerCount: []
        case .stickerOpens: [.following, .joining]
        case .paperMenu, .staffOrder, .cash, .paperInvoice: [.refused, .nobody]
        case .arrivalNotice: [.mustAgree]
        case .noticeOpens: [.far, .picture, .dead]
        case .noticeParts: [.lacking]
        case .noticeKeeps: [.forEver, .nothing]
        case .noticeLists, .noticeComplaints, .trader, .tariff, .cardReminder: [.no]
        case .box: [.ticked, .wordsOnly]
        case .oneYes: [.several]
        case .menuPrices: [.some, .none]
        case .bill: [.sumOnly, .nothing]
        case .extraFee, .lure, .card: [.untold]
        case .addOn: [.ticked]
        case .minimum: [.compulsory]
        case .urging, .memberFile, .advertsNearby: [.yes]
        case .invoice: [.refused]
        case .invoiceTook: [.tie, .data]
        case .numberShown: [.whole]
        case .cardCancelling: [.hard, .chargedAgain, .noWay]
        case .codeMessage: [.ordered]
        case .messages: []
        case .advertsAgreed, .advertsSender: [.no]
        case .advertsStop: [.hard, .noWay]
        case .advertsAfter: [.cameAgain]
        case .profiling, .withdrawal: [.noWay]
        case .erasure: [.hard, .noWay]
        case .erasureRest: [.everything]
        }
    }

    /// The question that must have one of some answers before this one is put; nil where it is always put.
    package var condition: (fact: SiteFact, answers: [FactChoice])? {
        switch self {
        case .noticeParts, .noticeLists, .noticeKeeps, .noticeComplaints: (.noticeOpens, [.text, .far])
        case .cardReminder, .cardCancelling: (.card, [.told, .untold])
        case .advertsAgreed, .advertsSender, .advertsStop, .advertsNearby: (.messages, [.adverts])
        case .advertsAfter: (.advertsStop, [.works, .hard])
        case .erasureRest: (.erasure, [.works, .byStaff])
        default: nil
        }
    }
}
