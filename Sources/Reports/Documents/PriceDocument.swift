import Measurement
import Vocabulary

/// The data price, as the JSON report says it: an object per milestone, so that `price.onEntry.menu.excess` reads well.
struct PriceDocument: Codable, Hashable {
    var onEntry: [String: QuoteDocument]
    var anyWay: [String: QuoteDocument]
    /// What using a right takes; empty where there was nothing to stop or to delete.
    var rights: [String: QuoteDocument]

    /// The document of a price; a milestone that the service does not have is absent.
    init(_ price: Price) {
        onEntry = Self.quotes(price.onEntry)
        anyWay = Self.quotes(price.anyWay)
        rights = Self.quotes(price.rights)
    }

    private static func quotes(_ quotes: [Price.Quote]) -> [String: QuoteDocument] {
        quotes.reduce(into: [:]) { $0[$1.milestone.rawValue] = QuoteDocument($1) }
    }
}

/// What one milestone costs, as the JSON report says it.
///
/// - Shape: `sets` lists the minimal sets of which one must be granted; nothing to grant is no set at all.
struct QuoteDocument: Codable, Hashable {
    var outcome: Price.Quote.Outcome
    var isFree: Bool
    var excess: [Demand]
    var sets: [Price.DemandSet]
    var surcharges: [Surcharge]
    var text: String

    /// Money that refusing a demand costs.
    struct Surcharge: Codable, Hashable {
        var demand: Demand
        var moreFen: Fen
    }

    /// The document of a quote.
    init(_ quote: Price.Quote) {
        outcome = quote.outcome
        isFree = quote.isFree
        excess = quote.excess
        sets = quote.sets.filter { !($0.excess.isEmpty && $0.necessary.isEmpty && $0.unpriced.isEmpty) }
        surcharges = quote.surcharges.map { Surcharge(demand: $0.demand, moreFen: $0.more) }
        text = quote.text
    }
}
