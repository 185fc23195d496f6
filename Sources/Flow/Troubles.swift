import Scenarios
import Vocabulary

/// What has gone wrong on a visit so far that is nobody's doing, and what is still on its way.
struct Troubles: Hashable, Sendable {
    /// What the page has to say of it.
    enum Word: Hashable, Sendable {
        /// The payment did not come about.
        case paymentCancelled
        /// One of the goods is gone: its place on the menu.
        case soldOut(Int)
    }

    /// Word of one payment, as the app sends it to the merchant.
    struct Notice: Hashable, Sendable {
        /// Which payment of the visit it is about, from 1.
        var number: Int
        /// How much was paid.
        var amount: Fen
        /// When.
        var at: Moment
    }

    /// What the page that shows says of it; nil once something else was done.
    var word: Word?
    /// Says that a payment was called off.
    var hasCancelled = false
    /// Goods that are gone, by their places on the menu.
    var soldOut: Set<Int> = []
    /// Payments that the app has taken.
    var payments = 0
    /// Word of payments that has not come yet.
    var onItsWay: [Notice] = []
    /// The payments of which the merchant has heard.
    var heard: Set<Int> = []
}
