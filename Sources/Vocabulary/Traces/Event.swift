/// One accepted act of a visit: which offered option was taken, with names and lengths in place of values.
///
/// A visit's state is the fold over its events; no value that a consumer typed ever stands in one.
package struct Event: Hashable, Codable, Sendable {
    /// The option's id inside the script, such as `grant/follow-wall` or `pay`.
    package var option: String
    /// Dishes chosen, by their place on the menu.
    package var picks: [Pick]
    /// Fields filled, as item and length.
    package var given: [Given]
    /// Practices whose box was ticked.
    package var ticked: [PracticeID]
    /// How many sit at the table, where it was asked: a count like that of a dish, and no value of a person.
    package var heads: Int?
    /// Which of the merchant's shops was chosen, by its place in their list; nil for other acts.
    package var shop: Int?
    /// Which of the names of a table's list was chosen, by its place: it names nobody; nil for other acts.
    package var tableName: Int?
    /// With which app a code was scanned; nil for other acts, and for the chat app.
    package var app: ScanApp?
    /// Says whether a merchant that hides acts from this event on, itself included; nil where nothing changes.
    package var acts: Bool?

    /// Makes an event.
    package init(
        option: String,
        picks: [Pick] = [],
        given: [Given] = [],
        ticked: [PracticeID] = [],
        heads: Int? = nil,
        shop: Int? = nil,
        tableName: Int? = nil,
        app: ScanApp? = nil,
        acts: Bool? = nil
    ) {
        self.option = option
        self.picks = picks
        self.given = given
        self.ticked = ticked
        self.heads = heads
        self.shop = shop
        self.tableName = tableName
        self.app = app
        self.acts = acts
    }

    /// How many of which dish.
    package struct Pick: Hashable, Codable, Sendable {
        /// The dish's place on the menu, from 0.
        package var good: Int
        /// How many.
        package var count: Int

        /// Makes a pick.
        package init(good: Int, count: Int) {
            self.good = good
            self.count = count
        }
    }

    /// Which item was given, and how long its value was.
    package struct Given: Hashable, Codable, Sendable {
        /// The item.
        package var item: Demand
        /// Its length in characters.
        package var length: Int

        /// Makes an entry.
        package init(item: Demand, length: Int) {
            self.item = item
            self.length = length
        }
    }
}
