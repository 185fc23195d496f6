import Vocabulary

/// How prices are shown.
package struct Prices: Hashable, Sendable {
    /// How a dish of the season is priced.
    package enum Market: String, CaseIterable, Hashable, Sendable {
        /// Like any other dish.
        case fixed
        /// 时价 with today's figure and unit.
        case withFigure = "with-figure"
        /// 时价 and nothing else.
        case bare
    }

    /// What is shown before paying.
    package enum Bill: String, CaseIterable, Hashable, Sendable {
        /// Every line with its price.
        case itemised
        /// The sum alone.
        case total
        /// Nothing before the payment sheet.
        case none
    }

    /// Says that the menu shows prices.
    package var onMenu: Bool
    /// How a dish of the season is priced.
    package var market: Market
    /// What is shown before paying.
    package var bill: Bill
    /// Says that a car park posts its tariff.
    package var showsTariff: Bool

    /// Reads the display from a checked practice.
    package init(_ practice: Practice) {
        onMenu = practice.flag("on-menu")
        market = Market(rawValue: practice.word("market")) ?? .fixed
        bill = Bill(rawValue: practice.word("bill")) ?? .itemised
        showsTariff = practice.flag("tariff")
    }

    static let meaning = "how prices are shown"

    static let parameters: [Parameter] = [
        Parameter(
            "on-menu",
            .flag,
            standard: .flag(true),
            decides: true,
            "whether the menu shows prices; tables only"
        ),
        Parameter(
            "market",
            .word(Market.allCases.map(\.rawValue)),
            standard: .word("fixed"),
            decides: true,
            "how dishes marked `market` are priced; tables only"
        ),
        Parameter(
            "bill",
            .word(Bill.allCases.map(\.rawValue)),
            standard: .word("itemised"),
            decides: true,
            "what is shown before the payment sheet"
        ),
        Parameter("tariff", .flag, standard: .flag(true), decides: true, "whether a car park posts its tariff"),
    ]
}
