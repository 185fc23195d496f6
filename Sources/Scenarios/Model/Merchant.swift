package import Vocabulary

/// A make-believe shop or car park.
///
/// - Source: `fixtures/merchants/<id>.yaml`.
package struct Merchant: Hashable, Codable, Sendable {
    /// When a table pays.
    package enum Settling: String, CaseIterable, Codable, Hashable, Sendable {
        /// With the order.
        case prepaid
        /// After the meal.
        case afterMeal = "after-meal"
    }

    /// Where a car park's code sticks.
    package enum LotCode: String, CaseIterable, Codable, Hashable, Sendable {
        /// In the lot: the plate is typed.
        case inLot = "in-lot"
        /// At the exit lane: the camera has read the plate.
        case exitLane = "exit-lane"
    }

    /// The id: the file's stem.
    package var id: MerchantID
    /// Its name.
    package var name: Bilingual
    /// What it sells.
    package var service: Service
    /// Its host name before `.localhost`.
    package var host: String
    /// Its public account on the invented chat app.
    package var account: String
    /// Its invented app.
    package var app: String
    /// Its colours, a name known to the style sheet.
    package var look: String
    /// The table or pillar.
    package var place: String
    /// Where the code sticks.
    package var stickerSpot: String
    /// When a table pays; prepaid in a car park.
    package var settling: Settling
    /// The dishes in the menu's order; empty in a car park.
    package var menu: [Dish]
    /// The tariff; nil at a table.
    package var tariff: Tariff?
    /// Where a car park's code sticks.
    package var lotCode: LotCode
    /// How long the training car has stood when a visit starts, in minutes.
    package var stayMinutes: Int
    /// Who trades under the name; nil in scripts of before it was told.
    package var trader: Trader?
    /// The make-believe town that it is in; nil in scripts of before it was told.
    package var town: String?
    /// Seats that one order holds at most; nil where nothing limits them, and where none are sold.
    package var seatsAtMost: Int?
    /// The shops of which one can be chosen, the nearest first, the code's own among them; nil where there is one.
    package var shops: [String]?

    /// Makes a merchant.
    package init(
        id: MerchantID,
        name: Bilingual,
        service: Service,
        host: String,
        account: String,
        app: String,
        look: String,
        place: String,
        stickerSpot: String,
        settling: Settling = .prepaid,
        menu: [Dish] = [],
        tariff: Tariff? = nil,
        lotCode: LotCode = .inLot,
        stayMinutes: Int = 0,
        trader: Trader? = nil,
        town: String? = nil,
        seatsAtMost: Int? = nil,
        shops: [String]? = nil
    ) {
        self.id = id
        self.name = name
        self.service = service
        self.host = host
        self.account = account
        self.app = app
        self.look = look
        self.place = place
        self.stickerSpot = stickerSpot
        self.settling = settling
        self.menu = menu
        self.tariff = tariff
        self.lotCode = lotCode
        self.stayMinutes = stayMinutes
        self.trader = trader
        self.town = town
        self.seatsAtMost = seatsAtMost
        self.shops = shops
    }

    /// Who trades under a merchant's name.
    package struct Trader: Hashable, Codable, Sendable {
        /// The company's name, which ends in （虚构）.
        package var company: String
        /// The number of its licence: of a region that does not exist, with letters that no number holds.
        package var licence: String

        /// Makes a trader.
        package init(company: String, licence: String) {
            self.company = company
            self.licence = licence
        }
    }

    /// One dish.
    package struct Dish: Hashable, Codable, Sendable {
        /// Its category.
        package var category: String
        /// Its name.
        package var name: String
        /// How much one gets.
        package var portion: String
        /// Its price for one portion.
        package var price: Fen
        /// Says that it is sold by weight, the price being per portion weight.
        package var isByWeight: Bool
        /// Says that a scenario may show it at market price.
        package var isSeasonal: Bool
        /// Says that there is none left.
        package var isSoldOut: Bool
        /// The row of the hall, where it is a seat, of which there is one; nil for goods, of which one may have several.
        package var row: Int?

        /// Makes a dish.
        package init(
            category: String,
            name: String,
            portion: String,
            price: Fen,
            isByWeight: Bool = false,
            isSeasonal: Bool = false,
            isSoldOut: Bool = false,
            row: Int? = nil
        ) {
            self.category = category
            self.name = name
            self.portion = portion
            self.price = price
            self.isByWeight = isByWeight
            self.isSeasonal = isSeasonal
            self.isSoldOut = isSoldOut
            self.row = row
        }
    }
}
