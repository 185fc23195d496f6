/// What a client made of one page by its own lexicon: never what the server knew.
package struct Sighting: Hashable, Codable, Sendable {
    /// Where in the visit the client takes itself to be.
    package var stage: Stage
    /// Milestones that this page shows to be reached.
    package var milestones: [Milestone]
    /// What the page asks for.
    package var asks: [Ask]
    /// How the menu shows its prices; nil where there is no menu.
    package var menu: MenuSeen?
    /// The amount to pay, where the page shows one.
    package var due: Fen?
    /// Says that the page lists what the amount is made of.
    package var isItemised: Bool
    /// Says that a tariff (price per hour, free minutes) is shown.
    package var showsTariff: Bool
    /// Lines of a bill that are neither the sum nor anything that the client chose.
    package var extras: [FeeSeen]
    /// Amounts beside the goods that the page tells of before they are charged.
    package var posted: [FeeSeen]
    /// Boxes and choices with a price.
    package var addOns: [FeeSeen]
    /// The amount that an order must come to, where the page refuses a smaller one.
    package var minimum: MinimumSeen?
    /// Stickers to be seen, in order.
    package var stickers: [StickerSeen]
    /// Says that a privacy notice is shown or linked.
    package var showsNotice: Bool
    /// What was read of the privacy notice up to this page; nil on pages that are none of it.
    package var notice: NoticeSeen?
    /// Says that the page shows what only a member has: a number, points, a level.
    package var showsMemberFile = false
    /// The messages on the phone, the latest first; empty on pages that are not the phone's.
    package var messages: [MessageSeen] = []
    /// What the page of the merchant's file on the consumer shows; nil on others.
    package var account: AccountSeen?
    /// What the page says of the right that is being tried; nil where none is.
    package var right: RightSeen?
    /// Says that the page is the platform's own page of an account or member card.
    package var isTiePage: Bool
    /// What the staff were asked for, where the page is their answer.
    package var askedOfStaff: Milestone?
    /// Says that nobody is there to be asked.
    package var isUnattended: Bool
    /// Says that the page tells who trades here, by name and licence or by a link to them.
    package var showsTrader = false
    /// The town in which the page says that the shop is; nil where it names none.
    package var town: String?
    /// Values of the training identity that the page shows whole, by what they are.
    package var displayed: [Demand] = []
    /// What the invoice form answered, where the page is its answer and no invoice.
    package var invoiceAnswer: InvoiceAnswerSeen?
    /// What moves diners to order more.
    package var urgings: [UrgingSeen] = []
    /// Says that the page reminds diners to order as much as they eat.
    package var remindsOfMeasure = false
    /// Says that the page opens in another app alone.
    package var namesOtherApp = false
    /// The card with a term that the page offers; nil where it offers none.
    package var card: CardSeen?
    /// The goods of the menu that have a price.
    package var goods: [GoodSeen] = []
    /// Amounts by which the page says that goods cost some people less than others.
    package var statedDifferences: [Fen] = []
    /// Says that the page's address names the order by nothing but figures.
    package var namesOrderByNumber = false
    /// What the page shows of another visit's order, where that was asked for; nil elsewhere.
    package var neighbour: NeighbourSeen?
    /// What the merchant's people answered to a complaint; nil elsewhere.
    package var hearing: HearingSeen?
    /// What is held out by controls that do not say themselves what they take.
    package var offers: [OfferSeen] = []
    /// Fields and scopes that the lexicon does not know; reported, never dropped.
    package var unmapped: [String]

    /// Makes a sighting.
    package init(
        stage: Stage,
        milestones: [Milestone] = [],
        asks: [Ask] = [],
        menu: MenuSeen? = nil,
        due: Fen? = nil,
        isItemised: Bool = false,
        showsTariff: Bool = false,
        extras: [FeeSeen] = [],
        posted: [FeeSeen] = [],
        addOns: [FeeSeen] = [],
        minimum: MinimumSeen? = nil,
        stickers: [StickerSeen] = [],
        showsNotice: Bool = false,
        isTiePage: Bool = false,
        isUnattended: Bool = false,
        unmapped: [String] = []
    ) {
        self.stage = stage
        self.milestones = milestones
        self.asks = asks
        self.menu = menu
        self.due = due
        self.isItemised = isItemised
        self.showsTariff = showsTariff
        self.extras = extras
        self.posted = posted
        self.addOns = addOns
        self.minimum = minimum
        self.stickers = stickers
        self.showsNotice = showsNotice
        self.isTiePage = isTiePage
        self.isUnattended = isUnattended
        self.unmapped = unmapped
    }
}

/// How a menu shows its prices.
package struct MenuSeen: Hashable, Codable, Sendable {
    /// Dishes listed.
    package var goods: Int
    /// Dishes with no price, or with a market price that names no figure and unit.
    package var unpriced: Int

    /// Makes a count.
    package init(goods: Int, unpriced: Int) {
        self.goods = goods
        self.unpriced = unpriced
    }
}

/// An amount beside the goods as it was read.
package struct FeeSeen: Hashable, Codable, Sendable {
    /// The words that stand with it.
    package var words: String
    /// What it is charged for; nil where the words say nothing known.
    package var item: FeeItem?
    /// How much.
    package var amount: Fen
    /// Says that it is taken before anybody touched it.
    package var isTaken: Bool
    /// How many of it the amount is for, as a line such as 茶位费 ×2 says.
    package var count: Int

    /// Makes a reading.
    package init(words: String, item: FeeItem?, amount: Fen, isTaken: Bool = false, count: Int = 1) {
        self.words = words
        self.item = item
        self.amount = amount
        self.isTaken = isTaken
        self.count = count
    }
}

/// The refusal of an order that is too small.
package struct MinimumSeen: Hashable, Codable, Sendable {
    /// The amount that is demanded; nil where the words name none.
    package var amount: Fen?
    /// Says that the words speak of delivery.
    package var isDelivery: Bool

    /// Makes a reading.
    package init(amount: Fen?, isDelivery: Bool) {
        self.amount = amount
        self.isDelivery = isDelivery
    }
}

/// A sticker as it was read.
package struct StickerSeen: Hashable, Codable, Sendable {
    /// What its words promise.
    package enum Promise: String, Codable, CaseIterable, Hashable, Sendable {
        /// Ordering.
        case order
        /// Paying.
        case pay
        /// Following an account or joining as a member, said openly.
        case tie
        /// Nothing in particular.
        case unclear
    }

    /// The printed words.
    package var words: [String]
    /// What they promise.
    package var promise: Promise

    /// Makes a reading.
    package init(words: [String], promise: Promise) {
        self.words = words
        self.promise = promise
    }
}
