import Measurement
import Vocabulary

/// One line of prices on a scenario's card: on this entry, or by any way at the site.
struct PriceLine {
    /// What one milestone costs.
    struct Price {
        var zh: String
        var en: String
        var tone: String
        var ways: [Way]
        var sums: [Chip]
        var state: [Chip]
    }

    /// One minimal set.
    struct Way {
        var isNotFirst: Bool
        var chips: [Chip]
    }

    /// A word on a coloured ground.
    struct Chip {
        var zh: String
        var en: String
        var tone: String
    }

    var zh: String
    var en: String
    var prices: [Price]

    /// Makes a line.
    init(_ title: Bilingual, quotes: [Measurement.Price.Quote], service: Service) {
        zh = title.zh
        en = title.en
        prices = quotes.map { quote in
            let words = quote.milestone.words(for: service)
            return Price(
                zh: words.zh,
                en: words.en,
                tone: Self.tone(of: quote),
                ways: quote.outcome == .settled ? Self.ways(of: quote) : [],
                sums: quote.surcharges.map {
                    Chip(
                        zh: "拒绝\($0.demand.words.zh)多付 \($0.more.text)",
                        en: "\($0.demand.rawValue) or +\($0.more.text)",
                        tone: "sum"
                    )
                },
                state: Self.state(of: quote)
            )
        }
    }

    /// The ground on which a quote stands, a name known to the style sheet.
    static func tone(of quote: Measurement.Price.Quote) -> String {
        switch (quote.outcome, quote.excessCount ?? 0) {
        case (.notTested, _): "untested"
        case (.unreached, _): "unreached"
        case (.settled, 0): quote.surcharges.isEmpty ? "free" : "surcharge"
        case (.settled, 1): "one"
        case (.settled, 2): "two"
        case (.settled, _): "many"
        }
    }

    private static func ways(of quote: Measurement.Price.Quote) -> [Way] {
        quote.sets.enumerated().map { turn, set in
            let excess = set.excess.map { Chip(zh: $0.words.zh, en: $0.rawValue, tone: "excess") }
            let free = excess.isEmpty ? [Chip(zh: "免费", en: "free", tone: "nothing")] : []
            let necessary = set.necessary.map {
                Chip(zh: "（\($0.words.zh)）", en: "(\($0.rawValue)) necessary", tone: "necessary")
            }
            let unpriced = set.unpriced.map {
                Chip(zh: $0.words.zh, en: "\($0.rawValue), not priced", tone: "unpriced")
            }
            return Way(isNotFirst: turn > 0, chips: excess + free + necessary + unpriced)
        }
    }

    private static func state(of quote: Measurement.Price.Quote) -> [Chip] {
        switch quote.outcome {
        case .settled: []
        case .notTested: [Chip(zh: "未测", en: "not tested", tone: "untested")]
        case .unreached: [Chip(zh: "未到达", en: "not reached", tone: "unreached")]
        }
    }
}
